// RULE 101: who is told by name that somebody has the page open.
import type { Person } from "./person.ts";

/** Whether two people have a role in one of the same regions; who has one everywhere works with everybody. */
export function workTogether(one: Person, other: Person): boolean {
  const own = regionsOf(one);
  const theirs = regionsOf(other);
  if (own.size === 0 || theirs.size === 0) return false;
  return own.has("all") || theirs.has("all") || [...own].some((code) => theirs.has(code));
}

function regionsOf({ grants }: Person): ReadonlySet<string> {
  return new Set(grants.flatMap(({ regions }) => regions));
}
