// actors.csv → actors.
import type { Actor } from "../../records/actor.ts";
import { actorKinds } from "../../vocabulary/actor-kinds.ts";
import { roles } from "../../vocabulary/roles.ts";
import { sectors } from "../../vocabulary/sectors.ts";
import { visibilities } from "../../vocabulary/visibilities.ts";
import { named } from "../dataset-id.ts";
import { byLanguage, cell, filled, list, type NamedRow } from "../named-rows.ts";
import { areaCode, dataset, sourceIds, themeIds, wordOf } from "./own.ts";

/** A row of actors.csv. A word that no closed list knows is kept: a kind as its label, roles and areas in `extra`. */
export function actorOf(row: NamedRow): Actor {
  const kind = wordOf(actorKinds, cell(row, "kind"));
  const areas = list(row, "area").map((name) => ({ name, code: areaCode(name) }));
  const does = list(row, "roles").map((word) => ({ word, role: wordOf(roles, word) }));
  return {
    ...named(dataset, "actor", cell(row, "id")),
    type: "actor",
    visibility: wordOf(visibilities, cell(row, "visibility")) ?? "team",
    names: byLanguage(row, "name"),
    kind: kind ?? "other",
    sector: wordOf(sectors, cell(row, "sector")) ?? "unset",
    roles: does.flatMap(({ role }) => role ?? []),
    themes: themeIds(list(row, "themes")),
    existence: "existing",
    ...filled({
      otherNames: list(row, "other_names"),
      kindLabel: kind === undefined ? cell(row, "kind") : "",
      place: {
        ...filled({ municipality: cell(row, "municipality_code"), locality: cell(row, "place") }),
        shown: "municipality" as const,
      },
      area: areas.flatMap(({ code }) => code ?? []),
      description: byLanguage(row, "description"),
      goals: byLanguage(row, "goal"),
      sources: sourceIds(list(row, "source")),
      lastConfirmed: cell(row, "last_confirmed"),
      extra: filled({
        existence: cell(row, "existence"),
        roles: does.flatMap(({ word, role }) => (role === undefined ? [word] : [])).join(";"),
        area: areas.flatMap(({ name, code }) => (code === undefined ? [name] : [])).join(";"),
      }),
    }),
  };
}
