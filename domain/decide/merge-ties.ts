// Two ties that a merge made the same: one tie, with all that was said of either.
import { inForm } from "../apply.ts";
import { earliest, latest } from "../dates.ts";
import type { Statement, Tie } from "../records/tie.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
import { together } from "./merge-fields.ts";

/**
 * RULE 83: two ties of a kind between the same two, as one: all that was said, from the earlier beginning to the later
 * end, open where either is; it is there if either is.
 */
export function oneTie(keep: Tie, other: Tie): Tie | Refusal {
  const turned = keep.from !== other.from;
  const said = turned ? { ...other, ...turnedStatements(other) } : other;
  const made = together(keep, said, []);
  if (isRefusal(made)) return made;
  if (made.type !== "tie") throw new Error("two ties became no tie");
  const existence = other.existence === "existing" ? "existing" : keep.existence;
  const { since, until, ...rest } = made;
  const from = first(keep.since, other.since);
  const till =
    keep.until === undefined || other.until === undefined ? undefined : last(keep.until, other.until);
  return inForm({
    ...rest,
    existence,
    ...(from === undefined ? {} : { since: from }),
    ...(till === undefined ? {} : { until: till }),
  });
}

const turns = { from: "to", to: "from", both: "both", neither: "neither" } as const;

function turnedStatements({ statements }: Tie): { statements?: Statement[] } {
  if (statements === undefined) return {};
  return { statements: statements.map((one) => ({ ...one, sides: turns[one.sides] })) };
}

function first(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return earliest(a) <= earliest(b) ? a : b;
}

function last(a: string, b: string): string {
  return latest(a) >= latest(b) ? a : b;
}

/** Whether a node is an end of a tie, and not the initiative within which it is. */
export function isEnd(tie: Tie, id: string): boolean {
  return tie.from === id || tie.to === id;
}
