// A round's map as it stood when the round closed: its numbers, and the facts themselves out of the log.
import { scopeOf } from "../ask/scope.ts";
import { type Change, inverse } from "../change.ts";
import { type Facts, FactTable } from "../facts.ts";
import { inView } from "../policy/seats.ts";
import type { Round } from "../records/round.ts";
import { counted } from "../strength.ts";
import { interviewsOf } from "./queue.ts";

/** What a round's region comes to on the day of its close. */
export function frozenAt(
  round: Round,
  facts: Facts,
  { seq, day }: { seq: number; day: string },
): NonNullable<Round["frozen"]> {
  const { nodes, ties } = scopeOf(facts, round.region);
  const held = interviewsOf(round, facts);
  const actors = [...nodes.values()].filter((one) => one.type === "actor" && inView(round.region, one));
  return {
    seq,
    day,
    actors: actors.length,
    ties: ties.filter((tie) => counted(tie, day)).length,
    interviews: held.length,
    named: new Set(held.flatMap((one) => one.named)).size,
  };
}

/**
 * The facts as they stood before some changes: a table of its own.
 * @param later all changes since then, in order; the facts are as new as the last of them
 */
export function factsBefore(facts: Facts, later: readonly Change[]): FactTable {
  const then = FactTable.of(facts);
  for (const change of later.toReversed()) then.apply(inverse(change.edits), 0);
  return then;
}
