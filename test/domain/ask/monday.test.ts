import { describe, expect, test } from "vitest";
import { happened, sayHappened } from "../../../domain/ask/happened.ts";
import { monday } from "../../../domain/ask/monday.ts";
import { toldChanges } from "../../../domain/ask/told-changes.ts";
import type { Person } from "../../../domain/policy/person.ts";
import type { ToldChange, ToldRecord } from "../../../domain/wire.ts";
import {
  actor,
  add,
  administrator,
  gathering,
  need,
  offer,
  person,
  removing,
  said,
  setting,
  tableOf,
  tampere,
  tie,
  weaver04,
  weaver06,
} from "../making.ts";
import { World } from "../world.ts";
import { idOf, practice } from "./practice.ts";

type Facts = Parameters<typeof monday>[0];
const on = (
  facts: Facts,
  today: string,
  { changes = [], who = weaver04 }: { changes?: ToldChange[]; who?: Person } = {},
) => monday(facts, { person: who, changes, today });

describe("the practice region on a Monday", () => {
  const facts = practice();

  test("has actors without ties, ties not heard of for a year and a gathering within two weeks", () => {
    const made = on(facts, "2026-05-10");
    expect(made.untied).toHaveLength(5);
    const names = made.untied.map((id) => facts.node(id)!.names.fi);
    expect(names).toEqual(expect.arrayContaining(["Yyterin Filmipaja", "Digitupa Kumo Oy"]));
    expect(made.gatherings).toEqual([
      { id: idOf("gathering", "kieli-tyossa"), date: "2026-05-21", days: 11 },
    ]);
    expect(on(facts, "2026-05-22").gatherings).toEqual([]);
    expect(on(facts, "2026-05-06").gatherings).toEqual([]);
  });

  test("asks strong ties first, and of equally strong ones those not heard of for longest", () => {
    const { reask } = on(facts, "2026-07-01");
    expect(reask[0]!.strength).toBe(5);
    const order = reask.map(({ strength = 0, confirmed = "" }) => `${9 - strength} ${confirmed}`);
    expect(order).toEqual(order.toSorted());
    expect(reask.every(({ confirmed = "" }) => confirmed < "2025-07-01")).toBe(true);
    // Every month more of them.
    expect(on(facts, "2026-11-24").reask.length).toBeGreaterThan(reask.length);
  });

  test("is empty to a weaver of another region, and the administrator's is of all", () => {
    const there = on(facts, "2026-05-10", { who: weaver06 });
    expect([there.untied.length, there.gatherings.length]).toEqual([0, 0]);
    expect(on(facts, "2026-05-10", { who: administrator }).untied).toHaveLength(5);
  });
});

describe("what runs out", () => {
  const facts = tableOf(
    actor("a"),
    actor("far", { place: tampere }),
    need("soon", "a", { until: "2026-07-31" }),
    offer("month", "a", { until: "2026-07" }),
    need("later", "a", { until: "2026-08-01" }),
    need("today", "a", { until: "2026-07-01" }),
    need("past", "a", { until: "2026-06" }),
    need("longPast", "a", { until: "2024" }),
    need("met", "a", { until: "2026-06", met: true }),
    need("open", "a"),
    need("elsewhere", "far", { until: "2026-07-02" }),
  );

  test("are needs and offers within thirty days, next first; a month lasts to its end", () => {
    expect(on(facts, "2026-07-01").runningOut.map(({ id, days }) => [id, days])).toEqual([
      ["today", 0],
      ["month", 30],
      ["soon", 30],
    ]);
  });

  test("and those that ended while they were open, the last first", () => {
    expect(on(facts, "2026-07-01").runOut.map(({ id, days }) => [id, days])).toEqual([
      ["past", -1],
      ["longPast", -547],
    ]);
  });
});

describe("ties and gatherings", () => {
  const facts = tableOf(
    actor("a"),
    actor("b"),
    actor("c"),
    actor("d"),
    actor("e"),
    gathering("met", { date: "2024-03-01" }),
    gathering("year", { date: "2026" }),
    gathering("month", { date: "2026-07" }),
    gathering("next", { date: "2026-07-15" }),
    gathering("after", { date: "2026-07-16" }),
    tie("weak", ["a", "b"], { statements: [said("s", { at: "2020", strength: 1 })] }),
    tie("never", ["b", "c"]),
    tie("fresh", ["a", "c"], { statements: [said("s", { at: "2025-07-01", strength: 5 })] }),
    tie("over", ["a", "d"], { until: "2025" }),
    tie("came", ["a", "met"]),
    tie("maybe", ["a", "e"], { kind: "potential" }),
  );

  test("are asked again after a year; what ended, may once be or was a gathering is not", () => {
    expect(on(facts, "2026-07-01").reask.map((one) => one.tie)).toEqual(["weak", "never"]);
    expect(on(facts, "2026-07-02").reask.map((one) => one.tie)).toEqual(["fresh", "weak", "never"]);
    expect(on(facts, "2026-07-01").untied).toEqual(["d", "e"]);
  });

  test("a gathering told by its month may be any day of it; by its year alone it is none to be ready for", () => {
    expect(on(facts, "2026-07-01").gatherings.map(({ id, days }) => [id, days])).toEqual([
      ["month", 0],
      ["next", 14],
    ]);
  });
});

type Mention = [ToldRecord["how"], ToldRecord["type"], string];

function change(seq: number, at: string, { by, records }: { by: string; records: Mention[] }): ToldChange {
  const told = records.map(([how, type, id]) => ({ id, type, how, about: [] }));
  const numbers = told.map(({ type, how }) => ({ type, how, count: 1 }));
  return { seq, at, by: { id: by, name: by }, commandId: `c-${seq}`, type: "add", records: told, numbers };
}

describe("what was done", () => {
  test("is read by person and day, newest first, each record once as it ended", () => {
    const did = (seq: number, at: string, [by, ...records]: [string, ...Mention[]]) =>
      change(seq, `2026-07-0${at}:00Z`, { by, records });
    const groups = happened([
      did(1, "1T08:00", ["Kutoja", ["added", "actor", "a"], ["added", "actor", "b"]]),
      did(2, "1T08:10", ["Kutoja", ["changed", "actor", "a"], ["added", "tie", "t"]]),
      did(3, "1T09:00", ["Toinen", ["removed", "tie", "u"]]),
      did(4, "1T09:10", ["Kutoja", ["removed", "actor", "b"]]),
      did(5, "2T08:00", ["Kutoja", ["changed", "actor", "a"], ["changed", "actor", "a"]]),
      did(6, "2T09:00", ["Toinen", ["removed", "actor", "x"]]),
      did(7, "2T09:01", ["Toinen", ["added", "actor", "x"]]),
    ]);
    expect(groups.map((one) => [one.day, one.seq, sayHappened("fi", one)])).toEqual([
      ["2026-07-02", 7, "Toinen: muutettu 1 toimija"],
      ["2026-07-02", 5, "Kutoja: muutettu 1 toimija"],
      ["2026-07-01", 4, "Kutoja: lisätty 1 toimija ja 1 suhde"],
      ["2026-07-01", 3, "Toinen: poistettu 1 suhde"],
    ]);
    expect(sayHappened("sv", groups[2]!)).toBe("Kutoja: lade till 1 aktör och 1 relation");
    expect(sayHappened("en", groups[2]!)).toBe("Kutoja: added 1 actor and 1 relationship");
  });

  test("counts all of an import though only its first are named", () => {
    const world = new World();
    world.did(add(...Array.from({ length: 90 }, (_, at) => actor(`actor-${at}`))));
    const [one] = happened(toldChanges(weaver04, world.log, world.facts));
    expect(sayHappened("fi", one!)).toBe("Name of weaver04: lisätty 90 toimijaa");
  });

  test("on a Monday is that of one's regions, and leads to the node that one touched last", () => {
    const world = new World(actor("own-1"), actor("own-2"), actor("far-1", { place: tampere }));
    const other = person("other", { role: "weaver", regions: ["04", "06"] });
    world.did(setting("own-1", "goals", { fi: "a" }));
    world.did(setting("own-2", "goals", { fi: "a" }), other);
    world.did(setting("far-1", "goals", { fi: "a" }), other);
    world.did(add(tie("tie-1", ["own-1", "own-2"]), actor("gone-1")));
    world.did(removing("gone-1"));
    const made = on(world.facts, "2026-11-24", { changes: toldChanges(weaver04, world.log, world.facts) });
    expect(made.changes.map((one) => sayHappened("fi", one))).toEqual([
      "Name of weaver04: lisätty 1 suhde; muutettu 1 toimija",
      "Name of other: muutettu 1 toimija",
    ]);
    expect(made.last).toBe("own-1");
    expect(on(world.facts, "2026-11-24").last).toBeNull();
  });
});
