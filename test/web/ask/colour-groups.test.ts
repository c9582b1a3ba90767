import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import { colourGroups, groupName, groupPart } from "../../../web/ask/colour-groups.ts";
import { wordsIn } from "../../../web/i18n/words.ts";
import { shown } from "../../../web/replica/shown.ts";
import { anActor, aTie } from "../records.ts";

const facts = new FactTable();
for (const one of [
  anActor("paja", { roles: ["funder"] }),
  anActor("kunta", { roles: ["funder", "lead"], lastConfirmed: "2026-02-01" }),
  anActor("yritys", { place: { municipality: "684", shown: "municipality" } }),
  aTie("paja-kunta", { from: "paja", to: "kunta" }, { statements: [] }),
])
  facts.put(one);
const input = {
  shown: shown(facts, "04"),
  hidden: new Set<string>(),
  spots: new Map(["paja", "kunta", "yritys"].map((id) => [id, { x: 0, y: 0, pinned: false }])),
  neighbours: true,
  outlines: [],
  today: "2026-11-24",
};

test("groups are told with their numbers, and those in none are counted", () => {
  const { groups, without } = colourGroups(input, "role");
  expect(groups.map(({ key, count }) => [key, count])).toEqual([["funder", 2]]);
  expect(without).toBe(1);
  const fewer = colourGroups({ ...input, hidden: new Set(["kunta"]) }, "municipality");
  expect(fewer.groups.map(({ key, count }) => [key, count])).toEqual([
    ["609", 1],
    ["684", 1],
  ]);
});

test("groups are named in the reader's language and, where a filter can say them, asked for", () => {
  const said = { words: wordsIn("fi"), facts, outlines: [] };
  expect(groupName("municipality", "684", said)).toBe("Rauma");
  expect(groupName("role", "funder", said)).toBe("Rahoittaja");
  expect(groupName("freshness", "lastYear", said)).toBe("viime vuonna");
  expect(groupPart("municipality", "684", facts)).toEqual({ param: "place", value: "kunta:684" });
  expect(groupPart("community", "ehdotus", facts)).toBeNull();
  expect(groupPart("freshness", "never", facts)).toBeNull();
});
