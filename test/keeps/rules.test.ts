// domain/RULES.md kept true: every rule has a test that names it, and its tables are what the rules answer.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recordSchemas } from "../../domain/records/record.ts";
import { refusalKeys } from "../../domain/words/refusals.ts";
import { fullRecords } from "./full-records.ts";
import { doingTable, fieldTable, readingTable } from "./rights-table.ts";

const rules = readFileSync(new URL("../../domain/RULES.md", import.meta.url), "utf8");
const root = new URL("../..", import.meta.url).pathname;

/** Rules as they stand in the document, in their order. */
const numbered = [...rules.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, text]) => ({
  number: Number(number),
  text: text!,
}));

/** The rule numbers before the colon of a test's name: `R13:`, `R13, R14:`, `R1–R12:`. */
function numbersIn(name: string): number[] {
  return name.split(/, /).flatMap((part) => {
    const [from, to] = part.split("–").map((each) => Number(each.slice(1)));
    return Array.from({ length: (to ?? from!) - from! + 1 }, (_, at) => from! + at);
  });
}

const named = globSync("test/**/*.test.{ts,tsx}", { cwd: root }).flatMap((file) =>
  [...readFileSync(`${root}/${file}`, "utf8").matchAll(/["'`](R\d+(?:(?:, |–)R\d+)*):/g)].flatMap(
    ([, name]) => numbersIn(name!),
  ),
);

test("every rule is named by a test, and every number that a test names is a rule", () => {
  expect([...new Set(named)].toSorted((a, b) => a - b)).toEqual(numbered.map(({ number }) => number));
});

test("rules are in order, each number once, each a sentence or two", () => {
  const numbers = numbered.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  for (const { text } of numbered) expect(text).toMatch(/^[A-ZÄÖÅ].*\.$/);
});

test("every reason that a rule gives is one of the closed list", () => {
  const reasons = numbered
    .flatMap(({ text }) => [...text.matchAll(/→ ([^.]+)\./g)])
    .flatMap(([, list]) => [...list!.matchAll(/`(\w+)`/g)].map(([, key]) => key!));
  expect(reasons.length).toBeGreaterThan(30);
  for (const key of reasons) expect(refusalKeys).toContain(key);
});

test("the numbers that comments of the domain name are rules", () => {
  const known = new Set(numbered.map(({ number }) => number));
  for (const file of globSync("domain/**/*.ts", { cwd: root }))
    for (const [, list] of readFileSync(`${root}/${file}`, "utf8").matchAll(/RULES? ([\d, –]+)/g))
      for (const number of list!.matchAll(/\d+/g))
        expect([file, known.has(Number(number[0]))]).toEqual([file, true]);
});

test("the records that the tables ask about have every field there is", () => {
  const full = fullRecords({ place: { shown: "point" }, region: "04" });
  for (const [type, schema] of Object.entries(recordSchemas)) {
    const one = full.find((each) => each.type === type)!;
    expect([type, Object.keys(one).toSorted()]).toEqual([type, Object.keys(schema.shape).toSorted()]);
  }
});

test("R40, R43, R45: the table of fields is what each reader is shown", () => {
  expect(rules).toContain(fieldTable());
});

test("R40–R42: the table of records is what each reader reads", () => {
  expect(rules).toContain(readingTable());
});

test("R50–R55: the table of commands is what each person may do", () => {
  expect(rules).toContain(doingTable());
});
