// The facts as one person sees them: what is hidden is not there. Deciding on them tells nothing of what is.
import type { Spot } from "../change.ts";
import type { Facts } from "../facts.ts";
import { type Fact, type FactType, isNode, type Node } from "../records/record.ts";
import type { Reader } from "./person.ts";
import { Sight } from "./sight.ts";

export class Veil implements Facts {
  readonly #facts: Facts;
  readonly #sight: Sight;

  constructor(reader: Reader, facts: Facts) {
    this.#facts = facts;
    this.#sight = new Sight(reader, facts);
  }

  get complete(): boolean {
    return this.#facts.complete;
  }

  get(id: string): Fact | undefined {
    return this.#sight.reads(id) ? this.#facts.get(id) : undefined;
  }

  node(id: string): Node | undefined {
    const one = this.get(id);
    return isNode(one) ? one : undefined;
  }

  resolve(id: string): string {
    return this.#facts.resolve(id);
  }

  *all(): Iterable<Fact> {
    for (const one of this.#facts.all()) if (this.#sight.reads(one.id)) yield one;
  }

  naming(id: string): Fact[];
  naming<T extends FactType>(id: string, type: T): Extract<Fact, { type: T }>[];
  naming(id: string, type?: FactType): Fact[] {
    return this.#facts
      .naming(id)
      .filter((one) => (type === undefined || one.type === type) && this.#sight.reads(one.id));
  }

  scopes(): Iterable<string> {
    return this.#facts.scopes();
  }

  spots(scope: string): ReadonlyMap<string, Spot> {
    return this.#facts.spots(scope);
  }

  aliases(): ReadonlyMap<string, string> {
    return this.#facts.aliases();
  }
}
