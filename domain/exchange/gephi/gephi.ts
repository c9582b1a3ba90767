// Gephi's nodes and edges as CSV → what to add to the map, and what to edit of what an earlier import brought.
import type { Facts } from "../../facts.ts";
import type { Actor } from "../../records/actor.ts";
import type { Dataset } from "../../records/dataset.ts";
import type { Source } from "../../records/source.ts";
import type { Tie } from "../../records/tie.ts";
import { hashOf, named } from "../dataset-id.ts";
import type { Imported, ImportFile, ImportSettings, RecordEdit } from "../imported.ts";
import { editOfNode, editOfTie, statementsOf } from "./edits.ts";
import { gather } from "./gather.ts";
import { actorKindOf } from "./kinds.ts";
import { known } from "./known.ts";
import { type Pair, pairsOf } from "./pairs.ts";
import type { NodeRow } from "./read-nodes.ts";

/**
 * Reads nodes and edges files of one dataset together. What the dataset brought before is met again by its keys and
 * edited where the files say otherwise; where they say the same, nothing comes out. Everything new is for the team's
 * eyes, of an unknown sector, and seated in `settings.region` if one is given. Rows in another order give the same.
 */
export function readGephi(files: readonly ImportFile[], facts: Facts, settings: ImportSettings): Imported {
  const { nodes, edges, problems, skipped } = gather(files);
  if (problems.length > 0) return { records: [], edits: [], problems, skipped };
  const { dataset } = settings;
  const before = known(facts, dataset);
  const source = hashOf(dataset, "source", dataset);
  const actors: Actor[] = [];
  const ties: Tie[] = [];
  const changes: (RecordEdit | null)[] = [];
  const ids = new Map<string, string>();
  for (const row of nodes) {
    const old = before.node(row);
    ids.set(row.own, old?.id ?? hashOf(dataset, "actor", row.own));
    if (old === undefined) actors.push(actorOf(row, settings));
    else changes.push(editOfNode(old, row, settings));
  }
  const own = new Map(
    [...ids]
      .toSorted()
      .toReversed()
      .map(([name, id]) => [id, name]),
  );
  for (const pair of pairsOf(edges, ids)) {
    const tie = tieOf(pair, { own, source, settings });
    const old = before.tie(tie);
    if (old === undefined) ties.push(tie);
    else changes.push(editOfTie(old, pair, { source, today: settings.today }));
  }
  const house = [datasetRecord(settings), sourceRecord(settings)].filter(
    (one) => facts.get(one.id) === undefined,
  );
  const fresh = [...actors, ...ties].toSorted((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  const edits = changes.filter((one) => one !== null).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const anything = fresh.length > 0 || edits.length > 0;
  return { records: anything ? [...house, ...fresh] : [], edits, problems, skipped };
}

/** The id of a key has room for this much; the hash is of all of it. */
const longestKey = 300;

function order(one: Actor | Tie): number {
  return one.type === "tie" ? 1 : 0;
}

function actorOf(row: NodeRow, { dataset, region, language }: ImportSettings): Actor {
  return {
    ...named(dataset, "actor", row.own),
    type: "actor",
    visibility: "team",
    names: { [language]: row.label },
    ...actorKindOf(row.kind),
    sector: "unset",
    roles: [],
    themes: [],
    existence: "existing",
    sources: [hashOf(dataset, "source", dataset)],
    ...(region === undefined || region === "unplaced" ? {} : { place: { region, shown: "region" as const } }),
    ...(Object.keys(row.extra).length === 0 ? {} : { extra: row.extra }),
  };
}

function tieOf(
  pair: Pair,
  { own, source, settings }: { own: ReadonlyMap<string, string>; source: string; settings: ImportSettings },
): Tie {
  const { from, to, kind, kindLabel, directed, extra } = pair;
  const ends = [own.get(from) ?? from, own.get(to) ?? to];
  const [first, second] = directed ? ends : ends.toSorted();
  const key = `${first} – ${kindLabel ?? kind} ${directed ? "→" : "–"} ${second}`;
  return {
    ...named(settings.dataset, "tie", key),
    keys: [{ dataset: settings.dataset, id: key.slice(0, longestKey) }],
    type: "tie",
    visibility: "team",
    from,
    to,
    kind,
    ...(kindLabel === undefined ? {} : { kindLabel }),
    directed,
    existence: "existing",
    statements: statementsOf(pair, { source, today: settings.today }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

function sourceRecord({ dataset, today }: ImportSettings): Source {
  return {
    ...named(dataset, "source", dataset),
    type: "source",
    visibility: "team",
    kind: "register",
    label: dataset,
    date: today,
  };
}

function datasetRecord({ dataset, language }: ImportSettings): Dataset {
  return {
    id: hashOf(dataset, "dataset", dataset),
    rev: 0,
    type: "dataset",
    visibility: "team",
    name: dataset,
    names: { [language]: dataset },
    practice: false,
  };
}
