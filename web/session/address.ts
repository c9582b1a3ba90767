// The part of the session that an address says: which page, region, selection, filters, focus. Links and back/forward are made of it.
import { readFilter, writeFilter } from "../../domain/ask/address.ts";
import { type Filter, noFilter } from "../../domain/ask/filter.ts";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import { viewCode } from "../../domain/wire.ts";

export interface Place {
  /** Path of the page: `/map`, `/table`, … */
  page: string;
  /** Region code of the view; null until it is known. */
  region: string | null;
  /** Id of the selected node or tie. */
  selection: string | null;
  /** What is asked of the map and the table. */
  filter: Filter;
  /** Id of the node whose neighbourhood alone is shown, and how many ties away it reaches. */
  focus: string | null;
  steps: number;
  /** Told only where somebody chose it, so that a link doesn't change the reader's language by accident. */
  language: Language | null;
}

export const emptyPlace: Place = {
  page: "/",
  region: null,
  selection: null,
  filter: noFilter,
  focus: null,
  steps: 1,
  language: null,
};

export const mostSteps = 4;

export function readAddress(path: string, search: string): Place {
  const query = new URLSearchParams(search);
  const region = query.get("r");
  const steps = Number(query.get("steps") ?? 1);
  return {
    page: path.replace(/\/+$/, "") || "/",
    region: region !== null && viewCode.safeParse(region).success ? region : null,
    selection: id(query.get("sel")),
    filter: readFilter(query),
    focus: id(query.get("focus")),
    steps: Number.isInteger(steps) && steps >= 1 && steps <= mostSteps ? steps : 1,
    language: languages.find((each) => each === query.get("lang")) ?? null,
  };
}

export function writeAddress(place: Place): string {
  const query = new URLSearchParams();
  if (place.region !== null) query.set("r", place.region);
  for (const [name, value] of writeFilter(place.filter)) query.set(name, value);
  if (place.selection !== null) query.set("sel", place.selection);
  if (place.focus !== null) query.set("focus", place.focus);
  if (place.focus !== null && place.steps !== 1) query.set("steps", String(place.steps));
  if (place.language !== null) query.set("lang", place.language);
  const text = query.toString().replaceAll("%3A", ":");
  return text === "" ? place.page : `${place.page}?${text}`;
}

function id(text: string | null): string | null {
  return text !== null && /^[A-Za-z0-9_-]{3,64}$/.test(text) ? text : null;
}
