// A filter as the parameters of an address: short, readable, and understood however it was bent on the way.
import type { z } from "zod";
import { needKinds } from "../vocabulary/need-kinds.ts";
import { roles } from "../vocabulary/roles.ts";
import { sectors } from "../vocabulary/sectors.ts";
import { tieKinds } from "../vocabulary/tie-kinds.ts";
import {
  colours,
  type Filter,
  filter,
  folds,
  lineLooks,
  modes,
  nodeKinds,
  noFilter,
  sizes,
  type Wish,
  wish,
} from "./filter.ts";
import { tieFamilies } from "./tie-families.ts";

/** More of one kind than this is no question of a person. */
const most = 60;

/** The names of the parameters, in the order in which they are written. */
export const filterParams = [
  "q",
  "sector",
  "role",
  "theme",
  "kind",
  "tie",
  "family",
  "strength",
  "place",
  "since",
  "until",
  "older",
  "newer",
  "need",
  "offer",
  "community",
  "fold",
  "ended",
  "mode",
  "colour",
  "size",
  "lines",
] as const;
type Param = (typeof filterParams)[number];

/**
 * The filter that the parameters of an address say. Never throws: what is not understood is passed over, what is said
 * twice is said together. Lists are parted by full stops, and by commas as older addresses have them.
 */
export function readFilter(params: Iterable<readonly [string, string]>): Filter {
  const said = new Map<string, string[]>();
  for (const [name, value] of params) said.set(name, [...(said.get(name) ?? []), value]);
  const all = (name: Param) => (said.get(name) ?? []).flatMap((each) => each.split(/[.,]/));
  const one = (name: Param) => said.get(name)?.at(-1);
  const { shape } = filter;
  return {
    // Half a character at the cut is none.
    q: (one("q") ?? "").slice(0, 200).replace(/[\uD800-\uDBFF]$/, ""),
    sectors: listed(all("sector"), sectors),
    roles: listed(all("role"), roles),
    themes: sorted(all("theme"), shape.themes.element),
    kinds: listed(all("kind"), nodeKinds),
    tieKinds: listed(all("tie"), tieKinds),
    families: listed(all("family"), tieFamilies),
    strength: range(one("strength")),
    places: sorted(all("place"), shape.places.element),
    since: known(shape.since, one("since")),
    until: known(shape.until, one("until")),
    older: known(shape.older, number(one("older"))),
    newer: known(shape.newer, number(one("newer"))),
    needs: wishes(all("need")),
    offers: wishes(all("offer")),
    communities: sorted(all("community"), shape.communities.element),
    fold: listed(all("fold"), folds),
    ended: one("ended") !== "no",
    mode: modes.find((each) => each === one("mode")) ?? noFilter.mode,
    colour: colours.find((each) => each === one("colour")) ?? noFilter.colour,
    size: sizes.find((each) => each === one("size")) ?? noFilter.size,
    lines: lineLooks.find((each) => each === one("lines")) ?? noFilter.lines,
  };
}

/** The parameters that say the filter, in their shortest form: what asks nothing is not said. `readFilter` reads it back. */
export function writeFilter(one: Filter): [string, string][] {
  const texts: Record<Param, string> = {
    q: one.q,
    sector: one.sectors.join("."),
    role: one.roles.join("."),
    theme: one.themes.join("."),
    kind: one.kinds.join("."),
    tie: one.tieKinds.join("."),
    family: one.families.join("."),
    strength: one.strength === null ? "" : rangeText(one.strength),
    place: one.places.join("."),
    since: one.since ?? "",
    until: one.until ?? "",
    older: String(one.older ?? ""),
    newer: String(one.newer ?? ""),
    need: one.needs.map(wishText).join("."),
    offer: one.offers.map(wishText).join("."),
    community: one.communities.join("."),
    fold: one.fold.join("."),
    ended: one.ended ? "" : "no",
    mode: one.mode === noFilter.mode ? "" : one.mode,
    colour: one.colour === noFilter.colour ? "" : one.colour,
    size: one.size === noFilter.size ? "" : one.size,
    lines: one.lines === noFilter.lines ? "" : one.lines,
  };
  return filterParams.flatMap((name): [string, string][] =>
    texts[name] === "" ? [] : [[name, texts[name]]],
  );
}

function listed<T extends string>(words: readonly string[], vocabulary: readonly T[]): T[] {
  return vocabulary.filter((each) => words.includes(each));
}

function sorted<T extends string>(words: readonly string[], schema: z.ZodType<T>): T[] {
  const good = words.flatMap((word) => {
    const read = schema.safeParse(word);
    return read.success ? [read.data] : [];
  });
  return [...new Set(good)].toSorted().slice(0, most);
}

function known<T>(schema: z.ZodType<T | null>, value: unknown): T | null {
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}

function number(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : null;
}

/** `2-4`, or `3` for 3 alone. */
function range(text: string | undefined): Filter["strength"] {
  const found = /^([1-5])(?:-([1-5]))?$/.exec(text ?? "");
  if (found === null) return null;
  const [a, b] = [Number(found[1]), Number(found[2] ?? found[1])];
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

function rangeText({ from, to }: NonNullable<Filter["strength"]>): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** `funding`, `funding:THEME`, `any:THEME`, `any`; written in the order of their texts. */
function wishes(words: readonly string[]): Wish[] {
  const good = new Map<string, Wish>();
  for (const word of words) {
    const [kind, theme = null, ...rest] = word.split(":");
    if (rest.length > 0 || (kind !== "any" && !needKinds.some((each) => each === kind))) continue;
    const read = wish.safeParse({ kind: kind === "any" ? null : kind, theme });
    if (read.success) good.set(wishText(read.data), read.data);
  }
  return [...good]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each)
    .slice(0, most);
}

function wishText({ kind, theme }: Wish): string {
  return theme === null ? (kind ?? "any") : `${kind ?? "any"}:${theme}`;
}
