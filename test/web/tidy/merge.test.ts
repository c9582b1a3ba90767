// Two side by side: what is chosen beforehand, what is said in the command, and what is told to move.
import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import { sideBySide } from "../../../domain/merging.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { choices, fuller, fullerFirst, natural, rowKey, rowsOf } from "../../../web/tidy/merge/choice.ts";
import { movesOf } from "../../../web/tidy/merge/moves.ts";
import { anActor, aTie } from "../records.ts";

const keep = anActor("id-a", {
  names: { fi: "Kylätalo" },
  sector: "unset",
  roles: ["developer"],
  visibility: "team",
});
const other = anActor("id-b", {
  names: { fi: "Kylätalo ry", sv: "Byagården" },
  sector: "civil",
  roles: ["funder"],
  description: { fi: "Talo joen rannassa" },
  notSame: ["id-c"],
});

function rows() {
  const told = sideBySide(keep, other);
  if (isRefusal(told)) throw new Error(told.refused);
  return rowsOf(told);
}

test("the fuller side is chosen beforehand, both where both can stand, the rule's where neither says more", () => {
  const { both } = rows();
  expect(Object.fromEntries(both.map((row) => [rowKey(row), fuller(row)]))).toEqual({
    "names fi": "other",
    roles: "both",
    sector: "other",
    visibility: "keep",
  });
});

test("fields of which only one says anything stand apart, and what has rules of its own is not asked", () => {
  expect(rows().one.map((row) => [rowKey(row), natural(row)])).toEqual([
    ["description fi", "other"],
    ["names sv", "other"],
  ]);
  expect(rows().one.map(rowKey)).not.toContain("notSame");
});

test("only what would not stand anyway is said in the command", () => {
  const { both, one } = rows();
  const all = [...both, ...one];
  expect(choices(all, {})).toEqual([
    { field: "names", key: "fi", side: "other" },
    { field: "sector", side: "other" },
  ]);
  expect(choices(all, { "names fi": "keep", sector: "keep", roles: "other" })).toEqual([
    { field: "roles", side: "other" },
  ]);
});

test("the one on which more hangs stays", () => {
  const facts = new FactTable();
  facts.put(keep);
  facts.put(other);
  facts.put(anActor("id-c"));
  facts.put(aTie("id-t", { from: "id-a", to: "id-c" }));
  expect(fullerFirst(other, keep, facts)).toEqual([keep, other]);
  facts.drop("id-t");
  expect(fullerFirst(keep, other, facts)).toEqual([other, keep]);
});

test("what moves is counted by what it is; parallel ties and ties between the two apart", () => {
  const facts = new FactTable();
  for (const one of [keep, other, anActor("id-c"), anActor("id-d")]) facts.put(one);
  facts.put(aTie("id-ac", { from: "id-a", to: "id-c" }));
  facts.put(aTie("id-bc", { from: "id-b", to: "id-c" }));
  facts.put(aTie("id-bd", { from: "id-b", to: "id-d" }));
  facts.put(aTie("id-ab", { from: "id-a", to: "id-b" }));
  const moves = movesOf({ keep: "id-a", other: "id-b", choose: [] }, facts);
  expect(moves).toEqual({
    moved: { tie: 1, need: 0, offer: 0, community: 0, source: 0, else: 0 },
    joined: 1,
    dropped: 1,
  });
  expect(movesOf({ keep: "id-a", other: "id-a", choose: [] }, facts)).toMatchObject({ refused: "mergeSame" });
});
