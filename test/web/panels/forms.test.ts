import { expect, test } from "vitest";
import type { Actor } from "../../../domain/records/actor.ts";
import type { Tie } from "../../../domain/records/tie.ts";
import { difference, isNothing } from "../../../web/panels/forms/difference.ts";
import { faultsIn, faultsOf } from "../../../web/panels/forms/faults.ts";
import { emptyNeed, needOf } from "../../../web/panels/forms/need-draft.ts";
import { draftOfNode, emptyNode, nodeOf } from "../../../web/panels/forms/node-draft.ts";
import { addresses, day } from "../../../web/panels/forms/text.ts";
import { draftOfTie, emptyTie, type Making, tieOf } from "../../../web/panels/forms/tie-draft.ts";
import { anActor, aTie } from "../records.ts";

const whole: Actor = anActor("paja", {
  rev: 7,
  names: { fi: "Paja", sv: "Verkstaden" },
  otherNames: ["Vanha paja", "Pajis"],
  description: { fi: "Korjaa ja opettaa." },
  goals: { fi: "Kaikille töitä" },
  place: { municipality: "609", point: { lon: 21.8, lat: 61.5 }, shown: "municipality" },
  roles: ["developer", "educator"],
  themes: ["theme-1"],
  area: ["04"],
  links: ["https://paja.example/"],
  businessId: "0201256-6",
  contact: {
    name: "Toimisto",
    email: "toimisto@paja.example",
    source: "verkkosivu",
    legalBasis: "oikeutettu etu",
  },
  keys: [{ dataset: "practice-region", id: "paja" }],
  extra: { column: "value" },
  sources: ["source-1"],
});

test("a record opened in a form and saved as it was changes nothing", () => {
  const read = nodeOf(draftOfNode(whole), { id: whole.id, base: whole });
  expect(read.success && isNothing(difference(whole, read.data))).toBe(true);
});

test("only what was changed is in the edit: languages, items and fields by themselves", () => {
  const draft = {
    ...draftOfNode(whole),
    names: { fi: "Uusi paja", sv: "", en: "The workshop" },
    roles: ["educator", "mentor"],
    sector: "private",
    links: "paja.example/uusi",
  };
  const read = nodeOf(draft, { id: whole.id, base: whole });
  expect(read.success && difference(whole, read.data)).toEqual({
    set: expect.arrayContaining([
      { field: "names", key: "fi", value: "Uusi paja" },
      { field: "names", key: "sv", value: null },
      { field: "names", key: "en", value: "The workshop" },
      { field: "sector", value: "private" },
    ]),
    add: expect.arrayContaining([
      { field: "roles", item: "mentor" },
      { field: "links", item: "https://paja.example/uusi" },
    ]),
    remove: expect.arrayContaining([
      { field: "roles", item: "developer" },
      { field: "links", item: "https://paja.example/" },
    ]),
  });
});

test("a point goes when its municipality is another", () => {
  const read = nodeOf({ ...draftOfNode(whole), municipality: "684" }, { id: whole.id, base: whole });
  expect(read.success && read.data.type === "actor" && read.data.place).toEqual({
    municipality: "684",
    shown: "municipality",
  });
});

test("what a schema finds wrong is told at its field", () => {
  const read = nodeOf(
    {
      ...emptyNode,
      kind: "organisation",
      lastConfirmed: "eilen",
      businessId: "12",
      links: "ftp://x",
      contactName: "A",
    },
    { id: "uusi" },
  );
  const faults = read.success ? {} : faultsIn(read.error);
  expect(faults).toMatchObject({
    names: { refused: "nameMissing" },
    lastConfirmed: { refused: "dateMalformed" },
    businessId: { refused: "businessIdInvalid" },
    links: { refused: "malformed" },
    contactSource: { refused: "malformed" },
  });
});

test("a reason about something that the form has not is told at its end", () => {
  expect(faultsOf({ refused: "malformed", values: { field: "rev" } }, emptyNode)).toHaveProperty([""]);
  expect(faultsOf({ refused: "unknownRegion", values: {} }, emptyNode)).toHaveProperty("municipality");
  expect(faultsOf({ refused: "tieExists", values: { name: "x" } }, emptyTie)).toHaveProperty("to");
  expect(faultsOf({ refused: "notYours", values: {} }, emptyTie)).toHaveProperty([""]);
});

test("days are read as they are written in Finland, and addresses without their beginning", () => {
  expect([day("24.11.2026"), day("3.2.2026"), day("11/2026"), day("2026"), day(" "), day("eilen")]).toEqual([
    "2026-11-24",
    "2026-02-03",
    "2026-11",
    "2026",
    undefined,
    "eilen",
  ]);
  expect(addresses("www.paja.example\nhttps://x.example/a ")).toEqual([
    "https://www.paja.example",
    "https://x.example/a",
  ]);
});

let ids = 0;
const making: Making = {
  newId: () => `made-${ids++}`,
  language: "fi",
  today: "2026-11-24",
  dateOf: () => "2026-05-01",
  region: "",
};

test("a tie to a name that is not on the map brings the actor along", () => {
  const made = tieOf(
    { ...emptyTie, from: { id: "paja", text: "Paja" }, to: { id: null, text: " Uusi yhdistys " } },
    making,
  );
  expect(made).toMatchObject({
    type: "made",
    others: [{ type: "actor", names: { fi: "Uusi yhdistys" }, visibility: "team" }],
  });
  expect(made.type === "made" && made.tie.to === made.others[0]?.id).toBe(true);
});

test("what was told comes with its source, new or known", () => {
  const ends = { from: { id: "paja", text: "Paja" }, to: { id: "pori", text: "Pori" } };
  const fresh = tieOf(
    {
      ...emptyTie,
      ...ends,
      strength: "4",
      source: "new",
      sourceLabel: "Paja, johtaja",
      sourceDate: "24.11.2026",
    },
    making,
  );
  expect(fresh).toMatchObject({
    type: "made",
    others: [{ type: "source", label: "Paja, johtaja", date: "2026-11-24", node: "paja" }],
    tie: { statements: [{ strength: 4, at: "2026-11-24", sides: "from" }] },
  });
  const known = tieOf({ ...emptyTie, ...ends, strength: "2", source: "source-1" }, making);
  expect(known).toMatchObject({
    tie: { statements: [{ source: "source-1", at: "2026-05-01", strength: 2 }] },
  });
});

test("a strength that nobody told, an end that is missing and a source without a name are told at their fields", () => {
  const none = tieOf({ ...emptyTie, strength: "3" }, making);
  expect(none.type === "faulty" && Object.keys(none.faults)).toEqual(["from", "to", "source"]);
  const ends = { from: { id: "paja", text: "Paja" }, to: { id: "pori", text: "Pori" } };
  const unnamed = tieOf({ ...emptyTie, ...ends, source: "new", sourceDate: "joskus" }, making);
  expect(unnamed.type === "faulty" && Object.keys(unnamed.faults).toSorted()).toEqual([
    "sourceDate",
    "sourceLabel",
  ]);
});

test("a kind that has one direction has it whatever was chosen", () => {
  const ends = { from: { id: "paja", text: "Paja" }, to: { id: "pori", text: "Pori" } };
  const made = tieOf({ ...emptyTie, ...ends, kind: "funds", directed: false }, making);
  expect(made.type === "made" && made.tie.directed).toBe(true);
});

test("a tie opened in a form and saved as it was changes nothing, and a new statement is one item more", () => {
  const tie: Tie = aTie(
    "tie-1",
    { from: "paja", to: "pori" },
    {
      kind: "knows",
      directed: true,
      since: "2020",
      context: { fi: "työpajat" },
      statements: [{ source: "source-1", at: "2026", strength: 2, certainty: "certain", sides: "both" }],
    },
  );
  const draft = draftOfTie(tie, { from: "Paja", to: "Pori" });
  const same = tieOf(draft, { ...making, base: tie });
  expect(same.type === "made" && isNothing(difference(tie, same.tie))).toBe(true);
  const more = tieOf({ ...draft, source: "source-2", strength: "5", sides: "to" }, { ...making, base: tie });
  expect(more.type === "made" && difference(tie, more.tie)).toEqual({
    set: [],
    add: [
      {
        field: "statements",
        item: { source: "source-2", at: "2026-05-01", strength: 5, certainty: "certain", sides: "to" },
      },
    ],
    remove: [],
  });
});

test("a need without words is told at its words", () => {
  const made = needOf(emptyNeed, { id: "need-1", type: "need", node: "paja" });
  expect(made).toMatchObject({ type: "faulty", faults: { text: { refused: "malformed" } } });
  const worded = needOf(
    { ...emptyNeed, text: { fi: "Tilaa" }, kind: "space" },
    { id: "need-1", type: "need", node: "paja" },
  );
  expect(worded).toMatchObject({
    type: "made",
    record: { text: { fi: "Tilaa" }, kind: "space", met: false },
  });
});
