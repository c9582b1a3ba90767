// The part of the session that an address says: which page, region, selection, filters, focus. Links and back/forward are made of it.
import { readFilter, writeFilter } from "../../domain/ask/address.ts";
import { type Filter, noFilter } from "../../domain/ask/filter.ts";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import { viewCode } from "../../domain/wire.ts";

/** What is looked at in a region: what a saved view keeps beside the region. */
export interface Looked {
  /** What is asked of the map and the table. */
  filter: Filter;
  /** Id of the node whose neighbourhood alone is shown, and how many ties away it reaches. */
  focus: string | null;
  steps: number;
  /** Ids of nodes that are being gathered into one selection; `selection` is empty then. */
  many: readonly string[];
  /** Which of the shortest ways between the two gathered nodes is shown, from 1; null: none is. */
  path: number | null;
  /** Who could introduce the two gathered nodes to each other, `none` where nobody knows both; null: it isn't about that. */
  via: string | null;
}

export interface Place extends Looked {
  /** Path of the page: `/map`, `/table`, … */
  page: string;
  /** Region code of the view; null until it is known. */
  region: string | null;
  /** Id of the selected node or tie. */
  selection: string | null;
  /** Id of the actor who is being interviewed: of that page alone. */
  interviewee: string | null;
  /** Id of the community whose page it is: of that page alone. */
  community: string | null;
  /** Id of the closed round that is looked back at: of that page alone. */
  round: string | null;
  /** Told only where somebody chose it, so that a link doesn't change the reader's language by accident. */
  language: Language | null;
}

export const nothingLooked: Looked = {
  filter: noFilter,
  focus: null,
  steps: 1,
  many: [],
  path: null,
  via: null,
};

export const emptyPlace: Place = {
  ...nothingLooked,
  page: "/",
  region: null,
  selection: null,
  interviewee: null,
  community: null,
  round: null,
  language: null,
};

export const interviewPage = "/interview";
export const communityPage = "/community";
const roundsPage = "/rounds";

export const mostSteps = 4;
/** More ways than this between two nodes are never told. */
const mostWays = 9;
/** A selection of more nodes than this is not written: an address has to go into a message. */
const mostGathered = 30;

export function readAddress(path: string, search: string): Place {
  const query = new URLSearchParams(search);
  const region = query.get("r");
  const page = path.replace(/\/+$/, "") || "/";
  return {
    ...readLooked(query),
    page,
    round: page === roundsPage ? id(query.get("round")) : null,
    interviewee: page === interviewPage ? id(query.get("node")) : null,
    community: page === communityPage ? id(query.get("id")) : null,
    region: region !== null && viewCode.safeParse(region).success ? region : null,
    selection: id(query.get("sel")),
    language: languages.find((each) => each === query.get("lang")) ?? null,
  };
}

export function readLooked(query: URLSearchParams): Looked {
  const selected = (query.get("sel") ?? "").split(",").flatMap((each) => id(each) ?? []);
  const many = selected.length > 1 && selected.length <= mostGathered ? [...new Set(selected)] : [];
  return {
    filter: readFilter(query),
    focus: id(query.get("focus")),
    steps: whole(query.get("steps"), mostSteps) ?? 1,
    many: many.length > 1 ? many : [],
    path: many.length === 2 ? whole(query.get("path"), mostWays) : null,
    via: many.length === 2 && query.has("path") ? id(query.get("via")) : null,
  };
}

export function writeAddress(place: Place): string {
  const query = new URLSearchParams();
  if (place.region !== null) query.set("r", place.region);
  for (const [name, value] of writeLooked(place)) query.set(name, value);
  if (place.selection !== null) query.set("sel", place.selection);
  if (place.page === interviewPage && place.interviewee !== null) query.set("node", place.interviewee);
  if (place.page === communityPage && place.community !== null) query.set("id", place.community);
  if (place.page === roundsPage && place.round !== null) query.set("round", place.round);
  if (place.language !== null) query.set("lang", place.language);
  const text = query.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  return text === "" ? place.page : `${place.page}?${text}`;
}

/** What is looked at as the parts of an address, in their order. */
export function writeLooked({ filter, focus, steps, many, path, via }: Looked): [string, string][] {
  const parts = [...writeFilter(filter)];
  if (focus !== null) parts.push(["focus", focus]);
  if (focus !== null && steps !== 1) parts.push(["steps", String(steps)]);
  if (many.length > 1 && many.length <= mostGathered) parts.push(["sel", many.join(",")]);
  if (many.length === 2 && path !== null) parts.push(["path", String(path)]);
  if (many.length === 2 && path !== null && via !== null) parts.push(["via", via]);
  return parts;
}

function whole(text: string | null, most: number): number | null {
  const number = Number(text ?? Number.NaN);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

function id(text: string | null): string | null {
  return text !== null && /^[A-Za-z0-9_-]{3,64}$/.test(text) ? text : null;
}
