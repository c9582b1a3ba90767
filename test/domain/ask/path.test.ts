import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { neighbourhood, tiesByNode } from "../../../domain/ask/neighbourhood.ts";
import { paths, sayNoPath, sayPath, standingTies } from "../../../domain/ask/path.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { actor, said, tableOf, tie } from "../making.ts";
import { idOf, practice, today } from "./practice.ts";

const strong = (strength: number) => ({ statements: [said("s", { strength })] });
const ids = (list: readonly string[]) => list.join(" ");

describe("paths", () => {
  test("are the shortest ones, those over the strongest ties first", () => {
    const ties = [
      tie("t1", ["a", "b"], strong(2)),
      tie("t2", ["b", "d"], strong(2)),
      tie("t3", ["a", "c"], strong(5)),
      tie("t4", ["d", "c"], strong(1)),
      tie("t5", ["c", "d"], strong(4)),
      tie("long1", ["a", "e"], strong(5)),
      tie("long2", ["e", "f"], strong(5)),
      tie("long3", ["f", "d"], strong(5)),
    ];
    expect(paths(ties, { from: "a", to: "d" })).toEqual([
      { nodes: ["a", "c", "d"], ties: ["t3", "t5"] },
      { nodes: ["a", "b", "d"], ties: ["t1", "t2"] },
    ]);
  });

  test("are at most five of all that are equally short, the five strongest", () => {
    const ties = [1, 2, 3, 4, 5, 6, 7].flatMap((at) => [
      tie(`in${at}`, ["a", `m${at}`], strong(Math.min(5, at))),
      tie(`out${at}`, [`m${at}`, "z"], strong(at > 5 ? at - 4 : 1)),
    ]);
    const found = paths(ties, { from: "a", to: "z" });
    expect(found.map((each) => each.nodes[1])).toEqual(["m7", "m6", "m5", "m4", "m3"]);
  });

  test("reach six ties far and no further", () => {
    const chain = [1, 2, 3, 4, 5, 6, 7].map((at) => tie(`t${at}`, [`n${at - 1}`, `n${at}`]));
    expect(paths(chain, { from: "n0", to: "n6" })).toHaveLength(1);
    expect(paths(chain, { from: "n0", to: "n7" })).toEqual([]);
    expect(paths(chain, { from: "n0", to: "elsewhere" })).toEqual([]);
    expect(paths(chain, { from: "n0", to: "n0" })).toEqual([]);
  });

  test("are as short as the neighbourhood says, and each step is a tie", () => {
    const facts = practice();
    const ties = standingTies(facts, today);
    const tiesOf = tiesByNode(ties);
    const byId = new Map(ties.map((one) => [one.id, one]));
    const nodes = [...tiesOf.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...nodes), fc.constantFrom(...nodes), (from, to) => {
        const distance = neighbourhood(tiesOf, from, { steps: 6 }).get(to);
        const found = paths(ties, { from, to });
        if (distance === undefined || distance === 0) {
          expect(found).toEqual([]);
          return;
        }
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found.map((each) => ids(each.nodes))).size).toBe(found.length);
        for (const path of found) {
          expect(path.ties).toHaveLength(distance);
          expect([path.nodes[0], path.nodes.at(-1)]).toEqual([from, to]);
          for (const [step, id] of path.ties.entries()) {
            const one = byId.get(id)!;
            expect(new Set([one.from, one.to])).toEqual(new Set(path.nodes.slice(step, step + 2)));
          }
        }
      }),
    );
  });

  test("go over ties that stand and count: not over what ended, is only proposed or only possible", () => {
    const facts = tableOf(
      tie("over", ["a", "b"], { until: "2025" }),
      tie("maybe", ["a", "c"], { kind: "potential" }),
      tie("plan", ["a", "d"], { existence: "proposed" }),
      tie("stands", ["a", "e"], { until: "2027" }),
    );
    expect(standingTies(facts, today).map((one) => one.id)).toEqual(["stands"]);
  });
});

describe("a path in sentences", () => {
  const facts = practice();
  const [from, to] = [idOf("actor", "ystavapenkki"), idOf("actor", "kipparipaja")];
  const [path] = paths(standingTies(facts, today), { from, to });

  test("names every tie in its order, in each language, with names as they are", () => {
    for (const language of languages) {
      const said = sayPath(language, path!, facts);
      expect(said).toHaveLength(path!.ties.length + 1);
      expect(said.join("")).not.toMatch(/[{}…]/);
    }
    expect(sayPath("fi", path!, facts)[0]).toBe(
      `Porin Ystäväpenkki ry – ${facts.node(to)!.names.fi}: ${path!.ties.length} suhteen päässä.`,
    );
  });

  test("begins each sentence with whom we come from, unless the tie has a direction of its own", () => {
    const few = tableOf(
      actor("A"),
      actor("B"),
      actor("C"),
      tie("ab", ["B", "A"]),
      tie("bc", ["C", "B"], { kind: "funds", directed: true }),
    );
    const [short] = paths(standingTies(few, today), { from: "A", to: "C" });
    expect(sayPath("en", short!, few)).toEqual([
      "A – C: 2 relationships apart.",
      "A collaborates with B.",
      "C funds B.",
    ]);
    expect(sayPath("fi", short!, few)[2]).toBe("C rahoittaa: B.");
  });

  test("that is not there is said, too", () => {
    const few = tableOf(actor("A"), actor("B"));
    expect(sayNoPath("fi", { from: "A", to: "B" }, few)).toBe("A – B: ei polkua enintään 6 suhteen kautta.");
  });
});

describe("the neighbourhood", () => {
  test("holds all within so many ties, nearest first, with their distance", () => {
    const ties = tiesByNode([
      tie("1", ["a", "b"]),
      tie("2", ["c", "b"]),
      tie("3", ["c", "d"]),
      tie("4", ["d", "e"]),
      tie("5", ["a", "c"]),
      tie("6", ["x", "y"]),
    ]);
    const of = (steps: number) => Object.fromEntries(neighbourhood(ties, "a", { steps }));
    expect(of(0)).toEqual({ a: 0 });
    expect(of(1)).toEqual({ a: 0, b: 1, c: 1 });
    expect(of(2)).toEqual({ a: 0, b: 1, c: 1, d: 2 });
    expect(of(4)).toEqual({ a: 0, b: 1, c: 1, d: 2, e: 3 });
    expect([...neighbourhood(ties, "nobody", { steps: 2 })]).toEqual([["nobody", 0]]);
  });
});
