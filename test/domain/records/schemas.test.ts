import { expect, test } from "vitest";
import { type Fact, fact, recordSchemas } from "../../../domain/records/record.ts";
import {
  actor,
  community,
  dataset,
  gathering,
  initiative,
  introduction,
  need,
  offer,
  region,
  round,
  source,
  theme,
  tie,
  view,
} from "../making.ts";

const one: Fact[] = [
  actor("one"),
  initiative("plan"),
  gathering("meet"),
  tie("tie", ["one", "two"]),
  source("source"),
  need("need", "one"),
  offer("offer", "one"),
  theme("theme"),
  region("04"),
  community("group", ["one"]),
  dataset("set1", "set"),
  view("view"),
  round("round"),
  introduction("introduced", ["one", "two"]),
];

test("each type of record is in the closed list once and is read by its own schema", () => {
  expect(one.map((each) => each.type).toSorted()).toEqual(Object.keys(recordSchemas).toSorted());
  for (const each of one) expect(fact.parse(each)).toEqual(each);
});

test("no record takes a field it does not know", () => {
  for (const each of one) expect(fact.safeParse({ ...each, unheardOf: 1 }).success).toBe(false);
});

test("links become links on the page, so only web addresses are links", () => {
  const linked = (address: string) => fact.safeParse(actor("one", { links: [address] })).success;
  expect(linked("https://example.org/a?b=c")).toBe(true);
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "example.org",
    "//example.org",
  ])
    expect(linked(address)).toBe(false);
});

test("a name is there in at least one language, and dates are as told", () => {
  expect(fact.safeParse(actor("one", { names: {} })).success).toBe(false);
  expect(fact.safeParse(actor("one", { names: { fi: "  " } })).success).toBe(false);
  expect(fact.safeParse(tie("tie", ["one", "two"], { since: "2020-02-30" })).success).toBe(false);
  expect(fact.safeParse(tie("tie", ["one", "two"], { since: "2020-02" })).success).toBe(true);
});

test("words are trimmed on the way in", () => {
  expect(fact.parse(actor("one", { names: { fi: "  Diak  " } }))).toMatchObject({ names: { fi: "Diak" } });
});
