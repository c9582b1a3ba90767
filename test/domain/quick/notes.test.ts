// Notes to network: what is found in the eleven interviews it was made with, and in ten others.
// Read the first time, before anything was mended: own-1 to 4, 36 of 38 known and 35 of 40 candidates right; fresh-1 to 3,
// 27 of 28 and 19 of 25; fresh-4 to 6, whose titles say little, 21 of 21 and 2 of 3, where 17 were told.
import { expect, test } from "vitest";
import { readNotes } from "../../../domain/quick/notes/notes.ts";
import { context } from "./lines.ts";
import { interviewCases, type NoteCase, otherCases, scoreOf } from "./notes.ts";

function totals(cases: readonly NoteCase[]) {
  const scores = cases.map((one) => ({ one, score: scoreOf(one) }));
  const sum = (of: (each: (typeof scores)[number]) => number) =>
    scores.reduce((all, each) => all + of(each), 0);
  return {
    known: 1 - sum(({ score }) => score.missedKnown.length) / sum(({ one }) => one.known.length),
    right: sum(({ score }) => score.right) / sum(({ score }) => score.reading.candidates.length),
    found: sum(({ score }) => score.right) / sum(({ one }) => one.told.length),
  };
}

test("of the eleven interviews nearly everything is found, and nearly nothing that was not told", () => {
  const { known, right, found } = totals(interviewCases());
  expect(known).toBe(1);
  expect(right).toBeGreaterThan(0.98);
  expect(found).toBeGreaterThan(0.98);
});

test("of ten notes of other hands all known actors are found, and hardly a candidate is wrong", () => {
  const { known, right, found } = totals(otherCases());
  expect(known).toBe(1);
  expect(right).toBeGreaterThan(0.95);
  expect(found).toBeGreaterThan(0.93);
});

test("names that are not on the map are marked, and nothing else is taken for one", () => {
  for (const one of otherCases()) {
    const { reading } = scoreOf(one);
    expect(reading.newNames.map(({ text }) => text)).toEqual(one.newNames);
  }
});

test("every candidate tells the sentence it comes from, and every name its place", () => {
  for (const { text } of interviewCases()) {
    const { candidates, known } = readNotes(text, context);
    for (const { sentence } of candidates) {
      expect(text.slice(sentence.at, sentence.at + sentence.length).trim()).not.toBe("");
      expect(text.slice(sentence.at, sentence.at + sentence.length)).not.toContain("\n");
    }
    for (const { places } of known)
      for (const { at, length } of places) expect(text.slice(at, at + length)).toMatch(/^[\p{L}\d].*$/u);
  }
});

test("whose interview it is, when and in which language are read from the first line", () => {
  const [first] = interviewCases();
  const read = readNotes(first?.text ?? "", context);
  expect([read.language, read.date]).toEqual(["fi", "2024-03-12"]);
});

test("the writer's own thoughts make no candidates", () => {
  const notes =
    "h1 · 1.2.2026 · Porin Ystäväpenkki ry\n\nItselle: Satakäänteen kanssa voisi tehdä yhteistyötä (4).";
  expect(readNotes(notes, context).candidates).toEqual([]);
});

test("a name that may be two is left to the one who confirms", () => {
  const notes =
    "h1 · 1.2.2026 · Stiftelsen Ljusstrimman sr\n\nSpråkkaféet i Raumo finansieras sedan 2025 (5).";
  const { candidates, unclear } = readNotes(notes, context);
  expect(unclear.map(({ text, ids }) => [text, ids.length])).toEqual([["Språkkaféet i Raumo", 2]]);
  expect(candidates[0]?.reading.faults[0]).toMatchObject({ reason: "ambiguousName", choices: [{}, {}] });
});

test.each(["", "\n\n", "x", "· · ·\n- (9)\n>", "Tarvitsee\n-\n", "a".repeat(5000)])(
  "odd notes are read too: %j",
  (notes) => {
    expect(readNotes(notes, context).candidates).toEqual([]);
  },
);
