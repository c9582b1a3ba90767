// Ties that can't all be as they were told: each with its reason, for somebody to ask and put right.
import { earliest } from "../dates.ts";
import type { Statement, Tie } from "../records/tie.ts";
import { counted } from "../strength.ts";
import { type ContradictionReason, contradictionReasons } from "../vocabulary/contradiction-reasons.ts";
import type { TieKind } from "../vocabulary/tie-kinds.ts";

export interface Contradiction {
  reason: ContradictionReason;
  /** The ties that are told against each other, or the one that is told against itself. */
  ties: readonly string[];
}

/** Kinds in which one is above, around or at the head of the other. */
const ranking = new Set<TieKind>(["memberOf", "partOf", "steers", "hosts"]);
const possible = new Set<TieKind>(["potential", "introduced"]);
const farApart = 3;

/** The contradictions among ties on a day (ISO), by reason, then by id. */
export function contradictions(ties: readonly Tie[], today: string): Contradiction[] {
  const found: Contradiction[] = [];
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const pair = [tie.from, tie.to].toSorted().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
    for (const reason of alone(tie, today)) found.push({ reason, ties: [tie.id] });
  }
  for (const some of pairs.values()) if (some.length > 1) found.push(...between(some, today));
  const order = (one: Contradiction) => contradictionReasons.indexOf(one.reason);
  return found.toSorted((a, b) => order(a) - order(b) || (a.ties.join(" ") < b.ties.join(" ") ? -1 : 1));
}

function alone(tie: Tie, today: string): ContradictionReason[] {
  const { until, since, existence, statements = [] } = tie;
  const found: ContradictionReason[] = [];
  const strengths = latestStrengths(statements);
  if (Math.max(...strengths) - Math.min(...strengths) >= farApart) found.push("strengthsApart");
  if (existence === "ended" && until !== undefined && earliest(until) > today) found.push("endedAhead");
  if (existence === "existing" && since !== undefined && earliest(since) > today) found.push("notBegun");
  return found;
}

/** Each source's latest word. */
function latestStrengths(statements: readonly Statement[]): number[] {
  const bySource = new Map<string, Statement>();
  for (const one of statements) {
    const known = bySource.get(one.source);
    if (one.strength !== undefined && (known === undefined || known.at <= one.at))
      bySource.set(one.source, one);
  }
  return [...bySource.values()].flatMap((one) => one.strength ?? []);
}

function between(ties: readonly Tie[], today: string): Contradiction[] {
  const found: Contradiction[] = [];
  const standing = ties.filter((tie) => counted(tie, today)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const [at, one] of standing.entries())
    for (const other of standing.slice(at + 1))
      if (
        one.directed &&
        other.directed &&
        one.kind === other.kind &&
        ranking.has(one.kind) &&
        one.from === other.to
      )
        found.push({ reason: "bothWays", ties: [one.id, other.id] });
  const first = standing[0];
  for (const tie of ties)
    if (first !== undefined && possible.has(tie.kind))
      found.push({ reason: "possibleAndThere", ties: [tie.id, first.id] });
  return found;
}
