// Needs and offers share a shape, and a table.
import { needKindBook } from "../../../domain/quick/lexicon/wants.ts";
import type { Need, Offer } from "../../../domain/records/need.ts";
import { type NeedKind, needKinds } from "../../../domain/vocabulary/need-kinds.ts";
import { type Reach, reaches } from "../../../domain/vocabulary/reaches.ts";
import { recordName } from "../../i18n/named.ts";
import { capital } from "../../panels/kind-text.ts";
import { type Column, fault, isNew, only, put, type Table } from "../column.ts";
import { type Choices, calledIn, readChoice, wordsFor } from "../reading/choices.ts";
import { readYesNo } from "../reading/simple.ts";
import { nodeColumn } from "./ends.ts";
import { namesOfThemes, newTheme, unknownTheme, wordsColumn } from "./node-columns.ts";
import { choiceColumn, dateColumn, visibilityColumn } from "./plain-columns.ts";
import { sayIn } from "./say-in.ts";

export type Want = Need | Offer;

const typeChoices: Choices<Want["type"]> = {
  values: ["need", "offer"],
  word: (value, language) => sayIn(`record.${value}`, language),
};
const kindChoices: Choices<NeedKind> = {
  values: needKinds,
  word: (value, language) => sayIn(`needKind.${value}`, language),
  called: calledIn(needKindBook),
};
const reachChoices: Choices<Reach> = {
  values: reaches,
  word: (value, language) => sayIn(`reach.${value}`, language),
};

const type: Column<Want> = {
  id: "type",
  label: "wantType",
  width: 110,
  usual: true,
  text: (row, { words }) => capital(words.say(`record.${row.type}`)),
  closed: (row, given) => (isNew(row, given) ? null : { says: "fixedType" }),
  read: (text, row) => {
    const read = readChoice(text, typeChoices);
    return read === null ? fault("noChoice", { text: text.trim() }) : only(put(row, { type: read }));
  },
  options: (_, { words }) => wordsFor(typeChoices, words.language).map(capital),
};

const theme: Column<Want> = {
  id: "theme",
  label: "theme",
  width: 180,
  usual: true,
  text: (row, { facts, words }) => {
    const one = row.theme === undefined ? undefined : facts.get(facts.resolve(row.theme));
    return one === undefined ? "" : recordName(one, facts, words.language);
  },
  read: (text, row, given) => {
    if (text.trim() === "") return only(put(row, { theme: undefined }));
    const named = given.names.find(text, "theme", given);
    if (named.type === "known") return only(put(row, { theme: named.id }));
    if (named.type !== "new") return unknownTheme(text.trim(), given);
    const made = newTheme(named.name, row.visibility, given);
    given.names.note(made);
    return only(put(row, { theme: made.id }), [made]);
  },
  options: (_, { facts, words }) => namesOfThemes(facts, words.language),
};

const met: Column<Want> = {
  id: "met",
  label: "met",
  width: 100,
  usual: true,
  text: (row, { words }) => capital(words.say(row.met ? "history.yes" : "history.no")),
  read: (text, row) => {
    const read = readYesNo(text);
    return read === null ? fault("noYesNo", { text: text.trim() }) : only(put(row, { met: read }));
  },
  options: (_, { words }) => [words.say("history.yes"), words.say("history.no")].map(capital),
};

const text = wordsColumn<Want>("text", (row) => row.text, { label: "text", usual: true, width: 320 });

export const wants: Table<Want> = {
  name: "wants",
  label: "wants",
  columns: [
    nodeColumn<Want>("node", { label: "node", of: (row) => row.node, fixed: true }),
    type,
    {
      ...text,
      read: (written, row, given) =>
        written.trim() === "" ? fault("notEmpty") : (text.read?.(written, row, given) ?? fault("notEmpty")),
    },
    choiceColumn<Want, NeedKind>(
      "kind",
      { of: (row) => row.kind, choices: kindChoices, empty: null },
      { label: "kind" },
    ),
    theme,
    choiceColumn<Want, Reach>(
      "reach",
      { of: (row) => row.reach, choices: reachChoices, empty: null },
      { label: "reach" },
    ),
    dateColumn("until", (row) => row.until, { label: "openUntil" }),
    met,
    nodeColumn<Want>("metBy", { label: "metBy", of: (row) => row.metBy, fixed: false, usual: false }),
    dateColumn("stated", (row) => row.stated, { label: "stated", usual: false }),
    visibilityColumn(),
  ],
  blank: ({ newId, today }) => ({
    id: newId(),
    rev: 0,
    type: "need",
    visibility: "team",
    node: "",
    text: {},
    met: false,
    stated: today,
  }),
  lacks: (row) => (row.node === "" ? "node" : Object.keys(row.text).length === 0 ? "text" : null),
};
