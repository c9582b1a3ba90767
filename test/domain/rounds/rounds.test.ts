import { expect, test } from "vitest";
import { factsBefore } from "../../../domain/rounds/frozen.ts";
import { interviewsOf, queueOf } from "../../../domain/rounds/queue.ts";
import { saturation } from "../../../domain/rounds/saturation.ts";
import { practice } from "../ask/practice.ts";
import {
  actor,
  add,
  administrator,
  closing,
  coordinator04,
  edit,
  initiative,
  need,
  no,
  removing,
  round,
  said,
  setting,
  source,
  tableOf,
  textOf,
  tie,
  undoing,
  uniting,
  viewer04,
  weaver04,
  weaver06,
} from "../making.ts";
import { World } from "../world.ts";

const talk = (id: string, node: string, date: string) => source(id, { node, date });
const told = (...sources: string[]) => ({ statements: sources.map((one) => said(one)) });

/** Three interviews within the round, one before it; `cat` is named by two, `dan` by one. */
const facts = tableOf(
  actor("ann", { sector: "public" }),
  actor("bob", { sector: "civil" }),
  actor("old", { sector: "private" }),
  actor("cat"),
  actor("dan"),
  actor("eve"),
  initiative("plan"),
  talk("talk-ann", "ann", "2026-02"),
  talk("talk-bob", "bob", "2026-03-15"),
  talk("talk-old", "old", "2025-11"),
  source("paper", { kind: "document", date: "2026-03" }),
  source("undated", { node: "old" }),
  tie("t01", ["ann", "cat"], told("talk-ann")),
  tie("t02", ["cat", "bob"], told("talk-bob", "talk-old")),
  tie("t03", ["ann", "bob"], told("talk-bob")),
  tie("t04", ["ann", "plan"], told("talk-ann")),
  tie("t05", ["old", "eve"], told("talk-old", "undated", "paper")),
  need("n01", "dan", { sources: ["talk-ann"] }),
);
const spring = round("spring", { since: "2026-01", until: "2026-06" });

test("a round's interviews are those of its time, and name whom they told of", () => {
  expect(interviewsOf(spring, facts)).toEqual([
    { source: "talk-ann", node: "ann", date: "2026-02", named: ["cat", "dan"] },
    { source: "talk-bob", node: "bob", date: "2026-03-15", named: ["ann", "cat"] },
  ]);
  expect(interviewsOf(round("open", { since: "2025" }), facts)).toHaveLength(3);
});

test("the queue is who was named and not interviewed, by how many and from which sectors", () => {
  expect(queueOf(spring, facts)).toEqual([
    {
      actor: "cat",
      by: 2,
      sectors: [
        { sector: "civil", count: 1 },
        { sector: "public", count: 1 },
      ],
      interview: null,
    },
    { actor: "dan", by: 1, sectors: [{ sector: "public", count: 1 }], interview: null },
  ]);
});

test("what was agreed stands in the queue; who was put there by hand is last, who was interviewed is out", () => {
  const booked = {
    node: "dan",
    status: "booked",
    assignee: { id: "w", name: "Kutoja" },
    day: "2026-05-04",
  } as const;
  const agreed = round("spring", {
    since: "2026-01",
    interviews: [booked, { node: "cat", status: "done" }, { node: "eve", status: "planned" }],
  });
  expect(queueOf(agreed, facts).map((one) => [one.actor, one.by, one.interview?.status])).toEqual([
    ["dan", 1, "booked"],
    ["eve", 0, "planned"],
  ]);
});

test("new names fall off interview by interview, and after seven one may know that it is enough", () => {
  const held = (...names: string[]) =>
    names.map((list, at) => ({
      source: `s${at}`,
      node: `speaker${at}`,
      date: undefined,
      named: list.split(""),
    }));
  const few = saturation(held("abcd", "abef", "cg"));
  expect(few.curve.map((one) => one.fresh)).toEqual([4, 2, 1]);
  expect(few.curve.map((one) => one.known)).toEqual([5, 8, 10]);
  expect(few).toMatchObject({ share: null, saturated: null });
  expect(saturation(held("abcd", "efgh", "ijkl", "mnop", "a", "bq", "c"))).toMatchObject({
    share: 1 / 16,
    saturated: false,
  });
  expect(saturation(held("abcd", "efgh", "ijkl", "mnopqrst", "a", "bu", "c"))).toMatchObject({
    share: 0.05,
    saturated: true,
  });
  expect(saturation([])).toEqual({ curve: [], share: null, saturated: null });
});

test("who was interviewed is no new name when another tells of them", () => {
  const { curve } = saturation([
    { source: "s1", node: "ann", date: undefined, named: ["bob"] },
    { source: "s2", node: "bob", date: undefined, named: ["ann", "cat"] },
  ]);
  expect(curve.map((one) => one.fresh)).toEqual([1, 1]);
});

test("the practice region's interviews make a round with a queue and a curve", () => {
  const region = practice();
  const whole = round("whole", { since: "2020" });
  const held = interviewsOf(whole, region);
  expect(held.length).toBeGreaterThan(5);
  const { curve } = saturation(held);
  expect(curve.at(-1)!.fresh).toBeLessThan(curve[0]!.fresh);
  const queue = queueOf(whole, region);
  const spoken = new Set(held.map((one) => one.node));
  expect(queue.length).toBeGreaterThan(5);
  expect(queue.some((one) => spoken.has(one.actor))).toBe(false);
});

test("R92: a round is of a region and interviews actors, each once", () => {
  const made = new World(actor("one"), initiative("plan"));
  made.did(add(round("round", { interviews: [{ node: "one", status: "asked" }] })));
  expect(no(made.decide(add(round("other", { interviews: [{ node: "plan", status: "asked" }] }))))).toBe(
    "memberNotActor",
  );
  expect(no(made.decide(setting("round", "until", "2025")))).toBe("untilBeforeSince");
  const twice = edit("round", { add: [{ field: "interviews", item: { node: "one", status: "done" } }] });
  expect(no(made.decide(twice))).toBe("malformed");
  expect(no(made.decide(setting("round", "frozen", null)))).toBeNull();
  const frozen = { seq: 1, day: "2026", actors: 0, ties: 0, interviews: 0, named: 0 };
  expect(no(made.decide(setting("round", "frozen", frozen)))).toBe("malformed");
});

test("R20, R80: a round names neither who is gone nor anybody twice", () => {
  const made = new World(actor("one"), actor("two"), actor("three"));
  const interviews = [
    { node: "one", status: "asked" } as const,
    { node: "two", status: "done" } as const,
    { node: "three", status: "planned" } as const,
  ];
  made.did(add(round("round", { interviews })));
  made.did(uniting("one", "two"));
  made.did(removing("three"));
  expect(made.facts.get("round")).toMatchObject({ interviews: [{ node: "one", status: "done" }] });
});

test("R93: a close writes down what the map came to, once, and what it was can be had out of the log", () => {
  const made = new World(
    ...[...facts.all()],
    actor("far", { place: { municipality: "837", shown: "municipality" } }),
  );
  made.did(add(round("spring", { since: "2026-01" })));
  const then = textOf(made.facts);
  const { seq } = made.did(closing("spring", "2026-06-30"));
  expect(made.facts.get("spring")).toMatchObject({
    until: "2026-06-30",
    frozen: { seq: 1, day: "2026-06-30", actors: 6, ties: 5, interviews: 2, named: 3 },
  });
  expect(no(made.decide(closing("spring", "2026-07-01")))).toBe("roundClosed");
  made.did(removing("cat"));
  made.did(uniting("ann", "bob"));
  expect(textOf(factsBefore(made.facts, made.log.slice(1)))).toBe(then);
  const other = new World(round("spring", { since: "2026-01" }), actor("one"));
  expect(no(other.decide(closing("one", "2026-07-01")))).toBe("unknownRecord");
  expect(no(other.decide(closing("spring", "2025-07-01")))).toBe("untilBeforeSince");
  const close = other.did(closing("spring", "2026-07-01"));
  other.did(undoing(close.seq));
  expect(other.facts.get("spring")).not.toHaveProperty("frozen");
  expect(seq).toBe(2);
});

test("R94: a round is kept by the weavers and coordinators of its region, and by nobody else", () => {
  const made = new World(round("spring", { visibility: "public" }));
  for (const by of [weaver06, viewer04]) {
    expect(no(made.do(closing("spring", "2026-06-30"), by))).toBe("notYours");
    expect(no(made.do(setting("spring", "note", "x"), by))).toBe("notYours");
  }
  made.did(setting("spring", "note", "Muista soittaa"), coordinator04);
  made.did(setting("spring", "note", "Soitettu"), weaver04);
  made.did(closing("spring", "2026-06-30"), administrator);
});
