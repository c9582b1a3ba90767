import { kindBook } from "../../../domain/quick/lexicon/kinds.ts";
import { minutesOf } from "../../../domain/quick/minutes.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Statement, Tie } from "../../../domain/records/tie.ts";
import { strength, toldBy } from "../../../domain/strength.ts";
import { type TieKind, tieKindOf, tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { capital } from "../../panels/kind-text.ts";
import { strengthWord } from "../../panels/strength-word.ts";
import { type Column, fault, type Given, only, put, type Table } from "../column.ts";
import { type Choices, calledIn, readChoice, wordsFor } from "../reading/choices.ts";
import { readStrength } from "../reading/simple.ts";
import { nodeColumn } from "./ends.ts";
import { wordsColumn } from "./node-columns.ts";
import { dateColumn, existenceColumn, visibilityColumn } from "./plain-columns.ts";
import { sayIn } from "./say-in.ts";

const named = calledIn(kindBook);
const kindChoices: Choices<TieKind> = {
  values: tieKinds,
  word: (value, language) => sayIn(`tieKind.${value}`, language),
  called: (text) => {
    const met = named(text);
    // “Is funded by” would turn the ends around.
    return met === null || met.reversed ? null : met.kind;
  },
};
const ownWord = /^(?:muu|annan|annat|other)\s*:\s*(.+)$/is;

const kind: Column<Tie> = {
  id: "kind",
  label: "tieKind",
  width: 190,
  usual: true,
  text: (row, { words }) => capital(row.kindLabel ?? words.say(`tieKind.${row.kind}`)),
  read: (text, row) => {
    if (text.trim() === "") return fault("notEmpty");
    const own = ownWord.exec(text.trim())?.[1];
    if (own !== undefined) return only(put(row, { kind: "other", kindLabel: own.trim() }));
    if (row.kindLabel !== undefined && text.trim().toLowerCase() === row.kindLabel.toLowerCase())
      return only(row);
    const read = readChoice(text, kindChoices);
    if (read === null) return fault("noKind", { text: text.trim() });
    const way = tieKindOf(read).directed;
    return only(
      put(row, {
        kind: read,
        kindLabel: undefined,
        directed: way === "either" ? row.directed : way,
        ...(read === "potential" ? { existence: "proposed" } : {}),
      }),
    );
  },
  options: (_, { words }) => wordsFor(kindChoices, words.language).map(capital),
};

/** What others said stays: a cell is a strength of one's own, so it is written only where nobody else told one. */
const strengthColumn: Column<Tie> = {
  id: "strength",
  label: "strength",
  width: 220,
  usual: true,
  text: (row, { words }) => {
    const known = strength(row.statements);
    return known === undefined
      ? ""
      : words.ui("panel.strength", { strength: known, word: strengthWord(known, words) });
  },
  order: (row) => strength(row.statements) ?? "",
  closed: (row, given) => {
    const mine = minutes(given).id;
    const told = (row.statements ?? []).some(
      ({ source, strength: said }) => source !== mine && said !== undefined,
    );
    return told ? { says: "toldStrength" } : null;
  },
  read: (text, row, given) => {
    const source = minutes(given);
    const others = (row.statements ?? []).filter((one) => one.source !== source.id);
    const stays = others.length === 0 ? undefined : others;
    if (text.trim() === "") return only(put(row, { statements: stays }));
    const said = readStrength(text);
    if (said === null) return fault("noStrength", { text: text.trim() });
    const statement: Statement = {
      source: source.id,
      at: given.today,
      strength: said,
      certainty: "certain",
      sides: "neither",
    };
    const also: Fact[] = given.facts.get(source.id) === undefined ? [source] : [];
    return only(put(row, { statements: [...others, statement] }), also);
  },
  options: (_, { words }) => [1, 2, 3, 4, 5].map((each) => `${each}: ${strengthWord(each, words)}`),
};

/** One source for all cells that are written against the same names. */
const made = new WeakMap<object, ReturnType<typeof minutesOf>>();

function minutes({ facts, words, newId, names }: Given): ReturnType<typeof minutesOf> {
  const held = made.get(names) ?? minutesOf(facts, { language: words.language, newId });
  made.set(names, held);
  return held;
}

export const ties: Table<Tie> = {
  name: "ties",
  label: "ties",
  columns: [
    nodeColumn<Tie>("from", { label: "from", of: (row) => row.from, fixed: true }),
    kind,
    nodeColumn<Tie>("to", { label: "to", of: (row) => row.to, fixed: true }),
    strengthColumn,
    dateColumn("since", (row) => row.since, { label: "since" }),
    dateColumn("until", (row) => row.until, { label: "until" }),
    wordsColumn("context", (row) => row.context, { label: "context", usual: true }),
    {
      id: "told",
      label: "toldBy",
      width: 150,
      usual: true,
      text: (row, { words }) =>
        (row.statements ?? []).length === 0 ? "" : words.say(`toldBy.${toldBy(row.statements)}`),
      closed: () => ({ says: "toldElsewhere" }),
    },
    existenceColumn(),
    visibilityColumn(),
  ],
  blank: ({ newId }) => ({
    id: newId(),
    rev: 0,
    type: "tie",
    visibility: "team",
    from: "",
    to: "",
    kind: "collaborates",
    directed: false,
    existence: "existing",
  }),
  lacks: (row) => (row.from === "" ? "from" : row.to === "" ? "to" : null),
};
