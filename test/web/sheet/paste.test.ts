// What a paste comes to: which rows change, which are new, known or refused, and as which commands it goes.
import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { wordsIn } from "../../../web/i18n/words.ts";
import { asksOf } from "../../../web/sheet/asks.ts";
import type { Given, Table } from "../../../web/sheet/column.ts";
import { actors } from "../../../web/sheet/columns/actors.ts";
import { ties } from "../../../web/sheet/columns/ties.ts";
import { Doubles } from "../../../web/sheet/doubles.ts";
import { judged } from "../../../web/sheet/judge.ts";
import type { Selection } from "../../../web/sheet/moves.ts";
import { headings, pasted } from "../../../web/sheet/paste.ts";
import { goes, planned } from "../../../web/sheet/plan.ts";
import { NameBook } from "../../../web/sheet/reading/names.ts";
import { actor, tampere, tie } from "../../domain/making.ts";

const [one, two] = [actor("one", { names: { fi: "Yksi ry" } }), actor("two", { names: { fi: "Kaksi ry" } })];
const far = actor("far", { names: { fi: "Kaukana ry" }, place: tampere });

function given(more: Partial<Given> = {}): Given {
  const facts = new FactTable();
  for (const each of [one, two, far, tie("t", ["one", "two"])]) facts.put(each);
  let made = 0;
  return {
    facts,
    words: wordsIn("fi"),
    reader: { id: "anna", name: "Anna", grants: [{ role: "weaver", regions: ["04"] }] },
    today: "2026-11-24",
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
    region: "04",
    names: new NameBook(facts),
    makes: false,
    tiesOf: () => 0,
    ...more,
  };
}

const from = (row: number, column: number, to = { row, column }): Selection => ({
  at: { row, column },
  to,
  home: null,
});
const table: Table<Fact> = actors;
const onto = { rows: [one, two], columns: ["name", "kind", "place"], adds: true, asNew: false };

test("a block goes on from the selection: over the last row it asks for new ones, over the last column for nothing", () => {
  const block = [
    ["säätiö", "Rauma", "liikaa"],
    ["yritys", "Pori", "liikaa"],
    ["verkosto", "Eura", "liikaa"],
  ];
  const { writes, over } = pasted(block, null, { ...onto, selection: from(0, 1) });
  expect(writes.map(({ row }) => row?.id ?? null)).toEqual(["one", "two", null]);
  expect(writes[0]?.texts).toEqual([
    { column: "kind", text: "säätiö" },
    { column: "place", text: "Rauma" },
  ]);
  expect(over).toEqual({ columns: 1, rows: 0 });
  const none = pasted(block, null, { ...onto, selection: from(0, 1), adds: false });
  expect([none.writes.length, none.over.rows]).toEqual([2, 1]);
});

test("a block fills a selection that is a whole number of it", () => {
  const { writes } = pasted([["säätiö"]], null, { ...onto, selection: from(0, 1, { row: 1, column: 1 }) });
  expect(writes.map(({ texts }) => texts)).toEqual([
    [{ column: "kind", text: "säätiö" }],
    [{ column: "kind", text: "säätiö" }],
  ]);
});

test("a first row that names columns is read as headings, in any language and order", () => {
  const titles = new Map([
    ["name", ["Nimi", "Namn", "Name"]],
    ["place", ["Paikka", "Plats", "Place"]],
  ]);
  expect(headings(["Plats", "Namn", "Puhelin"], titles)).toEqual(["place", "name", null]);
  expect(headings(["Pori", "Nimi", "muuta"], titles)).toBeNull();
  const { writes, over } = pasted([["Pori", "Kolme ry", "050"]], ["place", "name", null], {
    ...onto,
    selection: from(0, 0),
    asNew: true,
  });
  expect(writes).toEqual([
    {
      row: null,
      texts: [
        { column: "place", text: "Pori" },
        { column: "name", text: "Kolme ry" },
      ],
    },
  ]);
  expect(over.columns).toBe(1);
});

test("of a row what can be read goes, what can't says why, and what stands already is left out", () => {
  const texts = [
    { column: "name", text: "Yksi ry" },
    { column: "kind", text: "säätiö" },
    { column: "place", text: "Atlantis" },
  ];
  const plan = planned({ row: one, texts }, table, given());
  expect(plan.written).toEqual([{ column: "kind", before: "Organisaatio", after: "säätiö" }]);
  expect(plan.unwritten).toMatchObject([{ column: "place", fault: { says: "noPlace" } }]);
  expect(goes(plan, table)).toBe(true);
  const [asked] = asksOf([plan]);
  expect(asked?.ask).toEqual({
    type: "edit",
    id: "one",
    set: [{ field: "kind", value: "foundation" }],
    add: [],
    remove: [],
  });
});

test("rows of another region are only read, and say so", () => {
  const plan = planned({ row: far, texts: [{ column: "kind", text: "säätiö" }] }, table, given());
  expect(plan.unwritten).toMatchObject([{ fault: { says: "notKept" } }]);
  expect(goes(plan, table)).toBe(false);
});

test("a new row that lacks what it can't do without is not sent, and says what is missing", () => {
  const at = given();
  const plan = planned({ row: null, texts: [{ column: "from", text: "Yksi ry" }] }, ties, at);
  expect(plan.unwritten).toMatchObject([{ column: "to", fault: { says: "missing" } }]);
  expect(goes(plan, ties)).toBe(false);
});

test("names that are not there are made once for all rows, and come before the rows that name them", () => {
  const at = given({ makes: true });
  const row = (to: string) => ({
    row: null,
    texts: [
      { column: "from", text: "Yksi ry" },
      { column: "to", text: to },
      { column: "strength", text: "4" },
    ],
  });
  const plans = ["Uusi verkko", "Toinen uusi", "uusi verkko"].map((to) => planned(row(to), ties, at));
  const asking = asksOf(plans.slice(0, 2));
  const [first] = asking;
  if (first?.ask.type !== "add") throw new Error("new rows are added");
  expect(first.ask.records.map(({ type }) => type)).toEqual(["actor", "source", "tie", "actor", "tie"]);
  expect(plans[2]?.after.to).toBe(plans[0]?.after.to);
});

test("the rules are tried before anything is sent: a second tie of a kind is refused in the preview", () => {
  const at = given();
  const texts = [
    { column: "from", text: "Kaksi ry" },
    { column: "to", text: "Yksi ry" },
  ];
  const plan = planned<Fact>({ row: null, texts }, ties, at);
  expect(judged([plan], at).get(plan.after.id)?.refused).toBe("tieExists");
  const better = planned<Fact>(
    { row: null, texts: [...texts, { column: "kind", text: "rahoittaa" }] },
    ties,
    at,
  );
  expect(judged([better], at).size).toBe(0);
});

test("a new row that is probably on the map already is told with its reason", () => {
  const at = given();
  const doubles = new Doubles(at.facts, "actor");
  const named = (name: string) =>
    doubles.of(planned({ row: null, texts: [{ column: "name", text: name }] }, table, at).after);
  expect(named("yksi")).toMatchObject({ id: "one", reason: "sameName" });
  expect(named("Kaukanna ry")).toMatchObject({ id: "far", reason: "oneLetter" });
  expect(named("Jokin muu")).toBeNull();
});
