import { expect, test } from "vitest";
import { decide } from "../../../domain/decide/decide.ts";
import { FactTable } from "../../../domain/facts.ts";
import { fact } from "../../../domain/records/record.ts";
import { regionWords } from "../../../web/region/region.words.ts";
import { nameOwner, regionRecord } from "../../../web/region/region-owner.ts";
import { anActor } from "../../server/opened.ts";

const header = { commandId: "command-1", base: "e:0" };

test("naming an owner makes the region's record the first time and changes it the next", () => {
  const facts = new FactTable();
  for (const id of ["owner-1", "owner-2"]) facts.put(fact.parse(anActor({ id })));
  for (const owner of ["owner-1", "owner-2"]) {
    const decided = decide(
      { ...header, ...nameOwner(facts, "04", owner) },
      { facts, by: "me", past: undefined },
    );
    if ("refused" in decided) throw new Error(decided.refused);
    facts.apply(decided.edits, 1);
    expect(regionRecord(facts, "04")?.owner).toBe(owner);
  }
  expect([...facts.all()].filter((one) => one.type === "region")).toHaveLength(1);
});

test("the words of a region are there in every language", () => {
  const keys = Object.keys(regionWords.fi).toSorted();
  for (const words of Object.values(regionWords)) expect(Object.keys(words).toSorted()).toEqual(keys);
});
