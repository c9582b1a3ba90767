/** In the order of their ids: the same edits in the same order in every process, whatever came first in its memory. */
export function byId<T extends { id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
