import fc from "fast-check";
import { expect, test } from "vitest";
import { readTsv, writeTsv } from "../../../web/sheet/tsv.ts";

test("any block of cells is read back as it was written", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "ä", '"', "\t", "\n", "\r", " ", ",", "✓"),
    maxLength: 6,
  });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((wide) =>
      fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(block, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows);
    }),
  );
});

test("what Excel puts on the clipboard is read cell by cell", () => {
  expect(readTsv('Diak\tPori\r\n"kaksi\r\nriviä"\t"sanoi ""hei"""\r\n')).toEqual([
    ["Diak", "Pori"],
    ["kaksi\r\nriviä", 'sanoi "hei"'],
  ]);
  expect(readTsv("a\tb\nc")).toEqual([["a", "b"], ["c"]]);
  expect(readTsv("")).toEqual([[""]]);
});

test("a cell that only begins with a quote is no quoted cell", () => {
  expect(readTsv('"Silta" ry\tPori')).toEqual([['"Silta" ry', "Pori"]]);
  expect(readTsv('"avoin\tPori')).toEqual([['"avoin', "Pori"]]);
});
