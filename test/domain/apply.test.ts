import fc from "fast-check";
import { expect, test } from "vitest";
import { applied, inForm, ordered, valueAt } from "../../domain/apply.ts";
import { canonical, same } from "../../domain/json.ts";
import { actor, need } from "./making.ts";

test("a value is found by field and by entry; what the language puts on every object is not there", () => {
  const one = actor("one", { names: { fi: "Yksi" } });
  expect(valueAt(one, "names", "fi")).toBe("Yksi");
  expect(valueAt(one, "names", "sv")).toBeNull();
  expect(valueAt(one, "sector", "fi")).toBeNull();
  for (const name of ["constructor", "toString", "__proto__"]) {
    expect(valueAt(one, name)).toBeNull();
    expect(valueAt(one, "names", name)).toBeNull();
  }
});

test("an edit gives a new record and leaves the old one alone", () => {
  const one = actor("one");
  const next = applied(
    one,
    { op: "set", id: "one", field: "description", key: "fi", before: null, after: "x" },
    5,
  );
  expect(next).toEqual({ ...one, description: { fi: "x" }, rev: 5 });
  expect(one).toEqual(actor("one"));
});

test("what would be no record of its kind is none", () => {
  const edit = { op: "set", id: "one", before: null } as const;
  expect(applied(actor("one"), { ...edit, field: "sector", after: null }, 1)).toBeNull();
  expect(applied(actor("one"), { ...edit, field: "nothing", after: 1 }, 1)).toBeNull();
  expect(
    applied(actor("one"), { op: "list", id: "one", field: "sector", added: ["x"], removed: [] }, 1),
  ).toBeNull();
  expect(applied(need("need", "one"), { ...edit, field: "text", key: "fi", after: null }, 1)).toEqual({
    ...need("need", "one"),
    text: {},
    rev: 1,
  });
});

test("lists have one order and no doubles, so that adding in any order comes to the same", () => {
  const items = fc.array(fc.oneof(fc.string(), fc.record({ a: fc.nat(3), b: fc.nat(3) })));
  fc.assert(
    fc.property(items, (list) => {
      const once = ordered(list);
      expect(ordered(list.toReversed())).toEqual(once);
      expect(ordered(once)).toEqual(once);
      expect(new Set(once.map(canonical)).size).toBe(once.length);
    }),
  );
});

test("a record in form stays as it is", () => {
  const one = inForm({ ...actor("one"), otherNames: ["b", "a", "b"], links: [], description: {} });
  expect(one).toEqual({ ...actor("one"), otherNames: ["a", "b"] });
  expect(inForm(one)).toEqual(one);
});

test("values are the same when they hold the same, whatever the order of their fields", () => {
  expect(same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same(null, undefined)).toBe(true);
  expect(same("1", 1)).toBe(false);
});
