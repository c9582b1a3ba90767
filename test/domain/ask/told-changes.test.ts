// What each reader is told of what happened.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toldChanges } from "../../../domain/ask/told-changes.ts";
import type { Reader } from "../../../domain/policy/person.ts";
import { clearance } from "../../../domain/policy/sight.ts";
import { sees } from "../../../domain/policy/told.ts";
import { toldChange } from "../../../domain/wire.ts";
import {
  actor,
  add,
  administrator,
  arranging,
  coordinator04,
  need,
  removing,
  said,
  setting,
  signedIn,
  source,
  tampere,
  tie,
  viewer04,
  weaver04,
  weaver06,
} from "../making.ts";
import { ids, readers, starts, steps } from "../policy/chances.ts";
import { play } from "../policy/play.ts";
import { World } from "../world.ts";

const brief = (reader: Reader, world: World) =>
  toldChanges(reader, world.log, world.facts).map(
    ({ seq, records }) => `${seq}: ${records.map((one) => `${one.how} ${one.id}`).join(", ")}`,
  );

function told(): World {
  const world = new World();
  world.did(
    add(
      tie("a-b", ["a-1", "b-1"], { statements: [said("s-1", { strength: 2 })] }),
      actor("a-1", { names: { fi: "Aava", sv: "Öppet" } }),
      actor("b-1", { visibility: "team" }),
      source("s-1", { node: "a-1" }),
      need("n-1", "a-1"),
    ),
    weaver04,
  );
  world.did(setting("a-1", "description", { fi: "sanoja" }));
  world.did(setting("a-1", "contact", { name: "Neuvonta", source: "register", legalBasis: "task" }));
  world.did(arranging("04", { "a-1": [1, 2] }));
  world.did(removing("b-1"));
  return world;
}

describe("what happened", () => {
  test("is told to the team with every record, nodes first, and without what only moved", () => {
    expect(brief(weaver04, told())).toEqual([
      "1: added a-1, added b-1, added s-1, added n-1",
      "2: changed a-1",
      "3: changed a-1",
      "5: removed b-1",
    ]);
    const [first] = toldChanges(weaver04, told().log, told().facts);
    expect(first).toMatchObject({ seq: 1, by: { name: weaver04.name }, type: "add" });
    expect(first!.records.find((one) => one.id === "n-1")!.about).toEqual([
      { id: "a-1", names: { fi: "Aava", sv: "Öppet" } },
    ]);
  });

  test("is told to others without what they may not see: records, fields, words of the team", () => {
    for (const reader of [signedIn, viewer04, weaver06])
      expect(brief(reader, told())).toEqual(["1: added a-1, added n-1", "2: changed a-1"]);
    expect(brief(coordinator04, told())).toHaveLength(4);
    expect(brief(null, told())).toEqual([]);
  });

  test("counts all of an import and names the first", () => {
    const world = new World();
    world.did(add(...Array.from({ length: 90 }, (_, at) => actor(`actor-${at}`))));
    const [one] = toldChanges(weaver04, world.log, world.facts);
    expect(one!.records).toHaveLength(40);
    expect(one!.numbers).toEqual([{ type: "actor", how: "added", count: 90 }]);
  });

  test("of a node that went to another region is told where it is now", () => {
    const world = new World(actor("a-1", { visibility: "team" }));
    world.did(setting("a-1", "goals", { fi: "tavoite" }));
    world.did(setting("a-1", "place", tampere), administrator);
    expect(brief(weaver04, world)).toEqual([]);
    expect(brief(weaver06, world)).toHaveLength(2);
  });

  test("says nothing of a source that went before the node whose team it was on", () => {
    const world = new World(actor("a-1"), source("s-1", { node: "a-1" }));
    world.did(removing("s-1"));
    expect(brief(weaver04, world)).toEqual(["1: removed s-1"]);
    world.did(removing("a-1"));
    expect(brief(weaver04, world)).toEqual(["2: removed a-1"]);
    expect(brief(weaver06, world)).toEqual([]);
  });

  test("names only what the reader may see today, could see when it came or went, or is on the team of", () => {
    fc.assert(
      fc.property(starts, steps, (world, some) => {
        const saw = new Map<number, Set<string>[]>();
        const start = world.seq;
        for (const step of some) {
          const before = readers.map((reader) => new Set(ids.filter((id) => sees(reader, id, world.facts))));
          if (play(world, step) === null) continue;
          const after = readers.map((reader) => ids.filter((id) => sees(reader, id, world.facts)));
          const around = before.map((seen, at) => new Set([...seen, ...(after[at] ?? [])]));
          saw.set(world.seq, saw.get(world.seq) ?? around);
        }
        for (const [at, reader] of readers.entries())
          for (const one of toldChanges(reader, world.log.slice(start), world.facts)) {
            expect(toldChange.parse(one)).toEqual(one);
            for (const { id, about } of one.records) {
              const was = world.log[one.seq - 1]!.edits.flatMap((edit) =>
                "record" in edit ? [edit.record] : [],
              );
              const record = was.find((each) => each.id === id);
              const team = record !== undefined && clearance(reader, record, world.facts) === "team";
              const gone = record !== undefined && (team || saw.get(one.seq)?.[at]?.has(id) === true);
              expect([id, gone || sees(reader, id, world.facts)]).toEqual([id, true]);
              for (const each of about)
                expect([each.id, (gone && each.id === id) || sees(reader, each.id, world.facts)]).toEqual([
                  each.id,
                  true,
                ]);
            }
          }
      }),
      { numRuns: 150 },
    );
  });
});
