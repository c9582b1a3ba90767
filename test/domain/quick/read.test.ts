import { expect, test } from "vitest";
import { readLine } from "../../../domain/quick/read.ts";
import { context, expectedLines, inShort } from "./lines.ts";

const lines = expectedLines();

test("the lines are as many of each sort as they should be", () => {
  const groups = Object.groupBy(lines, ({ group }) => group);
  expect(Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, list?.length]))).toEqual({
    "Inflected Finnish": 30,
    Swedish: 15,
    Misspelt: 25,
    "Plain and whole": 30,
    "To be refused": 20,
  });
});

for (const { line, wanted, group } of lines)
  test(`${group}: ${line}`, () => expect(inShort(readLine(line, context))).toEqual(wanted));
