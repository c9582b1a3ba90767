// What is written in an interview as commands, read back out of the facts and as sentences.
import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Person } from "../../../domain/policy/person.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Source } from "../../../domain/records/source.ts";
import { queueOf } from "../../../domain/rounds/queue.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { wordsIn } from "../../../web/i18n/words.ts";
import {
  nextRow,
  sourceRow,
  type Telling,
  type TieEntry,
  tieRow,
  wantRow,
} from "../../../web/interview/entries.ts";
import { interviewWords } from "../../../web/interview/interview.words.ts";
import { kindChoices } from "../../../web/interview/kinds.ts";
import { summary } from "../../../web/interview/summary.ts";
import { earlier, toldBy, untold } from "../../../web/interview/told.ts";
import { anActor, aTie } from "../records.ts";

const talk: Source = {
  id: "talk",
  rev: 1,
  type: "source",
  visibility: "team",
  kind: "interview",
  label: "Diak",
  node: "diak",
  date: "2026-11-24",
};
const weaver: Person = { id: "p", name: "Anna", grants: [{ role: "weaver", regions: ["04"] }] };
const written: TieEntry = {
  to: { id: "silta", text: "Silta" },
  kind: "collaborates",
  context: "",
  strength: "",
};

function tableOf(...more: Fact[]): FactTable {
  const facts = new FactTable();
  const base = [
    anActor("diak", { names: { fi: "Diak" } }),
    anActor("silta", { names: { fi: "Silta" } }),
    anActor("turku", { names: { fi: "Turku" }, place: { municipality: "853", shown: "municipality" } }),
    talk,
  ];
  for (const one of [...base, ...more]) facts.put(one);
  return facts;
}

function telling(facts: FactTable): Telling {
  let made = 0;
  return {
    actor: "diak",
    source: talk,
    certainty: "likely",
    language: "fi",
    today: "2026-12-01",
    newId: () => `made-${++made}`,
    region: "04",
    facts,
    reader: weaver,
  };
}

/** The records of a row that adds. */
function added(row: ReturnType<typeof tieRow>): Fact[] {
  if (row.type !== "made" || row.ask.type !== "add") throw new Error(`adds nothing: ${JSON.stringify(row)}`);
  return row.ask.records;
}

test("a tie is told by the actor's end, with the certainty of the whole and the day of the source", () => {
  const [tie] = added(tieRow({ ...written, context: "ruoka-apu", strength: "4" }, telling(tableOf())));
  expect(tie).toMatchObject({
    from: "diak",
    to: "silta",
    context: { fi: "ruoka-apu" },
    statements: [{ source: "talk", at: "2026-11-24", strength: 4, certainty: "likely", sides: "from" }],
  });
});

test("a kind that is told the other way round has the actor at its other end, who still tells it", () => {
  const [tie] = added(tieRow({ ...written, kind: "funds:to" }, telling(tableOf())));
  expect(tie).toMatchObject({
    kind: "funds",
    from: "silta",
    to: "diak",
    directed: true,
    statements: [{ sides: "to" }],
  });
});

test("a name that is not on the map is made along with its tie, in the region of the page", () => {
  const records = added(tieRow({ ...written, to: { id: null, text: " Uusi ry " } }, telling(tableOf())));
  expect(records).toMatchObject([
    { type: "actor", names: { fi: "Uusi ry" }, place: { region: "04" } },
    { type: "tie", from: "diak" },
  ]);
});

test("a tie that is there gets one more voice, said anew where the interview spoke before", () => {
  const before = { source: "talk", at: "2026-11-24", certainty: "certain" as const, sides: "to" as const };
  const facts = tableOf(aTie("tie", { from: "silta", to: "diak" }, { statements: [before] }));
  expect(tieRow({ ...written, strength: "2", context: "tila" }, telling(facts))).toEqual({
    type: "made",
    ask: {
      type: "edit",
      id: "tie",
      set: [{ field: "context", key: "fi", value: "tila" }],
      add: [
        {
          field: "statements",
          item: { source: "talk", at: "2026-11-24", certainty: "likely", strength: 2, sides: "to" },
        },
      ],
      remove: [{ field: "statements", item: before }],
    },
  });
});

test("a row without a name says so at the name, a need without words at the words", () => {
  const unnamed = tieRow({ ...written, to: { id: null, text: "" }, strength: "3" }, telling(tableOf()));
  expect(unnamed).toMatchObject({ type: "faulty", faults: { to: { refused: "endMissing" } } });
  const unworded = wantRow("need", { text: " ", kind: "", until: "2027" }, telling(tableOf()));
  expect(unworded).toMatchObject({ type: "faulty", faults: { text: { refused: "malformed" } } });
});

test("the beginning without a day is of today; one that is no day is told at the day", () => {
  const given = { actor: "diak", id: "new-talk", today: "2026-12-01" };
  expect(sourceRow({ kind: "meeting", label: "Diak", date: "" }, given)).toMatchObject({
    source: { node: "diak", kind: "meeting", date: "2026-12-01", visibility: "team" },
  });
  expect(sourceRow({ kind: "meeting", label: "Diak", date: "eilen" }, given)).toMatchObject({
    faults: { sourceDate: { refused: "dateMalformed" } },
  });
});

test("whom to ask next comes into the queue of the round, named by who was interviewed", () => {
  const facts = tableOf();
  const row = nextRow({ id: null, text: "Setlementti" }, telling(facts));
  for (const one of added(row)) facts.put(one);
  const round = {
    id: "round",
    rev: 1,
    type: "round" as const,
    visibility: "team" as const,
    names: { fi: "Syksy" },
    region: "04",
    since: "2026-11-01",
  };
  expect(queueOf(round, facts)).toMatchObject([{ actor: "made-1", by: 1, sectors: [{ sector: "civil" }] }]);
});

test("an actor of another region is not changed by naming it: the reason stands at the name", () => {
  const row = nextRow({ id: "turku", text: "Turku" }, telling(tableOf()));
  expect(row).toMatchObject({ type: "faulty", faults: { to: { refused: "notYours" } } });
});

test("what was told is found again by its source, and taken out without what others told", () => {
  const other = { source: "other", at: "2026", certainty: "certain" as const, sides: "neither" as const };
  const mine = { ...other, source: "talk", strength: 5 };
  const shared = aTie("shared", { from: "diak", to: "silta" }, { rev: 5, statements: [other, mine] });
  const fresh = aTie("fresh", { from: "diak", to: "turku" }, { statements: [mine] });
  const facts = tableOf(shared, fresh);
  expect(toldBy(talk, facts).ties.map(({ id }) => id)).toEqual(["shared", "fresh"]);
  expect(untold(fresh, "talk")).toEqual({ type: "remove", ids: ["fresh"] });
  expect(untold(shared, "talk")).toMatchObject({
    type: "edit",
    remove: [{ field: "statements", item: mine }],
  });
  expect(earlier("diak", facts).map(({ id }) => id)).toEqual(["talk"]);
});

test("the summary tells all of it in sentences", () => {
  const facts = tableOf();
  const rows = [
    tieRow({ ...written, context: "ruoka-apu", strength: "4" }, telling(facts)),
    wantRow(
      "need",
      { text: "Tiloja ryhmille", kind: "space", until: "2027" },
      { ...telling(facts), newId: () => "need" },
    ),
    wantRow(
      "offer",
      { text: "Opiskelijoita", kind: "", until: "" },
      { ...telling(facts), newId: () => "offer" },
    ),
    nextRow({ id: null, text: "Setlementti" }, { ...telling(facts), newId: () => "next" }),
  ];
  for (const row of rows) for (const one of added(row)) facts.put(one);
  expect(summary(toldBy(talk, facts), "talk", { facts, words: wordsIn("fi") })).toMatchInlineSnapshot(`
    [
      "Diak ja Silta tekevät yhteistyötä: ruoka-apu (4/5: tekevät työtä yhdessä).",
      "Tarvitsee: Tiloja ryhmille (tila, 2027 asti).",
      "Voi tarjota: Opiskelijoita.",
      "Seuraavaksi kannattaa kysyä: Setlementti.",
    ]
  `);
});

test("every kind is offered once in words that differ, in every language", () => {
  for (const language of languages) {
    const labels = kindChoices(wordsIn(language)).map(({ label }) => label);
    expect([language, new Set(labels).size]).toEqual([language, labels.length]);
    expect(labels.every((label) => label !== "" && !/[{:]/.test(label))).toBe(true);
  }
});

test("every phrase of an interview has the same placeholders in every language", () => {
  const holes = (phrase: unknown) => [...JSON.stringify(phrase).matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const [key, phrase] of Object.entries(interviewWords.en))
    for (const language of languages)
      expect([
        language,
        key,
        holes(Object.entries(interviewWords[language]).find(([each]) => each === key)?.[1]),
      ]).toEqual([language, key, holes(phrase)]);
});
