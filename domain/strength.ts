// What the statements about a tie come to. A tie has no strength of its own: it has what was said.
import { ended } from "./dates.ts";
import type { Statement, Tie } from "./records/tie.ts";
import { tieKindOf } from "./vocabulary/tie-kinds.ts";

/**
 * The strength shown, 1–5, or undefined where nobody said: the mean of each source's latest word,
 * an unsure one counting half, rounded half up.
 */
export function strength(statements: readonly Statement[] = []): number | undefined {
  const latest = new Map<string, Statement>();
  for (const one of statements) {
    const known = latest.get(one.source);
    if (one.strength !== undefined && (known === undefined || known.at <= one.at))
      latest.set(one.source, one);
  }
  let sum = 0;
  let weight = 0;
  for (const one of latest.values()) {
    const counts = one.certainty === "unsure" ? 0.5 : 1;
    sum += counts * (one.strength ?? 0);
    weight += counts;
  }
  return weight === 0 ? undefined : Math.floor(sum / weight + 0.5);
}

/** Whether one end, both ends or neither stands behind the tie. */
export function toldBy(statements: readonly Statement[] = []): "one" | "both" | "neither" {
  const sides = new Set(statements.flatMap((one) => (one.sides === "both" ? ["from", "to"] : [one.sides])));
  if (sides.has("from") && sides.has("to")) return "both";
  return sides.has("from") || sides.has("to") ? "one" : "neither";
}

/** The latest day on which anybody said anything about it, as told. */
export function lastConfirmed(statements: readonly Statement[] = []): string | undefined {
  return statements
    .map((one) => one.at)
    .toSorted()
    .at(-1);
}

/** Whether analysis counts the tie today (an ISO day): not potential, introduced or overlapping, not proposed, not ended. */
export function counted(tie: Tie, today: string): boolean {
  return (
    tieKindOf(tie.kind).counted &&
    tie.existence === "existing" &&
    !(tie.until !== undefined && ended(tie.until, today))
  );
}
