// gatherings.csv → gatherings, and the ties of those who hosted them and took part.
import type { Gathering } from "../../records/gathering.ts";
import type { Tie } from "../../records/tie.ts";
import { regionOf } from "../../regions/regions.ts";
import { gatheringKinds } from "../../vocabulary/gathering-kinds.ts";
import type { TieKind } from "../../vocabulary/tie-kinds.ts";
import { named } from "../dataset-id.ts";
import { byLanguage, cell, filled, list, type NamedRow } from "../named-rows.ts";
import { dataset, nodeId, themeIds, wordOf } from "./own.ts";

/**
 * A row of gatherings.csv. One held online has no municipality: it is kept by the region of its host.
 * @param homes municipality codes of the actors, by own id
 */
export function gatheringOf(row: NamedRow, homes: ReadonlyMap<string, string>): Gathering {
  const kind = wordOf(gatheringKinds, cell(row, "kind"));
  const municipality = cell(row, "municipality_code");
  const region = municipality === "" ? regionOf(homes.get(cell(row, "host")) ?? "") : undefined;
  return {
    ...named(dataset, "gathering", cell(row, "id")),
    type: "gathering",
    visibility: "public",
    names: byLanguage(row, "name"),
    kind: kind ?? "other",
    themes: themeIds(list(row, "themes")),
    existence: cell(row, "status") === "planned" ? "planned" : "existing",
    ...filled({
      kindLabel: kind === undefined ? cell(row, "kind") : "",
      date: cell(row, "date"),
      start: cell(row, "start"),
      end: cell(row, "end"),
      place: {
        ...filled({ municipality, region, locality: cell(row, "place_fi") }),
        shown: "municipality" as const,
      },
      people: cell(row, "people") === "" ? undefined : Number(cell(row, "people")),
      outcomes: byLanguage(row, "outcomes"),
      extra: filled({
        place_en: cell(row, "place_en"),
        outcome_ties: cell(row, "outcome_ties"),
        outcome_needs: cell(row, "outcome_needs"),
      }),
    }),
  };
}

/** The ties to a gathering: planned as long as it is. */
export function gatheringTies(row: NamedRow): Tie[] {
  const to = cell(row, "id");
  const tie =
    (kind: TieKind) =>
    (from: string): Tie => ({
      ...named(dataset, "tie", `${from} ${kind} ${to}`),
      type: "tie",
      visibility: "public",
      from: nodeId(from),
      to: nodeId(to),
      kind,
      directed: true,
      existence: cell(row, "status") === "planned" ? "planned" : "existing",
      ...filled({ since: cell(row, "date") }),
    });
  return [...list(row, "host").map(tie("hosts")), ...list(row, "participants").map(tie("participates"))];
}
