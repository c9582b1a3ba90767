// Readings as records, and as sentences.
import { expect, test } from "vitest";
import { decide } from "../../../domain/decide/decide.ts";
import { minutesOf } from "../../../domain/quick/minutes.ts";
import { readLine, readLines } from "../../../domain/quick/read.ts";
import { type Made, tellingsOf } from "../../../domain/quick/records.ts";
import { sentencesOf } from "../../../domain/quick/say.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Source } from "../../../domain/records/source.ts";
import { toldBy } from "../../../domain/strength.ts";
import { add, tableOf } from "../making.ts";
import { context, expectedLines, untold } from "./lines.ts";

let last = 0;
const newId = () => `made-${++last}`;

const header = { commandId: "command-1", base: "x:0" };

function interviewOf(name: string, date: string): Source {
  const [hit] = context.names.find(name);
  const fixed = { rev: 0, type: "source", visibility: "team", kind: "interview" } as const;
  return { id: newId(), ...fixed, label: name, node: hit?.id ?? "", date };
}

function recordsFor(text: string): Fact[] {
  const source = minutesOf(untold, { language: "fi", newId });
  const made: Made = new Map();
  const given = { facts: untold, source, today: "2026-12-01", visibility: "team", newId } as const;
  return readLines(text, context).flatMap((reading) => tellingsOf(reading, given, made).records);
}

test("what every line makes is let in by the rules as one command", () => {
  for (const { line, wanted } of expectedLines()) {
    const records = recordsFor(line);
    expect(records.length > 0).toBe(wanted[0]?.startsWith("=") === true);
    if (records.length > 0)
      expect(decide(add(...records), { facts: untold, by: "weaver", past: undefined })).toHaveProperty(
        "edits",
      );
  }
});

test("a strength is kept as what the weaver's minutes say of the tie", () => {
  const [source, tie] = recordsFor("Diak <> Silta-Valmennus: co-develops #inclusion 4 since 2023");
  expect(source).toMatchObject({ type: "source", kind: "meeting", label: "Kutojan muistiot" });
  expect(tie).toMatchObject({
    type: "tie",
    kind: "coDevelops",
    since: "2023",
    context: { en: "inclusion" },
    statements: [{ source: source?.id, strength: 4, certainty: "certain", at: "2026-12-01" }],
  });
});

test("minutes, a new theme and a new actor are made once for all lines", () => {
  const records = recordsFor("+ Uusi talo ry #kuorot\nDiak <> Uusi talo ry\nRauma tarvitsee tilaa #kuorot");
  expect(records.map(({ type }) => type)).toEqual(["source", "theme", "actor", "tie", "need"]);
});

test("a name is kept in the language of its legal form, else of the page", () => {
  expect(recordsFor("+ Uusi talo ry").at(-1)).toMatchObject({ names: { fi: "Uusi talo ry" } });
  expect(recordsFor("+ Nya huset rf").at(-1)).toMatchObject({ names: { sv: "Nya huset rf" } });
  expect(recordsFor("+ New House").at(-1)).toMatchObject({ names: { en: "New House" } });
});

test("a reading is told in three languages, names as they are recorded", () => {
  const reading = readLine("Laurea <> Vates: kehittää yhdessä 4 3/2023–2026", context);
  expect(sentencesOf(reading, untold, "fi")).toEqual([
    "Laurea-ammattikorkeakoulu ja Vates-säätiö kehittävät yhdessä (vahvuus 4: tekevät työtä yhdessä, 3/2023–2026)",
  ]);
  expect(sentencesOf(reading, untold, "sv")[0]).toMatch(
    /^Yrkeshögskolan Laurea .* Vates-stiftelsen \(styrka 4: /,
  );
  expect(sentencesOf(reading, untold, "en")[0]).toMatch(
    /^Laurea University .* \(strength 4: .*, 2023-03–2026\)$/,
  );
});

test("told by the second side too, a tie that stands gets a second statement and is told by both", () => {
  const first = tellingsOf(readLine("Rantahuone <> Kipparipaja: yhteistyö 3", context), {
    ...{ facts: untold, source: interviewOf("Rantahuone", "2025-01-28"), today: "2026-12-01" },
    ...{ visibility: "team", newId },
  });
  const tie = first.records.find((one) => one.type === "tie");
  const known = tableOf(...untold.all(), ...first.records);
  const second = tellingsOf(
    readLine("Kipparipaja <> Rantahuone: yhteistyö 4 2022 (illat)", { ...context, facts: known }),
    {
      facts: known,
      source: interviewOf("Kipparipaja", "2025-03-20"),
      today: "2026-12-01",
      visibility: "team",
      newId,
    },
  );
  expect(second.records.map(({ type }) => type)).toEqual(["source"]);
  const [voice] = second.voices;
  expect(voice).toMatchObject({ id: tie?.id, remove: [] });
  known.put(second.records[0]!);
  const command = { ...header, type: "edit", ...voice! } as const;
  const decision = decide(command, { facts: known, by: "weaver", past: undefined });
  if ("refused" in decision) throw new Error(decision.refused);
  known.apply(decision.edits, 9);
  const now = known.get(tie?.id ?? "");
  if (now?.type !== "tie") throw new Error("the tie is gone");
  expect(toldBy(now.statements)).toBe("both");
  expect(now).toMatchObject({ since: "2022", context: { fi: "illat" } });
  expect(now.statements?.map(({ strength, at }) => [strength, at])).toEqual([
    [3, "2025-01-28"],
    [4, "2025-03-20"],
  ]);
});
