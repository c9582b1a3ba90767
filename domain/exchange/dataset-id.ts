// How the records of one dataset are told apart: an id and a key for each row.
import { idFor } from "../hash-id.ts";
import type { Key } from "../records/base.ts";
import type { FactType } from "../records/record.ts";

const nodes: readonly FactType[] = ["actor", "initiative", "gathering"];

export interface Named {
  id: string;
  rev: number;
  keys: Key[];
}

/** Nodes share one room of own ids; every other type has its own, so that a theme may be called as an actor is. */
export function hashOf(dataset: string, type: FactType, ownId: string): string {
  return idFor(dataset, nodes.includes(type) ? ownId : `${type} ${ownId}`);
}

/** The id, the key and the `rev` (not told yet) of a row's record. */
export function named(dataset: string, type: FactType, ownId: string): Named {
  return { id: hashOf(dataset, type, ownId), rev: 0, keys: [{ dataset, id: ownId }] };
}
