import { businessId } from "../../../domain/business-id.ts";
import { actorKindBook, sectorBook } from "../../../domain/quick/lexicon/actors.ts";
import type { Actor } from "../../../domain/records/actor.ts";
import { actorKinds } from "../../../domain/vocabulary/actor-kinds.ts";
import { roles } from "../../../domain/vocabulary/roles.ts";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import { capital } from "../../panels/kind-text.ts";
import { type Column, fault, type Given, only, put, type Table } from "../column.ts";
import { type Choices, calledIn, readChoice, wordsFor } from "../reading/choices.ts";
import { readSeveral } from "../reading/lists.ts";
import { kindColumn } from "./kind-column.ts";
import { nameColumn, placeColumn, themesColumn, wordsColumn } from "./node-columns.ts";
import { choiceColumn, dateColumn, existenceColumn, linesColumn, visibilityColumn } from "./plain-columns.ts";
import { sayIn } from "./say-in.ts";
import { tiesColumn } from "./ties-column.ts";

export const kindChoices: Choices<Actor["kind"]> = {
  values: actorKinds,
  word: (value, language) => sayIn(`actorKind.${value}`, language),
  called: calledIn(actorKindBook),
};
const sectorChoices: Choices<Actor["sector"]> = {
  values: sectors,
  word: (value, language) => sayIn(`sector.${value}`, language),
  called: calledIn(sectorBook),
};
const roleChoices: Choices<Actor["roles"][number]> = {
  values: roles,
  word: (value, language) => sayIn(`role.${value}`, language),
};

const rolesColumn: Column<Actor> = {
  id: "roles",
  label: "roles",
  width: 200,
  usual: true,
  several: true,
  text: (row, { words }) => row.roles.map((role) => words.say(`role.${role}`)).join(", "),
  read: (text, row) => {
    const read = readSeveral(text, (part) => readChoice(part, roleChoices));
    return "unread" in read
      ? fault("noChoice", { text: read.unread })
      : only(put(row, { roles: [...new Set(read.found)] }));
  },
  options: (_, { words }) => wordsFor(roleChoices, words.language),
};

const businessIdColumn: Column<Actor> = {
  id: "businessId",
  label: "businessId",
  width: 120,
  usual: false,
  numeric: true,
  text: (row) => row.businessId ?? "",
  read: (text, row) => {
    if (text.trim() === "") return only(put(row, { businessId: undefined }));
    const number = businessId(text);
    return number === null
      ? { fault: { refusal: { refused: "businessIdInvalid", values: {} } } }
      : only(put(row, { businessId: number }));
  },
};

export const actors: Table<Actor> = {
  name: "actors",
  label: "actors",
  columns: [
    nameColumn(),
    kindColumn(kindChoices),
    choiceColumn(
      "sector",
      { of: (row) => row.sector, choices: sectorChoices, empty: "unset" },
      { label: "sector" },
    ),
    rolesColumn,
    placeColumn(),
    themesColumn(),
    tiesColumn(),
    dateColumn("lastConfirmed", (row) => row.lastConfirmed, { label: "confirmed" }),
    wordsColumn("description", (row) => row.description, { label: "description" }),
    wordsColumn("goals", (row) => row.goals, { label: "goals" }),
    linesColumn("otherNames", (row) => row.otherNames, { label: "otherNames" }),
    linesColumn("links", (row) => row.links, { label: "links" }),
    businessIdColumn,
    existenceColumn(),
    visibilityColumn(),
  ],
  blank: blankActor,
  lacks: (row) => (Object.keys(row.names).length === 0 ? "name" : null),
};

/** An actor of whom nothing is said but where it stands: for the team, as forms make it. */
export function blankActor({ newId, region }: Given): Actor {
  return {
    id: newId(),
    rev: 0,
    type: "actor",
    visibility: "team",
    names: {},
    kind: "organisation",
    sector: "unset",
    roles: [],
    themes: [],
    existence: "existing",
    ...(region === "" ? {} : { place: { region, shown: "municipality" } }),
  };
}

/** An actor that is only a name yet. */
export function namedActor(name: string, given: Given): Actor {
  return put(blankActor(given), { names: { [given.words.language]: capital(name).slice(0, 300) } });
}
