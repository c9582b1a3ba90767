// The part of the session that an address says: which page, region, selection, filters, focus. Links and back/forward are made of it.
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import { type Sector, sectors } from "../../domain/vocabulary/sectors.ts";
import { viewCode } from "../../domain/wire.ts";

export interface Place {
  /** Path of the page: `/map`, `/table`, … */
  page: string;
  /** Region code of the view; null until it is known. */
  region: string | null;
  /** Id of the selected node or tie. */
  selection: string | null;
  /** Words that names are filtered by. */
  query: string;
  /** Kinds of actors, initiatives and gatherings to show; none means all. */
  kinds: readonly string[];
  sectors: readonly Sector[];
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
  query: "",
  kinds: [],
  sectors: [],
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
    query: query.get("q") ?? "",
    kinds: list(query.get("kind")),
    sectors: list(query.get("sector")).flatMap((one) => sectors.filter((each) => each === one)),
    focus: id(query.get("focus")),
    steps: Number.isInteger(steps) && steps >= 1 && steps <= mostSteps ? steps : 1,
    language: languages.find((each) => each === query.get("lang")) ?? null,
  };
}

export function writeAddress(place: Place): string {
  const query = new URLSearchParams();
  if (place.region !== null) query.set("r", place.region);
  if (place.query !== "") query.set("q", place.query);
  if (place.kinds.length > 0) query.set("kind", place.kinds.join(","));
  if (place.sectors.length > 0) query.set("sector", place.sectors.join(","));
  if (place.selection !== null) query.set("sel", place.selection);
  if (place.focus !== null) query.set("focus", place.focus);
  if (place.focus !== null && place.steps !== 1) query.set("steps", String(place.steps));
  if (place.language !== null) query.set("lang", place.language);
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text === "" ? place.page : `${place.page}?${text}`;
}

function list(text: string | null): string[] {
  return (text ?? "").split(",").filter((each) => /^[A-Za-z]{1,40}$/.test(each));
}

function id(text: string | null): string | null {
  return text !== null && /^[A-Za-z0-9_-]{3,64}$/.test(text) ? text : null;
}
