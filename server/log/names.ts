// The names a reader may search, gathered once for each set of rights and moment: folding them anew for each key pressed is slow.
import { canonical } from "../../domain/json.ts";
import type { Reader } from "../../domain/policy/person.ts";
import { seen } from "../../domain/policy/seen.ts";
import { isNode } from "../../domain/records/record.ts";
import type { Found } from "../../domain/wire.ts";
import type { Mirror } from "../weave/mirror.ts";

export interface NameEntry {
  id: string;
  type: Found["type"];
  names: string[];
}

export class Names {
  readonly #mirror: Mirror;
  #cursor = "";
  readonly #entries = new Map<string, NameEntry[]>();

  constructor(mirror: Mirror) {
    this.#mirror = mirror;
  }

  of(reader: Reader): NameEntry[] {
    const { cursor, facts } = this.#mirror;
    if (cursor !== this.#cursor) {
      this.#entries.clear();
      this.#cursor = cursor;
    }
    const key = reader === null ? "" : canonical(reader.grants);
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const made: NameEntry[] = [];
    for (const one of facts.all()) {
      const view = isNode(one) ? seen(reader, one, facts) : null;
      if (view === null || !isNode(view)) continue;
      made.push({
        id: view.id,
        type: view.type,
        names: [...Object.values(view.names), ...(view.otherNames ?? [])],
      });
    }
    this.#entries.set(key, made);
    return made;
  }
}
