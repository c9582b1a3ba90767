// initiatives.csv → initiatives, and the ties of those who lead, take part in and fund them.
import type { Initiative } from "../../records/initiative.ts";
import type { Place } from "../../records/place.ts";
import type { Tie } from "../../records/tie.ts";
import { municipalityByName } from "../../regions/regions.ts";
import { initiativeKinds } from "../../vocabulary/initiative-kinds.ts";
import { phases } from "../../vocabulary/phases.ts";
import type { TieKind } from "../../vocabulary/tie-kinds.ts";
import { named } from "../dataset-id.ts";
import { byLanguage, cell, filled, list, type NamedRow } from "../named-rows.ts";
import { dataset, nodeId, sourceIds, themeIds, wordOf } from "./own.ts";

/** A row of initiatives.csv. The rows say nothing of visibility; the actors they name are public, and so are they. */
export function initiativeOf(row: NamedRow): Initiative {
  const kind = wordOf(initiativeKinds, cell(row, "kind"));
  const municipalities = list(row, "municipalities");
  return {
    ...named(dataset, "initiative", cell(row, "id")),
    type: "initiative",
    visibility: "public",
    names: byLanguage(row, "name"),
    kind: kind ?? "other",
    themes: themeIds(list(row, "themes")),
    existence: "existing",
    ...filled({
      kindLabel: kind === undefined ? cell(row, "kind") : "",
      phase: wordOf(phases, cell(row, "phase")),
      from: cell(row, "from"),
      until: cell(row, "until"),
      place: placeOf(municipalities),
      description: byLanguage(row, "summary"),
      sources: sourceIds(list(row, "source")),
      lastConfirmed: cell(row, "last_confirmed"),
      extra: filled({ municipalities: municipalities.length > 1 ? municipalities.join(";") : "" }),
    }),
  };
}

/** One municipality is a place; several are the region they share (the list itself is kept in `extra`). */
function placeOf(names: readonly string[]): Place | undefined {
  const found = names.flatMap((name) => municipalityByName(name) ?? []);
  const [first] = found;
  if (first === undefined) return undefined;
  if (found.length === 1) return { municipality: first.code, shown: "municipality" };
  return found.every((one) => one.region === first.region)
    ? { region: first.region, shown: "region" }
    : undefined;
}

/** The ties to an initiative. Its funder's tie to its lead is a row of ties.csv of its own. */
export function initiativeTies(row: NamedRow): Tie[] {
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
      existence: "existing",
      ...filled({ since: cell(row, "from"), until: cell(row, "until") }),
      ...filled({ statements: statementsOf(row) }),
    });
  return [
    ...list(row, "lead").map(tie("coordinates")),
    ...list(row, "partners").map(tie("partnerIn")),
    ...list(row, "funder").map(tie("funds")),
  ];
}

/** Heard where the initiative was, and last confirmed with it; nobody said how strong. */
function statementsOf(row: NamedRow): Tie["statements"] {
  return list(row, "source").map((source) => ({
    source: sourceIds([source])[0] ?? "",
    at: cell(row, "last_confirmed"),
    certainty: "certain",
    sides: "neither",
  }));
}
