// A table of facts that notes what stood where it was touched, so that one look afterwards tells what really changed.
import type { Spot } from "../../domain/change.ts";
import { FactTable } from "../../domain/facts.ts";
import { same } from "../../domain/json.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Snapshot } from "../../domain/wire.ts";

/** Where a node stands in an arrangement; null when it has no place there any more. */
export type PlacedSpot = Snapshot["spots"][number];

export interface Touched {
  puts: string[];
  drops: string[];
  spots: PlacedSpot[];
}

export class WatchedTable extends FactTable {
  override complete = false;
  readonly #stood = new Map<string, Fact | undefined>();
  readonly #placed = new Map<string, PlacedSpot>();

  override put(record: Fact): void {
    this.#note(record.id);
    super.put(record);
  }

  override drop(id: string): void {
    this.#note(id);
    super.drop(id);
  }

  override setSpot(scope: string, node: string, spot: Spot | null): void {
    const key = `${scope} ${node}`;
    if (!this.#placed.has(key))
      this.#placed.set(key, { scope, node, spot: this.spots(scope).get(node) ?? null });
    super.setSpot(scope, node, spot);
  }

  /** What differs from how it stood when last asked; what was lifted off and laid back the same does not. */
  settle(): Touched {
    const touched: Touched = { puts: [], drops: [], spots: [] };
    for (const [id, stood] of this.#stood) {
      const stands = this.get(id);
      if (stands === undefined) {
        if (stood !== undefined) touched.drops.push(id);
      } else if (stood === undefined || !looksSame(stood, stands)) touched.puts.push(id);
    }
    for (const { scope, node, spot } of this.#placed.values()) {
      const now = this.spots(scope).get(node) ?? null;
      if (!same(spot, now)) touched.spots.push({ scope, node, spot: now });
    }
    this.#stood.clear();
    this.#placed.clear();
    return touched;
  }

  #note(id: string): void {
    if (!this.#stood.has(id)) this.#stood.set(id, this.get(id));
  }
}

/** A record that only got its number in the log is, on the screen, the same. */
function looksSame(a: Fact, b: Fact): boolean {
  return a === b || same({ ...a, rev: 0 }, { ...b, rev: 0 });
}
