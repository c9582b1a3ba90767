// What holds of every line: it never throws, its pieces lie within it, faults do nothing, and it is its own inverse.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { QuickContext } from "../../../domain/quick/context.ts";
import { readNotes } from "../../../domain/quick/notes/notes.ts";
import { readLine } from "../../../domain/quick/read.ts";
import type { Reading } from "../../../domain/quick/reading.ts";
import { tellingsOf } from "../../../domain/quick/records.ts";
import { sayFault, sentencesOf } from "../../../domain/quick/say.ts";
import { lineOf } from "../../../domain/quick/write.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { context, expectedLines, untold } from "./lines.ts";

const lines = [...expectedLines().map(({ line }) => line), "++ Diak (yritys)", "++ Pohjankangas #maaseutu"];
const words = [...new Set(lines.flatMap((line) => line.split(" ")))];
const signs = [
  "<>",
  ">",
  "<",
  "=",
  "↔",
  "+",
  "#",
  ":",
  ";",
  ",",
  "(",
  ")",
  '"',
  "–",
  "2026",
  "3/2027",
  "ja",
  "5",
  "7",
];
const wordy = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs), fc.string({ maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(" "));
const mangled = fc
  .tuple(fc.constantFrom(...lines), fc.nat(80), fc.nat(6), fc.string({ maxLength: 3 }))
  .map(([line, at, gone, put]) => line.slice(0, at) + put + line.slice(at + gone));
const anyLine = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), wordy, mangled);

function check(reading: Reading): void {
  let end = 0;
  for (const { at, length } of reading.spans) {
    expect(at).toBeGreaterThanOrEqual(end);
    expect(length).toBeGreaterThan(0);
    end = at + length;
  }
  expect(end).toBeLessThanOrEqual(reading.line.length);
  for (const { at, length, piece } of reading.faults) {
    expect(at >= 0 && length > 0 && at + length <= reading.line.length).toBe(true);
    expect(piece).toBe(reading.line.slice(at, at + length));
  }
  const source = {
    id: "minutes",
    rev: 0,
    type: "source",
    visibility: "team",
    kind: "meeting",
    label: "m",
  } as const;
  let last = 0;
  const { records } = tellingsOf(reading, {
    facts: untold,
    source,
    today: "2026-07-01",
    visibility: "team",
    newId: () => `new-${++last}`,
  });
  if (reading.faults.length > 0) expect([reading.doings, records]).toEqual([[], []]);
  for (const language of languages) {
    expect(sentencesOf(reading, untold, language)).toHaveLength(reading.doings.length);
    for (const fault of reading.faults) expect(sayFault(fault, language)).not.toContain("{piece}");
  }
}

test("no line throws; its pieces lie within it, in order, and a line with faults makes no records", () => {
  fc.assert(
    fc.property(anyLine, (line) => check(readLine(line, context))),
    { numRuns: 400 },
  );
});

test.each(languages)("the canonical line of a reading is read as the same (%s)", (language) => {
  const spoken: QuickContext = { ...context, language };
  const inverse = (line: string) => {
    const reading = readLine(line, spoken);
    if (reading.faults.length > 0 || reading.doings.length === 0) return;
    const canonical = lineOf(reading.doings, spoken);
    const again = readLine(canonical, spoken);
    expect({ canonical, faults: again.faults, doings: again.doings }).toEqual({
      canonical,
      faults: [],
      doings: reading.doings,
    });
  };
  for (const line of lines) inverse(line);
  fc.assert(fc.property(fc.oneof(wordy, mangled), inverse), { numRuns: 400 });
});

test("no notes throw, and all they tell of lies within them", () => {
  const notes = fc.array(anyLine, { maxLength: 6 }).map((list) => `1.2.2026 · Sitra\n${list.join("\n- ")}`);
  fc.assert(
    fc.property(notes, (text) => {
      const { known, unclear, newNames, candidates } = readNotes(text, context);
      const places = [...known, ...unclear, ...newNames].flatMap((one) => one.places);
      for (const { at, length } of [...places, ...candidates.map(({ sentence }) => sentence)])
        expect(at >= 0 && length > 0 && at + length <= text.length).toBe(true);
    }),
    { numRuns: 150 },
  );
});
