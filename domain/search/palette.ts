// One box over everything: what is asked, ranked in groups. `>` narrows to what can be done, `#` to themes.
import { type SearchEntry, type SearchHit, search, tiers } from "./rank.ts";

/** In the order in which groups of equally good hits stand. */
export const paletteGroups = ["node", "community", "region", "theme", "action"] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/**
 * `boost` in [0, 1): what is used more, or tied more, stands before what is found as well. `also`: those of the names
 * that are only other words for it; found by one of them it stands a step lower.
 */
export type PaletteEntry = SearchEntry &
  Readonly<{ group: PaletteGroup; boost?: number; also?: readonly string[] }>;

export type PaletteAsked = Readonly<{ only: PaletteGroup | null; text: string }>;

export type PaletteFound = Readonly<{ group: PaletteGroup; hits: readonly SearchHit[] }>;

const signs: Readonly<Record<string, PaletteGroup>> = { ">": "action", "#": "theme" };

/** Of one group beside others, and of one group alone. */
const beside: Readonly<Record<PaletteGroup, number>> = {
  node: 8,
  community: 4,
  region: 5,
  theme: 4,
  action: 5,
};
const alone = 60;

/** What was typed: the sign at its beginning, if it has one, and the rest. */
export function readAsked(typed: string): PaletteAsked {
  const text = typed.trim();
  const only = signs[text.charAt(0)];
  return only === undefined ? { only: null, text } : { only, text: text.slice(1).trim() };
}

/**
 * The groups that have hits, the one with the best hit first; within a group best first, equally found ones by
 * `boost`, then as `search` orders them. Names that are merely alike are left out where anything better is found.
 * With a sign and nothing after it the whole group, by boost and name; without either nothing.
 */
export function palette(asked: PaletteAsked, entries: readonly PaletteEntry[]): PaletteFound[] {
  const mine = asked.only === null ? entries : entries.filter(({ group }) => group === asked.only);
  if (asked.text === "") return asked.only === null ? [] : whole(asked.only, mine);
  const byId = new Map(mine.map((entry) => [entry.id, entry]));
  const all = search(asked.text, mine, mine.length);
  const sure = all.filter(({ score }) => score >= tiers.oneSlip);
  const ranked = (sure.length > 0 ? sure : all)
    .map((hit, at) => ({ hit, at, score: placed(hit, byId.get(hit.id)) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at);
  const found: { group: PaletteGroup; best: number; hits: SearchHit[] }[] = [];
  for (const { hit, score } of ranked) {
    const group = byId.get(hit.id)?.group ?? "node";
    const place = found.find((each) => each.group === group);
    if (place === undefined) found.push({ group, best: score, hits: [hit] });
    else place.hits.push(hit);
  }
  const most = (group: PaletteGroup) => (asked.only === null ? beside[group] : alone);
  return found
    .toSorted((a, b) => b.best - a.best || orderOf(a.group) - orderOf(b.group))
    .map(({ group, hits }) => ({ group, hits: hits.slice(0, most(group)) }));
}

function whole(group: PaletteGroup, entries: readonly PaletteEntry[]): PaletteFound[] {
  const hits = entries
    .toSorted((a, b) => (b.boost ?? 0) - (a.boost ?? 0))
    .map(({ id }) => ({ id, score: 1, matched: "" }));
  return hits.length === 0 ? [] : [{ group, hits: hits.slice(0, alone) }];
}

/** Finer differences of a score say less than what is used and tied more. */
function placed({ score, matched }: SearchHit, entry: PaletteEntry | undefined): number {
  const rounded = Math.round(score * 20) / 20;
  const lower = entry?.also?.includes(matched) === true ? 1 : 0;
  return rounded - lower + (entry?.boost ?? 0) / 10;
}

function orderOf(group: PaletteGroup): number {
  return paletteGroups.indexOf(group);
}
