// RULES 80–85: two nodes of a kind become one. What named the other names the kept one; the old id lives on as an alias.
import { inForm } from "../apply.ts";
import type { Change, Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import type { Member } from "../records/community.ts";
import { renamed } from "../records/naming.ts";
import { type Fact, isNode, type Node } from "../records/record.ts";
import type { Interview } from "../records/round.ts";
import type { Tie } from "../records/tie.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { InterviewStatus } from "../vocabulary/interview-statuses.ts";
import { memberGrades } from "../vocabulary/member-grades.ts";
import { pairKey } from "./add.ts";
import { afterwards, unsound } from "./after.ts";
import { byId } from "./by-id.ts";
import type { Asked, Decision, Past } from "./decision.ts";
import { differing } from "./differing.ts";
import { type Choice, together } from "./merge-fields.ts";
import { mergedIntroductions } from "./merge-introductions.ts";
import { seating } from "./merge-places.ts";
import { isEnd, oneTie } from "./merge-ties.ts";
import { unaliasing, unplacing } from "./remove.ts";

export function merge(command: CommandOf<"merge">, { facts, by, past }: Asked): Decision {
  const [keep, other] = [facts.get(command.keep), facts.get(command.other)];
  if (command.keep === command.other) return refuse("mergeSame");
  for (const [id, one] of [[command.keep, keep] as const, [command.other, other] as const])
    if (one === undefined && facts.complete) return refuse("unknownRecord", { id });
  if (keep === undefined || other === undefined) return { edits: [] };
  if (!isNode(keep) || !isNode(other) || keep.type !== other.type) return refuse("mergeNotAlike");
  const raced = past && choiceTaken(command.choose, { ids: [keep.id, other.id], by, past });
  if (raced) return raced;
  const joined = together(keep, other, command.choose);
  if (isRefusal(joined)) return joined;
  if (!isNode(joined)) throw new Error("two nodes became no node");
  const notSame = (joined.notSame ?? []).filter((id) => id !== keep.id && id !== other.id);
  const next = inForm({ ...joined, ...(joined.notSame === undefined ? {} : { notSame }) });
  const moved = moves(keep, other, facts);
  if (isRefusal(moved)) return moved;
  const edits: Edit[] = [
    ...unplacing([other.id], facts),
    ...moved,
    ...differing(keep, next),
    { op: "removed", record: other },
    { op: "alias", from: other.id, before: null, after: keep.id },
    ...seating(next, other, facts),
  ];
  const after = afterwards(edits, facts);
  return isRefusal(after) ? after : (unsound(after, facts) ?? { edits });
}

/** A field that was chosen and that somebody else changed since is looked at again first. */
function choiceTaken(
  choose: readonly Choice[],
  { ids, by, past }: { ids: readonly string[]; by: string; past: Past },
): Refusal | null {
  const touches = (one: Edit, { field, key }: Choice) =>
    (one.op === "set" || one.op === "list") &&
    ids.includes(one.id) &&
    one.field === field &&
    (key === undefined || one.op === "list" || one.key === undefined || one.key === key);
  const others: Change[] = past.later.filter((each) => each.by.id !== by);
  for (const choice of choose) {
    const change = others.find((each) => each.edits.some((one) => touches(one, choice)));
    if (change) return refuse("changedSince", { field: choice.field, by: change.by.name });
  }
  return null;
}

/** Edits after which nothing names the other node: what named it names the kept one, once. */
function moves(keep: Node, other: Node, facts: Facts): Edit[] | Refusal {
  const edits: Edit[] = [];
  const gone: Edit[] = [];
  const dropped = new Set<string>();
  const aliases: Edit[] = [];
  /** Ties of the kept node by what makes two of them the same, as they stand when others have joined them. */
  const standing = new Map<string, { was: Tie; is: Tie }>();
  for (const one of byId(facts.naming(keep.id, "tie")))
    if (isEnd(one, keep.id) && !isEnd(one, other.id)) standing.set(pairKey(one), { was: one, is: one });
  for (const one of byId(facts.naming(other.id))) {
    const next = renamed(one, (id) => (id === other.id ? keep.id : id));
    if (next.type === "introduction") continue;
    if (next.type !== "tie" || one.type !== "tie" || !isEnd(one, other.id)) {
      edits.push(...differing(one, onceEach(next)));
      continue;
    }
    const twin = next.from === next.to ? undefined : standing.get(pairKey(next));
    if (next.from === next.to) dropped.add(one.id);
    if (next.from === next.to) gone.push({ op: "removed", record: one });
    else if (twin === undefined) standing.set(pairKey(next), { was: one, is: next });
    else {
      const joined = oneTie(twin.is, next);
      if (isRefusal(joined)) return joined;
      twin.is = joined;
      gone.push({ op: "removed", record: one });
      aliases.push({ op: "alias", from: one.id, before: null, after: twin.was.id });
    }
  }
  const ties = [...standing.values()].flatMap(({ was, is }) => differing(was, is));
  const becomes = new Map<string, string | null>([...dropped].map((id) => [id, null]));
  for (const one of aliases) if (one.op === "alias") becomes.set(one.from, one.after);
  const introductions = mergedIntroductions({ keep: keep.id, other: other.id }, becomes, facts);
  return [
    ...edits,
    ...ties,
    ...introductions.edits,
    ...unaliasing(dropped, facts),
    ...introductions.gone,
    ...gone,
    ...aliases,
  ];
}

/** Who was in a community or a round under both ids is in it once, as closely and as far on as either was. */
function onceEach(one: Fact): Fact {
  if (one.type === "community") {
    const rank = (each: Member) => memberGrades.indexOf(each.grade);
    const settled = one.settled === undefined ? {} : { settled: firstOfEach(one.settled, () => 0) };
    return { ...one, members: firstOfEach(one.members, rank), ...settled };
  }
  if (one.type !== "round" || one.interviews === undefined) return one;
  const rank = (each: Interview) => farthest.indexOf(each.status);
  return { ...one, interviews: firstOfEach(one.interviews, rank) };
}

/** Farthest on first: what was held is held; who declined may still be asked under the other name. */
const farthest: readonly InterviewStatus[] = ["done", "booked", "asked", "declined", "planned"];

function firstOfEach<T extends { node: string }>(list: readonly T[], rank: (one: T) => number): T[] {
  const first = new Map<string, T>();
  for (const each of list) {
    const known = first.get(each.node);
    if (known === undefined || rank(each) < rank(known)) first.set(each.node, each);
  }
  return [...first.values()];
}
