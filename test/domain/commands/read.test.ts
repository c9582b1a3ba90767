import fc from "fast-check";
import { expect, test } from "vitest";
import { readCommand } from "../../../domain/commands/read.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { refusalKeys } from "../../../domain/words/refusals.ts";
import {
  actor,
  add,
  adopting,
  arranging,
  community,
  edit,
  erasing,
  merging,
  need,
  no,
  removing,
  removingSet,
  setting,
  source,
  tie,
  undoing,
} from "../making.ts";
import { World } from "../world.ts";

const good = [
  add(
    actor("one"),
    tie("tie", ["one", "two"]),
    need("need", "one"),
    source("source"),
    community("group", ["one"]),
  ),
  edit("one", {
    set: [{ field: "names", key: "fi", value: "Uusi" }],
    add: [{ field: "themes", item: "theme" }],
  }),
  removing("one"),
  adopting("group", ["one"]),
  merging("theme1", "theme2"),
  undoing(1),
  erasing("one"),
  removingSet("set"),
  arranging("all", { one: [0, 0] }),
];

/** An add of what may be no record. */
function adding(...records: unknown[]) {
  return { ...add(), records };
}

function field(asked: unknown): [string | null, unknown] {
  const answer = readCommand(asked);
  return [no(answer), isRefusal(answer) ? answer.values.field : undefined];
}

test("R31: every kind of command is read as it was sent", () => {
  for (const command of good) expect(readCommand(JSON.parse(JSON.stringify(command)))).toEqual(command);
});

test("R31: what is no command is refused by the name of a field", () => {
  for (const nothing of [null, undefined, 1, "add", [], {}, { type: "add" }, { type: "rule the world" }])
    expect(no(readCommand(nothing))).toBe("malformed");
  expect(field({ ...undoing(1), seq: "1" })).toEqual(["malformed", "seq"]);
  expect(field({ ...undoing(1), admin: true })).toEqual(["malformed", "admin"]);
  expect(field(adding({ ...actor("one"), sector: "outer space" }))).toEqual(["malformed", "sector"]);
  expect(field(adding({ ...actor("one"), secret: 1 }))).toEqual(["malformed", "secret"]);
  expect(field({ ...undoing(1), base: "yesterday" })).toEqual(["malformed", "base"]);
  expect(field({ ...undoing(1), commandId: "short" })).toEqual(["malformed", "commandId"]);
  expect(field(add(actor("one", { names: {} })))).toEqual(["nameMissing", undefined]);
  expect(field(add(tie("tie", ["one", "two"], { since: "May" })))).toEqual(["dateMalformed", "since"]);
  expect(field(arranging("all", { one: [1e9, 0] }))[0]).toBe("tooLarge");
  expect(field(arranging("all", { one: [Number.NaN, 0] }))[0]).toBe("malformed");
});

test("R31: nothing gets in by a name of the language itself, nor by nesting without end", () => {
  const polluting = JSON.parse('{"__proto__": {"admin": true}, "type": "undo"}');
  expect(field(polluting)).toEqual(["malformed", "__proto__"]);
  for (const name of ["constructor", "prototype"])
    expect(field({ ...undoing(1), [name]: {} })).toEqual(["malformed", name]);
  expect(no(readCommand(edit("one", { set: [{ field: "names", key: "__proto__", value: "x" }] })))).toBe(
    "malformed",
  );
  let deep: unknown = "end";
  for (let level = 0; level < 5000; level += 1) deep = [deep];
  expect(no(readCommand({ ...setting("one", "description", null), set: deep }))).toBe("malformed");
  expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
});

test("R32: what is too large is refused before anybody reads it", () => {
  const long = "x".repeat(10_000_000);
  expect(field(setting("one", "description", { fi: long }))).toEqual(["tooLarge", "fi"]);
  expect(field({ ...undoing(1), [long]: 1 })[0]).toBe("tooLarge");
  expect(field(add(actor("one", { names: { fi: "x".repeat(301) } })))).toEqual(["tooLarge", "fi"]);
  expect(no(readCommand(removing(...Array.from({ length: 501 }, (_, at) => `node${at}`))))).toBe("tooLarge");
});

test("R33: control characters, characters that turn the writing around and broken ones are refused anywhere", () => {
  for (const bad of [
    "\u0000",
    "\u0007",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u2028",
    "\u202e",
    "\u2066",
    "\ud800",
  ]) {
    expect(field(add(actor("one", { names: { fi: `a${bad}b` } })))).toEqual(["controlCharacters", "fi"]);
    expect(no(readCommand(add(actor("one", { extra: { [`a${bad}`]: "b" } }))))).toBe("controlCharacters");
    expect(no(readCommand({ ...removingSet("set"), name: bad }))).toBe("controlCharacters");
  }
  expect(no(readCommand(add(actor("one", { description: { fi: "two\nlines\tand a tab" } }))))).toBeNull();
});

test("R34: a personal identity code is refused in any field, also with invisible characters in it", () => {
  const code = "131052-308T";
  const commands = [
    add(actor("one", { names: { fi: `Yhdistys ${code}` } })),
    add(actor("one", { extra: { column: code } })),
    add(actor("one", { extra: { [code]: "column" } })),
    add(actor("one", { keys: [{ dataset: "set", id: code }] })),
    add(actor(code)),
    add(actor(`actor-number-${code}`)),
    add(source("source", { label: `asked 131052\u200b-308T` })),
    add(need("need", "one", { text: { fi: "131052–308T" } })),
    setting("one", "description", { fi: code }),
    edit("one", { add: [{ field: "otherNames", item: code }] }),
    removingSet(code),
  ];
  for (const command of commands) expect(no(readCommand(command))).toBe("personalIdentityCode");
});

test("R34: ids made at random are no codes, even where their letters look like one", () => {
  for (const id of ["0h3k131052a308t9zzzzzzzzzz", "a1b2c3d4-131052d308t9-ffff"])
    expect(no(readCommand(removing(id)))).toBeNull();
});

test("R35: a person is not an actor yet", () => {
  expect(no(readCommand(adding({ ...actor("one"), kind: "person" })))).toBe("personsNotYet");
  expect(no(readCommand(setting("one", "kind", "person")))).toBe("personsNotYet");
});

test("R31–R35: whatever is sent, the answer is a command or a reason of the closed list, never an error", () => {
  const shaken = fc.constantFrom(...good).chain((command) => {
    const fields = Object.keys(command);
    return fc
      .tuple(fc.constantFrom(...fields, "extra", "records"), fc.anything({ withNullPrototype: true }))
      .map(([name, value]) => ({ ...command, [name]: value }));
  });
  const records = fc.tuple(
    fc.constantFrom(actor("one"), tie("tie", ["one", "two"]), community("group", ["one"])),
    fc.string(),
    fc.jsonValue(),
  );
  const withField = records.map(([one, name, value]) => ({ ...add(), records: [{ ...one, [name]: value }] }));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), shaken, withField), (sent) => {
      const answer = readCommand(sent);
      if (isRefusal(answer)) expect(refusalKeys).toContain(answer.refused);
      else expect(() => new World(actor("one"), actor("two")).do(answer)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
});
