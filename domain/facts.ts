// The facts held in memory: what `decide` reads, the server's mirror of its store and the browser's copy.
import { applied } from "./apply.ts";
import type { Edit, Spot } from "./change.ts";
import { type Fact, type FactType, isNode, type Node, references } from "./records/record.ts";

/** Reading only. `complete` is false where some facts are not loaded or not visible: then absent means unknown. */
export interface Facts {
  readonly complete: boolean;
  get(id: string): Fact | undefined;
  node(id: string): Node | undefined;
  /** Where a merged id leads; any other id to itself. */
  resolve(id: string): string;
  all(): Iterable<Fact>;
  /** The records that name this one. */
  naming(id: string): Fact[];
  naming<T extends FactType>(id: string, type: T): Extract<Fact, { type: T }>[];
  /** Arrangements that have places. */
  scopes(): Iterable<string>;
  spots(scope: string): ReadonlyMap<string, Spot>;
  aliases(): ReadonlyMap<string, string>;
}

export class FactTable implements Facts {
  complete = true;
  readonly #records = new Map<string, Fact>();
  readonly #naming = new Map<string, Set<string>>();
  readonly #aliases = new Map<string, string>();
  readonly #spots = new Map<string, Map<string, Spot>>();

  get(id: string): Fact | undefined {
    return this.#records.get(id);
  }

  node(id: string): Node | undefined {
    const found = this.#records.get(id);
    return isNode(found) ? found : undefined;
  }

  resolve(id: string): string {
    let at = id;
    // A chain longer than there are merges would be a ring.
    for (let left = this.#aliases.size; left > 0; left -= 1) {
      const step = this.#aliases.get(at);
      if (step === undefined) break;
      at = step;
    }
    return at;
  }

  all(): Iterable<Fact> {
    return this.#records.values();
  }

  naming(id: string): Fact[];
  naming<T extends FactType>(id: string, type: T): Extract<Fact, { type: T }>[];
  naming(id: string, type?: FactType): Fact[] {
    const found: Fact[] = [];
    for (const each of this.#naming.get(id) ?? []) {
      const one = this.#records.get(each);
      if (one !== undefined && (type === undefined || one.type === type)) found.push(one);
    }
    return found;
  }

  scopes(): Iterable<string> {
    return this.#spots.keys();
  }

  spots(scope: string): ReadonlyMap<string, Spot> {
    return this.#spots.get(scope) ?? new Map();
  }

  aliases(): ReadonlyMap<string, string> {
    return this.#aliases;
  }

  /** A table of its own that holds the same, to try on what several edits come to. */
  static of(facts: Facts): FactTable {
    const made = new FactTable();
    made.complete = facts.complete;
    for (const one of facts.all()) made.put(one);
    for (const [from, to] of facts.aliases()) made.setAlias(from, to);
    for (const scope of facts.scopes())
      for (const [node, spot] of facts.spots(scope)) made.setSpot(scope, node, spot);
    return made;
  }

  /** Puts a record in, in place of what had its id. */
  put(record: Fact): void {
    const old = this.#records.get(record.id);
    if (old !== undefined) this.#unname(old);
    this.#records.set(record.id, record);
    for (const id of references(record)) {
      const known = this.#naming.get(id);
      if (known) known.add(record.id);
      else this.#naming.set(id, new Set([record.id]));
    }
  }

  drop(id: string): void {
    const old = this.#records.get(id);
    if (old === undefined) return;
    this.#unname(old);
    this.#records.delete(id);
  }

  #unname(old: Fact): void {
    for (const each of references(old)) {
      const known = this.#naming.get(each);
      known?.delete(old.id);
      if (known?.size === 0) this.#naming.delete(each);
    }
  }

  setAlias(from: string, to: string | null): void {
    if (to === null) this.#aliases.delete(from);
    else this.#aliases.set(from, to);
  }

  setSpot(scope: string, node: string, spot: Spot | null): void {
    const known = this.#spots.get(scope) ?? new Map<string, Spot>();
    if (spot === null) known.delete(node);
    else known.set(node, spot);
    // An arrangement without places is none: it is still to be computed.
    if (known.size > 0) this.#spots.set(scope, known);
    else this.#spots.delete(scope);
  }

  clear(): void {
    for (const held of [this.#records, this.#naming, this.#aliases, this.#spots]) held.clear();
  }

  /** Applies edits in order. An edit that does not fit (its record is not here) is passed over: a later snapshot has it. */
  apply(edits: readonly Edit[], rev: number): void {
    for (const one of edits) {
      switch (one.op) {
        case "added":
          this.put({ ...one.record, rev });
          break;
        case "removed":
          this.drop(one.record.id);
          break;
        case "set":
        case "list": {
          const old = this.#records.get(one.id);
          const next = old && applied(old, one, rev);
          if (next) this.put(next);
          break;
        }
        case "alias":
          this.setAlias(one.from, one.after);
          break;
        case "placed":
          this.setSpot(one.scope, one.node, one.after);
          break;
      }
    }
  }
}
