// Snapshots as text, made once for each set of rights, view and moment: eighty phones open the same map at once.
import { canonical } from "../../domain/json.ts";
import type { Reader } from "../../domain/policy/person.ts";
import { Sight } from "../../domain/policy/sight.ts";
import { snapshotOf } from "../../domain/policy/snapshot.ts";
import { knowsAlias } from "../../domain/policy/told.ts";
import type { Snapshot } from "../../domain/wire.ts";
import type { Mirror } from "../weave/mirror.ts";

const kept = 40;

export class Snapshots {
  readonly #mirror: Mirror;
  #cursor = "";
  readonly #texts = new Map<string, string>();

  constructor(mirror: Mirror) {
    this.#mirror = mirror;
  }

  /** The JSON of a `snapshot`. The cursor and the facts are of one moment. */
  text(reader: Reader, view: string): string {
    const { cursor, facts } = this.#mirror;
    if (cursor !== this.#cursor) {
      this.#texts.clear();
      this.#cursor = cursor;
    }
    const key = `${view} ${reader === null ? "" : canonical(reader.grants)}`;
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const sight = new Sight(reader, facts);
    const aliases = reader === null ? [] : [...facts.aliases()].filter(([from]) => knowsAlias(sight, from));
    const made: Snapshot = { cursor, view, ...snapshotOf(reader, view, facts), aliases };
    const text = JSON.stringify(made);
    if (this.#texts.size >= kept) this.#texts.clear();
    this.#texts.set(key, text);
    return text;
  }
}
