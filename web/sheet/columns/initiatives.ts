// Initiatives and, among them, gatherings: a gathering has a day in the place of a beginning.
import { initiativeKindBook } from "../../../domain/quick/lexicon/actors.ts";
import type { Gathering } from "../../../domain/records/gathering.ts";
import type { Initiative } from "../../../domain/records/initiative.ts";
import { gatheringKinds } from "../../../domain/vocabulary/gathering-kinds.ts";
import { initiativeKinds } from "../../../domain/vocabulary/initiative-kinds.ts";
import { phases } from "../../../domain/vocabulary/phases.ts";
import type { Column, Table } from "../column.ts";
import { put } from "../column.ts";
import { type Choices, calledIn } from "../reading/choices.ts";
import { kindColumn } from "./kind-column.ts";
import { nameColumn, placeColumn, themesColumn, wordsColumn } from "./node-columns.ts";
import { choiceColumn, dateColumn, existenceColumn, linesColumn, visibilityColumn } from "./plain-columns.ts";
import { sayIn } from "./say-in.ts";
import { tiesColumn } from "./ties-column.ts";

export type Undertaking = Initiative | Gathering;

const initiativeChoices: Choices<Initiative["kind"]> = {
  values: initiativeKinds,
  word: (value, language) => sayIn(`initiativeKind.${value}`, language),
  called: calledIn(initiativeKindBook),
};
const gatheringChoices: Choices<Gathering["kind"]> = {
  values: gatheringKinds,
  word: (value, language) => sayIn(`gatheringKind.${value}`, language),
};
const [ofInitiative, ofGathering] = [
  kindColumn<Initiative>(initiativeChoices),
  kindColumn<Gathering>(gatheringChoices),
];

const kind: Column<Undertaking> = {
  ...ofInitiative,
  text: (row, given) =>
    row.type === "initiative" ? ofInitiative.text(row, given) : ofGathering.text(row, given),
  closed: () => null,
  read: (text, row, given) => {
    const read =
      row.type === "initiative"
        ? ofInitiative.read?.(text, row, given)
        : ofGathering.read?.(text, row, given);
    return read ?? { fault: { says: "notEmpty" } };
  },
  options: (row, given) =>
    (row.type === "initiative" ? ofInitiative.options?.(row, given) : ofGathering.options?.(row, given)) ??
    [],
};

const phase = choiceColumn<Undertaking, (typeof phases)[number]>(
  "phase",
  {
    of: (row) => (row.type === "initiative" ? row.phase : undefined),
    choices: { values: phases, word: (value, language) => sayIn(`phase.${value}`, language) },
    empty: null,
  },
  { label: "phase", width: 130, closed: (row) => (row.type === "gathering" ? { says: "noPhase" } : null) },
);

const begins = dateColumn<Undertaking>("from", (row) => (row.type === "initiative" ? row.from : row.date), {
  label: "begins",
});
const since: Column<Undertaking> = {
  ...begins,
  read: (text, row, given) => {
    const read = begins.read?.(text, row, given);
    if (read === undefined || "fault" in read || row.type === "initiative") return read ?? { row, also: [] };
    // Read into the field of an initiative: of a gathering it is its day.
    const from: unknown = Reflect.get(read.row, "from");
    return { row: put(read.row, { from: undefined, date: from }), also: [] };
  },
};

export const initiatives: Table<Undertaking> = {
  name: "initiatives",
  label: "initiatives",
  columns: [
    nameColumn(),
    kind,
    phase,
    since,
    dateColumn("until", (row) => (row.type === "initiative" ? row.until : undefined), {
      label: "ends",
      closed: (row) => (row.type === "gathering" ? { says: "noEnd" } : null),
    }),
    placeColumn(),
    themesColumn(),
    tiesColumn(),
    dateColumn("lastConfirmed", (row) => row.lastConfirmed, { label: "confirmed", usual: false }),
    wordsColumn("description", (row) => row.description, { label: "description" }),
    linesColumn("otherNames", (row) => row.otherNames, { label: "otherNames" }),
    linesColumn("links", (row) => row.links, { label: "links" }),
    existenceColumn(),
    visibilityColumn(),
  ],
  blank: ({ newId, region }) => ({
    id: newId(),
    rev: 0,
    type: "initiative",
    visibility: "team",
    names: {},
    kind: "project",
    themes: [],
    existence: "existing",
    ...(region === "" ? {} : { place: { region, shown: "municipality" } }),
  }),
  lacks: (row) => (Object.keys(row.names).length === 0 ? "name" : null),
};
