// Which changes brought what one source told: an interview is taken back as one.
import type { Change, Edit } from "../change.ts";
import type { Json } from "../json.ts";
import { idsIn } from "../records/naming.ts";
import { references } from "../records/record.ts";

export interface OfSource {
  /** Numbers of changes that told of this source and of no other, in order. */
  only: number[];
  /** Numbers of changes that told of others too. */
  more: number[];
}

/**
 * Changes by which somebody told what a source said: added it, or named it in what they added or changed.
 * @param isSource whether an id is that of a source
 */
export function changesOfSource(
  source: string,
  changes: readonly Change[],
  isSource: (id: string) => boolean,
): OfSource {
  const found: OfSource = { only: [], more: [] };
  for (const change of changes) {
    const named = new Set(change.edits.flatMap(told).filter((id) => id === source || isSource(id)));
    if (named.has(source)) (named.size === 1 ? found.only : found.more).push(change.seq);
  }
  return found;
}

/** Ids that an edit brings into the map: of what it adds, and what that names. */
function told(one: Edit): string[] {
  switch (one.op) {
    case "added":
      return [one.record.id, ...references(one.record)];
    case "set":
      return idsIn(one.field, one.after);
    case "list":
      return one.added.flatMap((item: Json) => idsIn(one.field, item));
    case "removed":
    case "alias":
    case "placed":
      return [];
  }
}
