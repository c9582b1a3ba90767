import { expect, test } from "vitest";
import type { Edit } from "../../../domain/change.ts";
import { decide } from "../../../domain/decide/decide.ts";
import { lay, lift } from "../../../domain/lay.ts";
import {
  actor,
  add,
  administrator,
  adopting,
  arranging,
  initiative,
  no,
  pori,
  removing,
  said,
  setting,
  source,
  tampere,
  textOf,
  tie,
  weaver04,
  yes,
} from "../making.ts";
import { World } from "../world.ts";

test("R29: a proposal becomes a community that is forming, for its team, and keeps how it was proposed", () => {
  const made = new World(actor("one"), actor("two"));
  made.did(adopting("group", ["two", "one"], { goal: { fi: "Oppia" } }));
  expect(made.facts.get("group")).toMatchObject({
    status: "forming",
    visibility: "team",
    goal: { fi: "Oppia" },
    members: [
      { node: "one", grade: "core" },
      { node: "two", grade: "core" },
    ],
    origin: { proposal: "proposal-1" },
  });
});

test("R29: what is no proposal of known actors in known regions is refused", () => {
  const made = new World(actor("one"), initiative("plan"));
  expect(no(made.decide(adopting("group", ["plan"])))).toBe("memberNotActor");
  expect(no(made.decide(adopting("group", ["one"], { regions: ["99"] })))).toBe("unknownRegion");
  expect(no(made.decide(adopting("group", ["one"], { regions: ["all"] })))).toBe("malformed");
  expect(no(made.decide(adopting("group", ["one"], { themes: ["one"] })))).toBe("unknownTheme");
  expect(no(made.decide(adopting("one", ["one"])))).toBe("existsAlready");
});

test("R30: places are kept for views that there are, of nodes that there are, and only what moved is a change", () => {
  const made = new World(actor("one"), actor("two"));
  for (const scope of ["99", "kunta:609", "anything", ""])
    expect(no(made.decide(arranging(scope, { one: [0, 0] })))).toBe("unknownRegion");
  for (const scope of ["all", "04", "evk:04", "national"])
    expect(no(made.decide(arranging(scope, { one: [0, 0] })))).toBeNull();
  made.did(arranging("all", { one: [0, 0] }), administrator);
  expect(yes(made.decide(arranging("all", { one: [0, 0], gone: [1, 1], two: [5, 5] })))).toEqual<Edit[]>([
    { op: "placed", scope: "all", node: "two", before: null, after: { x: 5, y: 5, pinned: false } },
  ]);
});

function placed(edits: readonly Edit[]) {
  return edits.flatMap((one) =>
    one.op === "placed" ? [{ scope: one.scope, node: one.node, ...one.after }] : [],
  );
}

test("R30: a new node gets a free place near its strongest tie in every arrangement where it shows, and nobody else moves", () => {
  const made = new World(actor("one"), actor("two"), actor("far", { place: tampere }), source("source1"));
  made.did(arranging("all", { one: [0, 0], two: [900, 0], far: [0, 900] }), administrator);
  made.did(arranging("04", { one: [0, 0], two: [400, 0] }), administrator);
  made.did(arranging("06", { far: [0, 0] }), administrator);
  const strong = tie("tie2", ["new", "two"], { statements: [said("source1", { strength: 5 })] });
  const asked = add(
    actor("new"),
    tie("tie1", ["one", "new"], { statements: [said("source1", { strength: 2 })] }),
    strong,
  );
  const spots = placed(yes(made.decide(asked)));
  expect(spots.map(({ scope, node }) => `${scope} ${node}`)).toEqual(["04 new", "all new"]);
  for (const { scope, x, y } of spots) {
    const near = made.facts.spots(scope).get("two")!;
    expect(Math.hypot(x! - near.x, y! - near.y)).toBeLessThan(100);
    for (const other of made.facts.spots(scope).values())
      expect(Math.hypot(x! - other.x, y! - other.y)).toBeGreaterThan(46);
  }
});

test("R30: a node without ties is placed below all, and moves once, to its first tie, unless somebody pinned it", () => {
  const made = new World(actor("one"), actor("two"));
  made.did(arranging("all", { one: [0, 0], two: [500, 100] }), administrator);
  made.did(arranging("04", { one: [0, 0] }), administrator);
  made.did(arranging("04", { two: [500, 100] }, true), administrator);
  made.did(add(actor("new")));
  expect(made.facts.spots("all").get("new")!.y).toBeGreaterThanOrEqual(100);
  const first = placed(yes(made.decide(add(tie("tie1", ["two", "new"])))));
  expect(first.map(({ scope, node }) => `${scope} ${node}`)).toEqual(["04 new", "all two"]);
  made.did(add(tie("tie1", ["two", "new"])));
  const second = placed(yes(made.decide(add(tie("tie2", ["one", "new"])))));
  expect(second.map(({ node }) => node)).toEqual(["one", "one"]);
});

test("R30: who comes into a region, by moving or by a tie, gets a place in its arrangement", () => {
  const made = new World(
    actor("one"),
    actor("far", { place: tampere }),
    actor("near", { place: tampere }),
    tie("tie0", ["far", "near"]),
  );
  made.did(arranging("04", { one: [0, 0] }), administrator);
  const tied = placed(yes(made.decide(add(tie("tie1", ["one", "far"])))));
  expect(tied.map(({ scope, node }) => `${scope} ${node}`)).toEqual(["04 far"]);
  const moved = placed(yes(made.decide(setting("far", "place", pori))));
  expect(moved.map(({ scope, node }) => `${scope} ${node}`)).toEqual(["04 far", "04 near"]);
});

test("R30: places are the same for the same facts, in whatever order these came", () => {
  const records = ["aaa", "bbb", "ccc"].map((id) => actor(id));
  const asked = [
    add(actor("new1"), actor("new2"), tie("tie1", ["new1", "bbb"]), tie("tie2", ["new2", "bbb"])),
  ] as const;
  const edits = [records, records.toReversed()].map((each) => {
    const made = new World(...each);
    for (const scope of each === records ? ["all", "04"] : ["04", "all"])
      made.did(arranging(scope, { aaa: [0, 0], bbb: [80, 0], ccc: [0, 80] }), administrator);
    return yes(made.decide(asked[0]));
  });
  expect(edits[0]).toEqual(edits[1]);
});

test("R30: an arrangement that was laid on for a moment, or lost its last node, is none: it is still to be computed", () => {
  const made = new World(actor("one"));
  lift(made.facts, lay(made.facts, yes(made.decide(arranging("04", { one: [0, 0] }))), 1));
  expect([...made.facts.scopes()]).toEqual([]);
  made.did(arranging("04", { one: [0, 0] }));
  made.did(removing("one"));
  expect([...made.facts.scopes()]).toEqual([]);
});

test("R16: deciding touches neither the facts nor the command, and says the same twice", () => {
  const made = new World(actor("one"), actor("two"), tie("tie1", ["one", "two"]));
  made.did(arranging("all", { one: [0, 0], two: [90, 0] }), administrator);
  for (const command of [
    add(actor("new"), tie("tie2", ["new", "one"])),
    removing("one"),
    setting("one", "sector", "public"),
  ]) {
    const before = [JSON.stringify(command), textOf(made.facts)];
    const given = { facts: made.facts, by: weaver04.id, past: undefined };
    expect(decide(command, given)).toEqual(decide(command, given));
    expect([JSON.stringify(command), textOf(made.facts)]).toEqual(before);
  }
});
