import { expect, test } from "vitest";
import { type Edit, inverse, subject } from "../../domain/change.ts";
import { lay, lift } from "../../domain/lay.ts";
import { actor, tableOf, textOf } from "./making.ts";

const spot = { x: 1, y: 2, pinned: false };
const edits: Edit[] = [
  { op: "added", record: actor("new") },
  { op: "set", id: "new", field: "sector", before: "civil", after: "public" },
  { op: "set", id: "nobody", field: "sector", before: "civil", after: "public" },
  { op: "removed", record: actor("one") },
  { op: "alias", from: "a", before: null, after: "b" },
  { op: "placed", scope: "all", node: "new", before: null, after: spot },
  { op: "list", id: "two", field: "otherNames", added: ["x"], removed: [] },
];

test("what was laid on is lifted off exactly, the same objects standing as before", () => {
  const facts = tableOf(actor("one"), actor("two"));
  const before = [facts.get("one"), facts.get("two"), textOf(facts)];
  const under = lay(facts, edits, 3);
  expect(facts.get("new")).toMatchObject({ sector: "public", rev: 3 });
  expect(facts.get("one")).toBeUndefined();
  lift(facts, under);
  expect([facts.get("one"), facts.get("two"), textOf(facts)]).toEqual(before);
  expect(facts.get("one")).toBe(before[0]);
});

test("the inverse of the inverse is the edits themselves, and each has its subject", () => {
  expect(inverse(inverse(edits))).toEqual(edits);
  expect(edits.map(subject)).toEqual(["new", "new", "nobody", "one", "a", "new", "two"]);
});
