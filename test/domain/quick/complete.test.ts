import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Completion, completionsAt } from "../../../domain/quick/complete.ts";
import { readLine } from "../../../domain/quick/read.ts";
import { context, expectedLines } from "./lines.ts";

const fi = { ...context, language: "fi" } as const;

/** Completes where the bar stands. */
function at(marked: string, spoken = fi): Completion[] {
  const caret = marked.indexOf("|");
  return completionsAt(marked.replace("|", ""), caret, { context: spoken, limit: 8 });
}

function put(marked: string, { at: from, length, text }: Completion): string {
  const line = marked.replace("|", "");
  return line.slice(0, from) + text + line.slice(from + length);
}

describe("what is offered first", () => {
  test.each([
    ["Kippari|", "Rauman Kipparipaja ry"],
    ["Diak <> Silt|", "Silta-Valmennusyhdistys"],
    ["Diak rahoittaa Kuntout|", "Kuntoutussäätiö"],
    ["Diak <> Silta-Valmennus, Sost|", "Suomen sosiaali ja terveys SOSTE ry"],
    ["Vänb|", "Porin Ystäväpenkki ry"],
    ["Mielenlaiturin|", "Mielenlaituri ry"],
    ["Diak <> Laurea: keh|", "kehittää yhdessä"],
    ["Diak <> Laurea: samarb|", "samarbetar med"],
    ["Rauma tarvitsee tilaa #yksin|", "#yksinäisyys"],
    ["Rauma tarvitsee tilaa #loneli|", "#yksinäisyys"],
    ["+ Uusi toimija (yhdist|", "yhdistys"],
    ["+ Uusi toimija (yhdistys, Kouv|", "Kouvola"],
    ["+ Uusi toimija (yhdistys, Björneb|", "Pori"],
    ["Hanke Polku 2026–: Lau|", "Laurea-ammattikorkeakoulu"],
  ])("%s", (marked, wanted) => {
    const [first] = at(marked);
    expect(first?.text.replaceAll('"', "")).toBe(wanted);
  });
});

test("a name that is put in is read as that node, quotation marks and id only where they are needed", () => {
  for (const { line } of expectedLines().slice(0, 40)) {
    const begun = `${line.slice(0, 4)}|`;
    for (const one of at(begun).filter(({ as }) => as === "name")) {
      const reading = readLine(`${put(begun, one)} <> Innokylä`, fi);
      expect(reading.spans[0]?.value).toBe(one.id);
    }
  }
});

test("kinds are offered in the language of the page first, all of them after the colon", () => {
  expect(at("Diak > Laurea: |").map(({ as }) => as)).toEqual(Array.from({ length: 8 }, () => "kind"));
  expect(at("Diak > Laurea: fun|")[0]?.text).toBe("funds");
});

test("nothing is offered for the name of a new actor", () => expect(at("+ Rauman Kip|")).toEqual([]));

test("a completion always takes the place of a stretch that ends at the caret", () => {
  const lines = expectedLines().map(({ line }) => line);
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 40 })),
      fc.nat(60),
      (line, where) => {
        const caret = Math.min(where, line.length);
        for (const one of completionsAt(line, caret, { context: fi, limit: 8 })) {
          expect(one.at).toBeGreaterThanOrEqual(0);
          expect(one.at + one.length).toBe(caret);
        }
      },
    ),
    { numRuns: 200 },
  );
});
