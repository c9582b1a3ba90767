// What the search looks through: everything that has a name here, in every language it has one in.
import type { Facts } from "../../domain/facts.ts";
import { isNode, type Node } from "../../domain/records/record.ts";
import { allMunicipalities, allRegions } from "../../domain/regions/regions.ts";
import type { PaletteEntry } from "../../domain/search/palette.ts";
import type { Used } from "../session/used.ts";
import type { Doing } from "./doings.ts";

/** So many ties count as very many. */
const manyTies = 40;
const recentBoost = 0.95;

/** `region:04`, `region:kunta:609`: a place among the ids of records. */
const regionMark = "region:";

export function regionId(code: string): string {
  return regionMark + code;
}

export function regionCode(entry: string): string | null {
  return entry.startsWith(regionMark) ? entry.slice(regionMark.length) : null;
}

const names = new WeakMap<Node, readonly string[]>();

function namesOf(node: Node): readonly string[] {
  const known = names.get(node);
  if (known !== undefined) return known;
  const made = [...Object.values(node.names), ...(node.otherNames ?? [])];
  names.set(node, made);
  return made;
}

let places: readonly PaletteEntry[] | undefined;

function placeEntries(): readonly PaletteEntry[] {
  places ??= [
    ...allRegions().map(
      ({ code, names: each, kind }): PaletteEntry => ({
        id: regionId(code),
        names: Object.values(each),
        group: "region",
        // A region is meant more often than the other areas that are called alike.
        boost: kind === "region" || kind === "elsewhere" ? 0.6 : 0.3,
      }),
    ),
    ...allMunicipalities().map(
      ({ code, names: each }): PaletteEntry => ({
        id: regionId(`kunta:${code}`),
        names: [...new Set(Object.values(each))],
        group: "region",
      }),
    ),
  ];
  return places;
}

export interface Counts {
  /** Ties of each node, and nodes of each theme. */
  readonly ties: ReadonlyMap<string, number>;
  readonly themes: ReadonlyMap<string, number>;
}

export function countsIn(facts: Facts): Counts {
  const ties = new Map<string, number>();
  const themes = new Map<string, number>();
  const more = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const one of facts.all()) {
    if (one.type === "tie") for (const end of [one.from, one.to]) more(ties, end);
    if (isNode(one)) for (const theme of one.themes) more(themes, facts.resolve(theme));
  }
  return { ties, themes };
}

export function entriesIn(
  facts: Facts,
  doings: readonly Doing[],
  { counts, used }: { counts: Counts; used: Used },
): PaletteEntry[] {
  const recent = new Set(used.recent);
  const boost = (id: string, count: number) =>
    recent.has(id) ? recentBoost : Math.min(0.9, count / manyTies);
  const made: PaletteEntry[] = [];
  for (const one of facts.all()) {
    if (isNode(one))
      made.push({
        id: one.id,
        names: namesOf(one),
        group: "node",
        boost: boost(one.id, counts.ties.get(one.id) ?? 0),
      });
    else if (one.type === "community")
      made.push({ id: one.id, names: Object.values(one.names), group: "community", boost: boost(one.id, 0) });
    else if (one.type === "theme")
      made.push({
        id: one.id,
        names: Object.values(one.names),
        group: "theme",
        boost: boost(one.id, counts.themes.get(one.id) ?? 0),
      });
  }
  return [
    ...made,
    ...placeEntries(),
    ...doings.map(
      ({ id, names: each, also = [] }): PaletteEntry => ({
        id,
        names: [...each, ...also],
        also,
        group: "action",
        boost: Math.min(0.9, (used.done[id] ?? 0) / 20),
      }),
    ),
  ];
}
