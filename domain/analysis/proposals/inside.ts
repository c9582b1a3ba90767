// What a community could do for its members: whom they don't know yet, and which needs another member can meet.
import { neighbours, tied } from "../measures/neighbours.ts";
import type { Match } from "../surroundings.ts";
import { byCodeUnits, type Canonical } from "./canonical.ts";

export interface Inside {
  /** Pairs of members that are not tied, lesser id first; those with most shared contacts first, then by id. */
  readonly unacquainted: readonly { readonly a: string; readonly b: string; readonly shared: number }[];
  /** Needs of members that offers of other members meet; best first. */
  readonly met: readonly Match[];
}

/** `members`: numbers of `input`, rising. Shared contacts are counted in the whole network. */
export function inside(members: readonly number[], input: Canonical, matches: readonly Match[]): Inside {
  const unacquainted: { a: string; b: string; shared: number }[] = [];
  members.forEach((a, index) => {
    const near = new Set(neighbours(input.ties, a));
    for (const b of members.slice(index + 1)) {
      if (tied(input.ties, a, b)) continue;
      const shared = neighbours(input.ties, b).filter((other) => near.has(other)).length;
      unacquainted.push({ a: input.ids[a] ?? "", b: input.ids[b] ?? "", shared });
    }
  });
  const ids = new Set(members.map((member) => input.ids[member] ?? ""));
  return {
    unacquainted: unacquainted.sort(
      (x, y) => y.shared - x.shared || byCodeUnits(x.a, y.a) || byCodeUnits(x.b, y.b),
    ),
    met: matches
      .filter(({ needs, offers }) => ids.has(needs) && ids.has(offers))
      .toSorted((x, y) => y.cover - x.cover || byCodeUnits(x.need, y.need) || byCodeUnits(x.offer, y.offer)),
  };
}
