// What is mended here is off the list at once, before the server is asked anew.
import { expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { tidy } from "../../../domain/tidy/tidy.ts";
import { tidied } from "../../../domain/wire.ts";
import { idsTold, still } from "../../../web/tidy/still.ts";
import { anActor, aTie } from "../records.ts";

const today = "2026-11-24";
const names = { fi: "Kylätalo ry" };
const region = { region: "04", shown: "municipality" } as const;
const records: readonly Fact[] = [
  anActor("a", { names }),
  anActor("b", { names, place: region }),
  anActor("c"),
  aTie("ac", { from: "a", to: "c" }, { since: "2027", statements: [] }),
  aTie("ca", { from: "c", to: "a" }, { kind: "funds", directed: true, since: "2024", until: "2022" }),
];

function listAfter(mend: (facts: FactTable) => void) {
  const facts = new FactTable();
  for (const one of records) facts.put(one);
  const told = tidied.parse({ cursor: "log:1", ...tidy(facts, { view: "04", today }) });
  mend(facts);
  const { doubles, untied, placeless, contradictions, backwards } = still(told, facts, today);
  return {
    ids: idsTold(told),
    doubles: doubles.map(({ nodes, reason }) => [reason, ...nodes.map((one) => one.id)]),
    untied: untied.map((one) => one.id),
    placeless: placeless.map(({ node, lack }) => [node.id, lack]),
    contradictions: contradictions.map(({ reason, ties }) => [reason, ...ties.map((one) => one.id)]),
    backwards: backwards.map((one) => one.id),
  };
}

test("everything the server told of stands on facts that did not change", () => {
  const list = listAfter(() => undefined);
  expect(list).toMatchObject({
    doubles: [["sameName", "a", "b"]],
    untied: ["b"],
    placeless: [["b", "regionOnly"]],
    contradictions: [["notBegun", "ac"]],
    backwards: ["ca"],
  });
  expect(new Set(list.ids)).toEqual(new Set(["a", "b", "ac", "ca"]));
});

test("a pair is off the list when one of it is merged or was told to be different", () => {
  expect(listAfter((facts) => facts.drop("b")).doubles).toEqual([]);
  expect(listAfter((facts) => facts.put(anActor("b", { names, notSame: ["a"] }))).doubles).toEqual([]);
  expect(listAfter((facts) => facts.put(anActor("b", { names: { fi: "Aivan muu" } }))).doubles).toEqual([]);
});

test("an actor is off the list with its first tie, and with its municipality", () => {
  const list = listAfter((facts) => {
    facts.put(anActor("b", { names }));
    facts.put(aTie("bc", { from: "b", to: "c" }));
  });
  expect(list).toMatchObject({ untied: [], placeless: [] });
});

test("ties are off the list when their dates are put right", () => {
  const list = listAfter((facts) => {
    facts.put(aTie("ac", { from: "a", to: "c" }, { since: "2025" }));
    facts.put(aTie("ca", { from: "c", to: "a" }, { kind: "funds", directed: true, since: "2022" }));
  });
  expect(list).toMatchObject({ contradictions: [], backwards: [] });
});
