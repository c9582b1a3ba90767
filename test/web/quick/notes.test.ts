import { expect, test } from "vitest";
import type { Reading } from "../../../domain/quick/reading.ts";
import { meantBy } from "../../../web/quick/notes/keys.ts";
import {
  confirmed,
  moved,
  type Row,
  rewritten,
  rowsOf,
  turned,
  withRow,
} from "../../../web/quick/notes/rows.ts";
import { stretchesOf } from "../../../web/quick/notes/stretches.ts";

const place = { at: 0, length: 4 };
const reading = (line: string, faulty = false): Reading => ({
  line,
  language: "fi",
  spans: [],
  faults: faulty ? [{ at: 0, length: 1, reason: "ambiguousName", piece: "x", choices: [] }] : [],
  doings: [],
});
const row = (id: number, parts: Partial<Row> = {}): Row => ({
  id,
  place,
  reading: reading(`row ${id}`),
  confidence: "high",
  state: "waiting",
  ...parts,
});

test("what is on the map already is told apart from what waits to be confirmed", () => {
  const candidate = (line: string, already: boolean) => ({
    sentence: place,
    confidence: "fair" as const,
    reading: reading(line),
    doings: [],
    already,
  });
  const told = {
    language: "fi",
    speaker: undefined,
    date: undefined,
    known: [],
    unclear: [],
    newNames: [],
  } as const;
  const sorted = rowsOf({ ...told, candidates: [candidate("a", false), candidate("b", true)] });
  expect(sorted.rows.map((one) => one.reading.line)).toEqual(["a"]);
  expect(sorted.already.map((one) => one.reading.line)).toEqual(["b"]);
});

test("a row is confirmed, dropped, and by the same key waits again; what has a fault is not confirmed", () => {
  const rows = [row(1), row(2, { reading: reading("two", true) }), row(3, { state: "saved" })];
  const once = turned(turned(turned(rows, 1, "confirmed"), 2, "confirmed"), 3, "dropped");
  expect(once.map(({ state }) => state)).toEqual(["confirmed", "waiting", "saved"]);
  expect(turned(once, 1, "confirmed")[0]?.state).toBe("waiting");
  expect(turned(once, 1, "dropped")[0]?.state).toBe("dropped");
});

test("what is written anew is confirmed, and a new name is a row more", () => {
  const rows = withRow(rewritten([row(1), row(2)], 2, reading("better")), place, reading("+ new"));
  expect(confirmed(rows).map((one) => one.reading.line)).toEqual(["better", "+ new"]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
});

test("one moves among the rows that are there, and stops at their ends", () => {
  const rows = [row(1), row(2, { state: "saved" }), row(3)];
  expect(moved(rows, 1, 1)).toBe(3);
  expect(moved(rows, 3, 1)).toBe(3);
  expect(moved(rows, 3, -9)).toBe(1);
  expect(moved([], 7, 1)).toBe(7);
});

test("letters rest where single keys are turned off; the arrows never do", () => {
  expect(["y", "Y", "j", "ArrowDown"].map((key) => meantBy(key, true))).toEqual([
    "confirm",
    "confirm",
    "next",
    "next",
  ]);
  expect(["y", "x", "ArrowDown", "q"].map((key) => meantBy(key, false))).toEqual([null, null, "next", null]);
});

test("the stretches are the whole text, with names marked and the sentence lit", () => {
  const text = "Diak ja Uusi. Muuta.";
  const read = {
    known: [{ id: "diak", places: [{ at: 0, length: 4 }] }],
    newNames: [{ text: "Uusi", places: [{ at: 8, length: 4 }] }],
    unclear: [],
  };
  const stretches = stretchesOf(text, read, { at: 0, length: 13 });
  expect(stretches.map((one) => one.text).join("")).toBe(text);
  expect(stretches.filter(({ as }) => as !== null).map(({ text: each, as }) => [each, as])).toEqual([
    ["Diak", "known"],
    ["Uusi", "new"],
  ]);
  expect(
    stretches
      .filter(({ lit }) => lit)
      .map((one) => one.text)
      .join(""),
  ).toBe("Diak ja Uusi.");
});
