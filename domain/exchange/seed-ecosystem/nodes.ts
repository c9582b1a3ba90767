// actors.csv, events.csv and status.csv → actors, initiatives and gatherings.
import type { Node } from "../../records/record.ts";
import { named } from "../dataset-id.ts";
import { byLanguage, cell, filled, list, type NamedRow } from "../named-rows.ts";
import { actorKindNamed, initiativeKindNamed } from "./kinds-named.ts";
import { dataset, themeIds } from "./own.ts";
import { placeOf } from "./place.ts";
import { heardIn } from "./sources.ts";
import { existenceOf, gatheringKindOf, initiativeKindOf, nodeTypes, roleOf, sectorOf } from "./words.ts";

export interface Beside {
  /** The row of events.csv with the same id, for gatherings. */
  event: NamedRow | undefined;
  /** The word of status.csv. */
  status: string;
}

/** A row of actors.csv with what the other files say of it. Words without a field are kept in `extra`. */
export function nodeOf(row: NamedRow, { event, status }: Beside): Node {
  const ownId = cell(row, "id");
  const type = nodeTypes[cell(row, "kind")] ?? "actor";
  const themes = [...list(row, "themes"), ...(event === undefined ? [] : list(event, "theme"))];
  const common = {
    ...named(dataset, type, ownId),
    visibility: "public" as const,
    names: byLanguage(row, "name"),
    themes: themeIds(themes),
    existence: existenceOf[status] ?? "existing",
  };
  const more = {
    ...filled({
      place: placeOf(row, localityOf(row, event)),
      links: list(row, "url"),
      ...heardIn(row, event),
    }),
    extra: filled({
      kind: cell(row, "kind"),
      status,
      region_nuts3: cell(row, "region_nuts3"),
      located_by: cell(row, "located_by"),
      // Initiatives and gatherings have no sector and no roles of their own.
      sector: type === "actor" ? "" : cell(row, "sector"),
      roles: type === "actor" ? "" : cell(row, "roles"),
      event_kind: event === undefined ? "" : cell(event, "kind"),
      audience_sector: event === undefined ? "" : cell(event, "audience_sector"),
    }),
  };
  switch (type) {
    case "actor": {
      const word = actorKindNamed[ownId] ?? (cell(row, "kind") === "network" ? "network" : "organisation");
      const sector = sectorOf[cell(row, "sector")] ?? "unset";
      return {
        ...common,
        ...more,
        type,
        kind: word,
        sector,
        roles: list(row, "roles").map((role) => roleOf[role] ?? "other"),
      };
    }
    case "initiative": {
      const kind = initiativeKindNamed[ownId] ?? initiativeKindOf[cell(row, "kind")] ?? "other";
      return { ...common, ...more, type, kind, ...ran(status) };
    }
    case "gathering": {
      const kind = event === undefined ? "other" : (gatheringKindOf[cell(event, "kind")] ?? "other");
      return {
        ...common,
        ...more,
        type,
        kind,
        ...filled({ date: event === undefined ? "" : cell(event, "date") }),
      };
    }
  }
}

/** Where a gathering was, beyond its city (a festival, online). */
function localityOf(row: NamedRow, event: NamedRow | undefined): string {
  const at = event === undefined ? "" : cell(event, "place");
  return at === cell(row, "municipality") ? "" : at;
}

/** "ran 2022": that year, as told. */
function ran(status: string): { from?: string; until?: string } {
  const year = /^ran (\d{4})$/.exec(status)?.[1];
  return year === undefined ? {} : { from: year, until: year };
}
