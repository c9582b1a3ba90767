import fc from "fast-check";
import { expect, test } from "vitest";
import { isNode, type Node } from "../../../domain/records/record.ts";
import { alike } from "../../../domain/search/known.ts";
import { doubles } from "../../../domain/tidy/doubles.ts";
import { practice } from "../ask/practice.ts";
import { actor, initiative, tableOf } from "../making.ts";

const named = (id: string, fi: string, more = {}) => actor(id, { names: { fi }, ...more });
const found = (...nodes: Node[]) =>
  doubles(tableOf(...nodes)).map((one) => `${one.ids.join("=")} ${one.reason}`);

test("doubles are told with their reason, surest first", () => {
  const many = [
    named("a01", "Silta-Valmennusyhdistys ry", { businessId: "0201256-6" }),
    named("a02", "Siltavalmennus", { businessId: "0201256-6" }),
    named("b01", "Jokilaakson Pajasäätiö sr"),
    named("b02", "jokilaakson paja-säätiö"),
    actor("c01", { names: { fi: "Rauman kielikahvila", sv: "Språkkaféet i Raumo" } }),
    actor("c02", { names: { fi: "Språkkaféet i Raumo" } }),
    named("d01", "Diakonia-ammattikorkeakoulu", { otherNames: ["Diak"] }),
    named("d02", "Diak"),
    named("e01", "Setlementti Louhela"),
    named("e02", "Setlementti Louhella"),
  ];
  expect(found(...many)).toEqual([
    "a01=a02 businessId",
    "b01=b02 sameName",
    "c01=c02 otherLanguage",
    "d01=d02 otherName",
    "e01=e02 oneLetter",
  ]);
});

test("one letter that makes another place, number or letter is no double", () => {
  const many = ["Oulun Martat", "Koulun Martat", "Lukio 1", "Lukio 2", "Kerho A", "Kerho B"];
  expect(found(...many.map((name, at) => named(`n0${at}`, name)))).toEqual([]);
});

test("R88: who was told to be another is no double, on whichever side it was told", () => {
  const pair = (a: object, b: object) => found(named("one", "Martat", a), named("two", "Martat", b));
  expect(pair({}, {})).toEqual(["one=two sameName"]);
  expect(pair({ notSame: ["two"] }, {})).toEqual([]);
  expect(pair({}, { notSame: ["one"] })).toEqual([]);
});

test("nodes of different types are told too, and only pairs that concern the one who asks", () => {
  const table = tableOf(
    named("one", "Silta"),
    initiative("plan", { names: { fi: "Silta" } }),
    named("two", "Silta"),
  );
  expect(doubles(table)).toHaveLength(3);
  expect(doubles(table, (node) => node.id === "plan").map((one) => one.ids)).toEqual([
    ["one", "plan"],
    ["plan", "two"],
  ]);
});

test("the practice region's planted doubles are found, and nothing else is", () => {
  const names = doubles(practice()).map((one) => [one.reason, one.name]);
  expect(names).toEqual([
    ["sameName", expect.stringMatching(/Jokilaakson Paja/)],
    ["otherLanguage", "Språkkaféet i Raumo"],
  ]);
});

test("blocking finds what comparing every pair finds", () => {
  const word = fc.constantFrom(
    "silta",
    "sillta",
    "silt",
    "Turku",
    "Turun",
    "Oulun",
    "koulun",
    "1",
    "2",
    "ry",
    "ä",
    "a",
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const nodes = fc.array(fc.tuple(name, name), { minLength: 2, maxLength: 12 });
  let some = 0;
  fc.assert(
    fc.property(nodes, (list) => {
      const table = tableOf(...list.map(([fi, sv], at) => actor(`n${at + 10}`, { names: { fi, sv } })));
      const all = [...table.all()].filter(isNode);
      const pairs = all.flatMap((a, at) =>
        all.slice(at + 1).flatMap((b) => (alike(a, b) === null ? [] : [`${a.id} ${b.id}`])),
      );
      some += pairs.length;
      expect(
        doubles(table)
          .map((one) => one.ids.join(" "))
          .toSorted(),
      ).toEqual(pairs.toSorted());
    }),
    { numRuns: 300 },
  );
  expect(some).toBeGreaterThan(300);
});

/** Any two of these differ in two letters. */
const syllables = ["ka", "le", "mi", "no", "pu", "ry"];

test("two thousand actors have only the doubles that are among them", () => {
  const word = (at: number) =>
    [...at.toString(6).padStart(5, "0")].map((each) => syllables[Number(each)]).join("");
  const name = (at: number) => `${word(at)}n yhdistys ${word((at * 1_777) % 7_776)} ry`;
  const many = Array.from({ length: 2_000 }, (_, at) => named(`n${at + 10_000}`, name(at)));
  const twice = named("n99999", name(1234).toUpperCase());
  expect(doubles(tableOf(...many, twice)).map((one) => one.ids)).toEqual([["n11234", "n99999"]]);
});
