// From raw communities to ones a weaver can call together: connected, and within the window of sizes.
import { cutDown } from "./cut-down.ts";
import { dissolveSmall } from "./dissolve-small.ts";
import { mergeSmall } from "./merge-small.ts";
import { pieces } from "./pieces.ts";
import type { Community, Workshop } from "./workshop.ts";

export interface Repaired {
  /** Community 0 to k - 1 of each actor; -1 where none fits. */
  readonly labels: Int32Array;
  /** Communities in order of label; members rise. `cut`: it was part of a larger one. */
  readonly communities: readonly Community[];
}

/**
 * Connected pieces, then cutting of the large, merging of the small, and dissolving of what fits nowhere, in this
 * order. Every community returned is connected by real ties and holds window.min to window.max actors (up to
 * `overflow` more where a group cannot be divided and has no ties elsewhere).
 */
export function repair(labels: Int32Array, workshop: Workshop): Repaired {
  const { ties, settings } = workshop;
  const large = pieces(ties, groups(labels));
  const small = large.flatMap((members): Community[] => {
    if (members.length <= settings.window.max) return [{ members, cut: false }];
    return cutDown(members, workshop).map((part) => ({ members: part, cut: part.length < members.length }));
  });
  const communities = dissolveSmall(mergeSmall(small, workshop), workshop);
  const repaired = new Int32Array(labels.length).fill(-1);
  communities.forEach(({ members }, label) => {
    for (const member of members) repaired[member] = label;
  });
  return { labels: repaired, communities };
}

/** Members of each label, rising; communities in order of their smallest actor. */
function groups(labels: Int32Array): number[][] {
  const found = new Map<number, number[]>();
  labels.forEach((label, node) => {
    const members = found.get(label);
    if (members === undefined) found.set(label, [node]);
    else members.push(node);
  });
  return [...found.values()];
}
