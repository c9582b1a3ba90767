// What the screen shows = confirmed facts + my commands that nobody answered yet.
import type { Edit } from "./change.ts";
import type { Command } from "./commands/command.ts";
import { decide } from "./decide/decide.ts";
import type { FactTable } from "./facts.ts";
import { lay, lift, type Under } from "./lay.ts";
import { isRefusal, type Refusal } from "./refusal.ts";

export interface Pending {
  readonly command: Command;
  /** What it did on this screen; empty where the rules could not tell here. */
  edits: Edit[];
  /** Set when the server accepted it: it stays until the feed has come that far. */
  seq: number | null;
  /** The rules refuse it here by now (others were faster); the server has the last word. */
  doubt: Refusal | null;
  /** What stood where the edits were laid, to lift them off again exactly. */
  under: Under[];
}

/**
 * One table that always shows confirmed + pending. Confirmed news goes in underneath: pending edits are lifted off,
 * the news applied, and the pending commands decided again on top, in their order.
 */
export class Reconciled {
  readonly facts: FactTable;
  readonly by: string;
  #pending: Pending[] = [];

  constructor(facts: FactTable, by: string) {
    this.facts = facts;
    this.by = by;
  }

  get pending(): readonly Pending[] {
    return this.#pending;
  }

  /** Decides and shows a command at once. A refusal changes nothing and the command is not to be sent. */
  ask(command: Command): Pending | Refusal {
    const decision = decide(command, { facts: this.facts, by: this.by, past: undefined });
    if (isRefusal(decision)) return decision;
    const made: Pending = { command, edits: decision.edits, seq: null, doubt: null, under: [] };
    this.#put(made);
    this.#pending.push(made);
    return made;
  }

  /** Applies news of confirmed facts. `seen` is the seq the news reaches. */
  confirm(news: (facts: FactTable) => void, seen: number): void {
    this.#lift();
    news(this.facts);
    this.#pending = this.#pending.filter((one) => one.seq === null || one.seq > seen);
    this.#lay();
  }

  /** The server accepted: kept on the screen until the feed reaches `seq`. */
  accepted(commandId: string, seq: number, seen: number): void {
    const one = this.#pending.find((each) => each.command.commandId === commandId);
    if (one === undefined) return;
    one.seq = seq;
    if (seq <= seen) this.#leave(one);
  }

  /** The server refused, or there was nothing to do: what it showed here goes. */
  refused(commandId: string): void {
    const one = this.#pending.find((each) => each.command.commandId === commandId);
    if (one !== undefined) this.#leave(one);
  }

  #leave(one: Pending): void {
    this.#lift();
    this.#pending = this.#pending.filter((each) => each !== one);
    this.#lay();
  }

  #lift(): void {
    for (const one of this.#pending.toReversed()) {
      lift(this.facts, one.under);
      one.under = [];
    }
  }

  #lay(): void {
    for (const one of this.#pending) {
      const decision = decide(one.command, { facts: this.facts, by: this.by, past: undefined });
      one.doubt = isRefusal(decision) ? decision : null;
      one.edits = isRefusal(decision) ? [] : decision.edits;
      this.#put(one);
    }
  }

  #put(one: Pending): void {
    one.under = lay(this.facts, one.edits, one.seq ?? 0);
  }
}
