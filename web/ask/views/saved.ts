// Saved views: what is kept of what is looked at, who may keep it, and how it is found again.
import type { Facts } from "../../../domain/facts.ts";
import { mayKeep } from "../../../domain/policy/may.ts";
import type { Reader } from "../../../domain/policy/person.ts";
import { onTeam } from "../../../domain/policy/rights.ts";
import { seatsOfView } from "../../../domain/policy/seats.ts";
import type { View } from "../../../domain/records/view.ts";
import { allRegions } from "../../../domain/regions/regions.ts";
import type { Language } from "../../../domain/vocabulary/languages.ts";
import { nameOf } from "../../i18n/named.ts";
import { type Looked, readLooked, writeLooked } from "../../session/address.ts";

/** More regions than this keep no view together. */
const most = 30;

export interface LookedIn extends Looked {
  readonly region: string;
}

/** What is looked at as it is stored: as an address has it. */
export function queryOf(looked: Looked): string {
  return new URLSearchParams(writeLooked(looked)).toString();
}

export function lookedOf({ region, query }: Pick<View, "region" | "query">): LookedIn {
  return { region, ...readLooked(new URLSearchParams(query)) };
}

/** A record of what is looked at; null where this reader keeps nothing there. */
export function viewOf(
  looked: LookedIn,
  named: { id: string; name: string; language: Language },
  { reader, facts }: { reader: Reader; facts: Facts },
): View | null {
  const { region } = looked;
  const regions = keepersOf(region, reader);
  if (reader === null || regions.length === 0) return null;
  const made: View = {
    id: named.id,
    rev: 0,
    type: "view",
    visibility: "team",
    names: { [named.language]: named.name },
    region,
    query: queryOf(looked),
    maker: reader.id,
    regions,
  };
  return mayKeep(reader, made, facts) ? made : null;
}

/** The regions that a view is over, as far as the reader is on their teams. */
function keepersOf(region: string, reader: Reader): string[] {
  const everywhere = allRegions().flatMap(({ code, kind }) => (kind === "region" ? [code] : []));
  const seats = region === "all" ? everywhere : seatsOfView(region);
  const single = seats.length === 0 ? [region] : seats;
  return single.filter((code) => onTeam(reader, [code])).slice(0, most);
}

/** Those over the region first, each part by name. */
export function savedViews(facts: Facts, region: string, language: Language): View[] {
  const all: View[] = [];
  for (const one of facts.all()) if (one.type === "view") all.push(one);
  const away = (one: View) => (one.region === region ? 0 : 1);
  return all.toSorted(
    (a, b) =>
      away(a) - away(b) || nameOf(a.names, language).localeCompare(nameOf(b.names, language), language),
  );
}

/** Whether what is looked at is just what a view has. */
export function isShown(view: View, looked: LookedIn): boolean {
  const kept = lookedOf(view);
  return kept.region === looked.region && queryOf(kept) === queryOf(looked);
}
