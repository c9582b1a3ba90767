// The steads of a run: one on each store, used for some rounds, then made anew.
import type { Access } from "../../neo4j/ready.ts";
import { Stead } from "./stead.ts";

/** Rounds on one store before it is made anew: a log that grows, but not without end. */
const most = 25;

export class Steads {
  readonly #made = new Map<"sqlite" | "neo4j", { stead: Stead; used: number }>();

  /** On the Neo4j that is given, else on the embedded store. */
  async take(neo4j: Access | null): Promise<Stead> {
    const kind = neo4j === null ? "sqlite" : "neo4j";
    const known = this.#made.get(kind);
    if (known !== undefined && known.used < most) {
      known.used += 1;
      return known.stead;
    }
    await known?.stead.remove();
    const stead = await Stead.make(neo4j);
    this.#made.set(kind, { stead, used: 1 });
    return stead;
  }

  async remove(): Promise<void> {
    for (const { stead } of this.#made.values()) await stead.remove();
    this.#made.clear();
  }
}
