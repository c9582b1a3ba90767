// What a file says otherwise than the map, as edits of fields and list items.
import { canonical, same } from "../../json.ts";
import type { Node } from "../../records/record.ts";
import type { Statement, Tie } from "../../records/tie.ts";
import type { ImportSettings, RecordEdit } from "../imported.ts";
import { actorKindOf } from "./kinds.ts";
import type { Pair } from "./pairs.ts";
import type { NodeRow } from "./read-nodes.ts";

interface Said {
  /** The source record of the import. */
  source: string;
  today: string;
}

/** The words of a pair's edges: one statement a strength, or one without where the file says none. */
export function statementsOf(pair: Pair, { source, today }: Said): Statement[] {
  const said = { source, at: today, certainty: "certain" as const, sides: "neither" as const };
  return pair.strengths.length === 0 ? [said] : pair.strengths.map((strength) => ({ ...said, strength }));
}

/**
 * The name, kind and other cells that differ, or null. A file without a word for the kind says nothing of it, and a
 * node that only an edge names says nothing of its name; place, sector and all that was added by hand stay.
 */
export function editOfNode(old: Node, row: NodeRow, { language }: ImportSettings): RecordEdit | null {
  const set: RecordEdit["set"] = [];
  const onlyNamed = row.label === row.own;
  if (!onlyNamed && old.names[language] !== row.label)
    set.push({ field: "names", key: language, value: row.label });
  if (row.kind !== "" && old.type === "actor") {
    const { kind, kindLabel } = actorKindOf(row.kind);
    if (old.kind !== kind) set.push({ field: "kind", value: kind });
    if (old.kindLabel !== kindLabel) set.push({ field: "kindLabel", value: kindLabel ?? null });
  }
  set.push(...cells(old.extra, row.extra));
  return set.length === 0 ? null : { id: old.id, set, add: [], remove: [] };
}

/** What the file says now where that is not the latest it said: earlier words stay, words of the same day are replaced. */
export function editOfTie(old: Tie, pair: Pair, said: Said): RecordEdit | null {
  const mine = (old.statements ?? []).filter(({ source }) => source === said.source);
  const newest = mine
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const standing = mine.filter(({ at }) => at === newest).map(({ strength }) => strength ?? 0);
  const next = statementsOf(pair, said);
  const set = cells(old.extra, pair.extra);
  const unchanged =
    newest !== undefined &&
    same(
      standing.toSorted(),
      next.map(({ strength }) => strength ?? 0),
    );
  const wanted = new Set(next.map(canonical));
  const add = unchanged ? [] : next.map((item) => ({ field: "statements", item }));
  const remove = unchanged ? [] : mine.filter((one) => one.at === said.today && !wanted.has(canonical(one)));
  if (set.length === 0 && add.length === 0) return null;
  return { id: old.id, set, add, remove: remove.map((item) => ({ field: "statements", item })) };
}

function cells(
  old: Readonly<Record<string, string>> = {},
  now: Readonly<Record<string, string>>,
): RecordEdit["set"] {
  return Object.entries(now)
    .filter(([column, cell]) => old[column] !== cell)
    .map(([key, value]) => ({ field: "extra", key, value }));
}
