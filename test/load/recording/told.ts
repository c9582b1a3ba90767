// What the eleven interviews told, out of the files of the practice region: what a weaver has to record of each.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { byLanguage, cell, list, type NamedRow, namedRows } from "../../../domain/exchange/named-rows.ts";
import { practiceRegion } from "../../../domain/exchange/practice-region/practice-region.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { practiceRegionFiles } from "../../domain/exchange/fixtures.ts";

const folder = new URL("../../../fixtures/practice-region/", import.meta.url);
const rows = (file: string) => namedRows(readFileSync(fileURLToPath(new URL(`${file}.csv`, folder)), "utf8"));

export interface ActorTold {
  name: string;
  kind: string;
  sector: string;
  municipality: string;
  themes: string[];
}

export interface TieTold {
  from: string;
  to: string;
  kind: string;
  directed: boolean;
  strength: string;
  since: string;
  until: string;
  certainty: string;
  about: string;
}

export interface WantTold {
  type: "need" | "offer";
  kind: string;
  theme: string;
  text: string;
  reach: string;
  until: string;
}

export interface Interview {
  id: string;
  /** Names in Finnish, as are all here. */
  speaker: string;
  date: string;
  actors: ActorTold[];
  ties: TieTold[];
  wants: WantTold[];
}

const actors = rows("actors");
const themes = new Map(rows("themes").map((row) => [cell(row, "id"), cell(row, "name_fi")]));
const nameOf = new Map(actors.map((row) => [cell(row, "id"), cell(row, "name_fi")]));
const named = (id: string) => nameOf.get(id) ?? id;
const themed = (id: string) => themes.get(id) ?? id;

export function interviews(): Interview[] {
  const interviewed = new Set(rows("interviews").map((row) => cell(row, "actor")));
  return rows("interviews").map((row) => {
    const id = cell(row, "id");
    const of = (all: NamedRow[]) => all.filter((each) => list(each, "source").includes(id));
    return {
      id,
      speaker: named(cell(row, "actor")),
      date: cell(row, "date"),
      actors: of(actors)
        .filter((each) => !interviewed.has(cell(each, "id")))
        .map(actorTold),
      ties: of(rows("ties")).map(tieTold),
      wants: of(rows("needs-offers")).map(wantTold),
    };
  });
}

function actorTold(row: NamedRow): ActorTold {
  return {
    name: cell(row, "name_fi"),
    kind: cell(row, "kind"),
    sector: cell(row, "sector"),
    municipality: cell(row, "municipality"),
    themes: list(row, "themes").map(themed),
  };
}

function tieTold(row: NamedRow): TieTold {
  return {
    from: named(cell(row, "from")),
    to: named(cell(row, "to")),
    kind: cell(row, "kind"),
    directed: cell(row, "direction") === "directed",
    strength: cell(row, "strength"),
    since: cell(row, "since"),
    until: cell(row, "until"),
    certainty: cell(row, "certainty"),
    about: byLanguage(row, "context").fi ?? "",
  };
}

function wantTold(row: NamedRow): WantTold {
  return {
    type: cell(row, "type") === "offer" ? "offer" : "need",
    kind: cell(row, "kind"),
    theme: list(row, "theme").map(themed)[0] ?? "",
    text: byLanguage(row, "text").fi ?? "",
    reach: cell(row, "reach"),
    until: cell(row, "until"),
  };
}

/** What stood before the first interview: the list of themes, who is interviewed, and actors that others told of first. */
export function ground(): Fact[] {
  const met = new Set(interviews().flatMap((one) => one.actors.map(({ name }) => name)));
  return practiceRegion(practiceRegionFiles()).flatMap((one): Fact[] => {
    if (one.type === "theme") return [one];
    if (one.type !== "actor" || met.has(one.names.fi ?? "")) return [];
    const { sources: _, ...rest } = one;
    return [rest];
  });
}
