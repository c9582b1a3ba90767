import { expect, test } from "vitest";
import { idsIn, renamed } from "../../../domain/records/naming.ts";
import { type Fact, references } from "../../../domain/records/record.ts";
import {
  actor,
  community,
  gathering,
  initiative,
  need,
  region,
  said,
  source,
  theme,
  tie,
} from "../making.ts";

const records: Fact[] = [
  actor("one", { themes: ["old1"], sources: ["old2"] }),
  initiative("plan", { from: "2020", themes: ["old1"] }),
  gathering("meet", { community: "old1" }),
  tie("tie", ["old1", "old2"], { initiative: "old3", statements: [said("old4", { strength: 2 })] }),
  need("need", "old1", { theme: "old2", metBy: "old3", sources: ["old4"] }),
  source("source", { node: "old1" }),
  community("group", ["old1", "old2"], { convener: "old3", themes: ["old4"] }),
  region("04", { owner: "old1" }),
  theme("theme"),
];

test("R36: every place where a record names another is found and read anew, and nothing else", () => {
  for (const one of records) {
    const before = JSON.stringify(one);
    const after = renamed(one, (id) => id.replace("old", "new"));
    expect(JSON.stringify(after)).toBe(before.replaceAll("old", "new"));
    expect(references(after)).toEqual(references(one).map((id) => id.replace("old", "new")));
    expect(JSON.stringify(one)).toBe(before);
  }
});

test("R36: the same ids are found field by field, as an edit names them", () => {
  for (const one of records) {
    const found = Object.entries(one).flatMap(([field, value]) => idsIn(field, value));
    const ends = one.type === "tie" ? [one.from, one.to] : [];
    expect([...ends, ...found].toSorted()).toEqual(references(one).toSorted());
  }
  expect(idsIn("statements", said("told"))).toEqual(["told"]);
  expect(idsIn("members", { node: "one", grade: "core" })).toEqual(["one"]);
  expect(idsIn("themes", "theme")).toEqual(["theme"]);
  expect(idsIn("names", { fi: "theme" })).toEqual([]);
});
