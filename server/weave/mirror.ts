// All facts in memory, as the log has them up to `seq`. Read at any time; written only by the loom, between commits.
import type { Change } from "../../domain/change.ts";
import { FactTable } from "../../domain/facts.ts";
import type { Everything } from "../store/store.ts";

export class Mirror {
  readonly facts = new FactTable();
  epoch = "";
  seq = 0;

  get cursor(): string {
    return `${this.epoch}:${this.seq}`;
  }

  /** Takes everything from a store that stood still while it was read. */
  load(all: Everything): void {
    this.facts.clear();
    for (const one of all.records) this.facts.put(one);
    for (const [from, to] of all.aliases) this.facts.setAlias(from, to);
    for (const { scope, node, spot } of all.spots) this.facts.setSpot(scope, node, spot);
    this.epoch = all.epoch;
    this.seq = all.seq;
  }

  /** Applies changes that follow without a gap. */
  advance(changes: readonly Change[]): void {
    for (const one of changes) {
      if (one.seq !== this.seq + 1) throw new Error(`change ${one.seq} does not follow ${this.seq}`);
      this.facts.apply(one.edits, one.seq);
      this.seq = one.seq;
    }
  }
}
