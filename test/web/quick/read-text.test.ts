import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import { quickContext } from "../../../domain/quick/context.ts";
import type { Node } from "../../../domain/records/record.ts";
import {
  choicesOf,
  firstFault,
  isSound,
  lineAt,
  marksIn,
  piecesOf,
  readText,
} from "../../../web/quick/read-text.ts";

const facts = new FactTable();
for (const [id, name] of [
  ["penkki", "Porin Ystäväpenkki ry"],
  ["paja", "Rauman Kipparipaja ry"],
] as const) {
  const node: Node = {
    id,
    rev: 0,
    visibility: "team",
    type: "actor",
    names: { fi: name },
    kind: "association",
    sector: "civil",
    roles: [],
    themes: [],
    existence: "existing",
  };
  facts.put(node);
}
const context = quickContext(facts, { language: "fi" });
const read = (text: string) => readText(text, context);

test("lines are read where they stand, the empty ones left out, and one may name what one before it makes", () => {
  const text = "+ Nuorten talo (yhdistys)\n\nNuorten talo <> Ystäväpenkki: yhteistyö";
  const lines = read(text);
  expect(lines.map(({ at }) => at)).toEqual([0, 27]);
  expect(lines.every(isSound)).toBe(true);
  expect(lines.map(({ reading }) => reading.doings.length)).toEqual([1, 1]);
  expect(read("Nuorten talo <> Ystäväpenkki: yhteistyö").every(isSound)).toBe(false);
});

test("the pieces put together are the text, whatever is in it, and a fault lies over all else", () => {
  for (const text of [
    "",
    "   ",
    "\n\n",
    "Ystäväpenkki <> Kippariaja: yhteistyö 4, 2023 alkaen #yksinäisyys\n",
    "Ystäväpenkki rahoittaa Foobaria\nKipparipaja tarvitsee tilaa",
    "Ystäväpenkki > Kipparipaja",
  ])
    expect(
      piecesOf(text, read(text))
        .map((one) => one.text)
        .join(""),
    ).toBe(text);
  const text = "Ystäväpenkki rahoittaa Foobaria";
  const marked = piecesOf(text, read(text)).filter(({ mark }) => mark === "fault");
  expect(marked.map((one) => one.text)).toEqual(["Foobaria"]);
});

test("the legend tells the marks that are there, in one order", () => {
  const text = "Ystäväpenkki <> Kipparipaja: yhteistyö 4, 2023 alkaen #yksinäisyys";
  expect(marksIn(piecesOf(text, read(text)))).toEqual(["name", "kind", "strength", "theme", "date"]);
});

test("a name that nobody has may be a new one, and with the sign of a new one it is", () => {
  const text = "Kipparipaja tarvitsee tilaa\nYstäväpenkki rahoittaa Foobar";
  const first = firstFault(read(text));
  expect(first?.line).toBe(28);
  const [choice] = choicesOf(first!.fault);
  expect(choice).toEqual({ text: "+ Foobar" });
  const { at, length } = first!.fault;
  const mended = text.slice(0, 28 + at) + choice!.text + text.slice(28 + at + length);
  expect(read(mended).every(isSound)).toBe(true);
});

test("the caret is in the line that it stands in, also at its ends", () => {
  const text = "yksi\nkaksi";
  expect([0, 4, 5, 10].map((caret) => lineAt(text, caret).text)).toEqual(["yksi", "yksi", "kaksi", "kaksi"]);
});
