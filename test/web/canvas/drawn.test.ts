import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { type Drawn, drawn } from "../../../web/canvas/drawn.ts";
import { fitted, insideCount } from "../../../web/canvas/fit.ts";
import { lookOf } from "../../../web/canvas/looks.ts";
import { neighbourhood, startOf, towards } from "../../../web/canvas/neighbourhood.ts";
import { paletteFrom } from "../../../web/canvas/palette.ts";
import { tieAt } from "../../../web/canvas/pick.ts";
import { describeWhole, summary } from "../../../web/canvas/told.ts";
import { shown } from "../../../web/replica/shown.ts";
import { anActor, aTie } from "../records.ts";

const plain = {
  outlines: [],
  needs: new Map(),
  hidden: new Set<string>(),
  colour: "sector",
  size: "ties",
  lines: "flow",
  toldAll: true,
  upright: false,
} as const;
const panels = { top: 20, right: 100, bottom: 30, left: 60 };
const insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The map of these records over Satakunta, each node standing where `places` says, else on a row. */
function mapOf(
  records: readonly Fact[],
  places: Record<string, [number, number]> = {},
  neighbours = true,
): Drawn {
  const facts = new FactTable();
  for (const one of records) facts.put(one);
  const nodes = records.filter(
    (one) => one.type === "actor" || one.type === "gathering" || one.type === "initiative",
  );
  const spots = new Map(
    nodes.map(({ id }, at) => {
      const [x, y] = places[id] ?? [at * 100, 0];
      return [id, { x, y, pinned: false }];
    }),
  );
  return drawn({
    shown: shown(facts, "04"),
    spots,
    today: "2026-11-24",
    language: "fi",
    pending: new Set(["new"]),
    neighbours,
    ...plain,
  });
}

const turku = { municipality: "853", shown: "municipality" } as const;

describe("what is drawn", () => {
  test("a node grows with its ties, and ended ones do not count", () => {
    const map = mapOf([
      anActor("hub"),
      anActor("one"),
      anActor("two"),
      aTie("a", { from: "hub", to: "one" }),
      aTie("b", { from: "hub", to: "two" }),
      aTie("over", { from: "one", to: "two" }, { until: "2024" }),
    ]);
    expect(map.nodes.get("hub")!.size).toBeGreaterThan(map.nodes.get("one")!.size);
    expect(map.nodes.get("one")!.degree).toBe(1);
    expect(map.ties.get("over")!.state).toBe("ended");
  });

  test("planned and proposed things are hollow, networks are rings, sectors have a mark each", () => {
    const palette = paletteFrom(() => "");
    const map = mapOf([
      anActor("planned", { existence: "planned" }),
      anActor("network", { kind: "network", sector: "public" }),
      anActor("firm", { sector: "private" }),
      anActor("school", { sector: "academia" }),
      anActor("club"),
      anActor("unknown", { sector: "unset" }),
    ]);
    const look = (id: string) => lookOf(map.nodes.get(id)!, palette);
    expect(look("planned")).toMatchObject({ fill: palette.paper, dashed: true });
    expect(look("network")).toMatchObject({ fill: palette.paper, dashed: false, edge: palette.hues.public });
    expect(look("club")).toMatchObject({ fill: palette.hues.civil, dashed: false });
    const sectors = ["network", "firm", "school", "club", "unknown"];
    expect(new Set(sectors.map((id) => map.nodes.get(id)!.mark)).size).toBe(5);
  });

  test("a tie only proposed or never counted is drawn hollow", () => {
    const map = mapOf([
      anActor("one"),
      anActor("two"),
      aTie("maybe", { from: "one", to: "two" }, { existence: "proposed" }),
      aTie("potential", { from: "one", to: "two" }, { kind: "potential" }),
      aTie("true", { from: "one", to: "two" }),
    ]);
    expect([...map.ties.values()].map((tie) => tie.state)).toEqual(["hollow", "hollow", "standing"]);
  });

  test("neighbours from outside the region are paler, and can be hidden with their ties", () => {
    const records = [
      anActor("here"),
      anActor("there", { place: turku }),
      anActor("far", { place: turku }),
      aTie("across", { from: "here", to: "there" }),
    ];
    expect([...mapOf(records).nodes.keys()]).toEqual(["here", "there"]);
    expect(mapOf(records).nodes.get("there")).toMatchObject({ pale: true, outside: true });
    const hidden = mapOf(records, {}, false);
    expect([...hidden.nodes.keys()]).toEqual(["here"]);
    expect(hidden.ties.size).toBe(0);
  });

  test("what waits for the server's word is marked, and what has no place yet is not drawn", () => {
    const facts = new FactTable();
    for (const one of [anActor("new"), anActor("unplaced")]) facts.put(one);
    const spots = new Map([["new", { x: 0, y: 0, pinned: false }]]);
    const input = {
      shown: shown(facts, "04"),
      spots,
      today: "2026-11-24",
      language: "fi",
      pending: new Set(["new"]),
      neighbours: true,
      ...plain,
    } as const;
    const map = drawn(input);
    expect(map.nodes.get("new")!.pending).toBe(true);
    expect(map.nodes.has("unplaced")).toBe(false);
  });
});

describe("who is near whom", () => {
  const chain = [
    ...["a", "b", "c", "d"].map((id) => anActor(id)),
    aTie("ab", { from: "a", to: "b" }),
    aTie("bc", { from: "c", to: "b" }),
    aTie("cd", { from: "c", to: "d" }),
  ];

  test("a neighbourhood grows by one tie a step, whichever way ties point", () => {
    const map = mapOf(chain);
    expect([...neighbourhood(map, "a", 1)]).toEqual(["a", "b"]);
    expect([...neighbourhood(map, "a", 3)].toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  test("an arrow leads to the tied neighbour in its direction, else to the nearest node there, else nowhere", () => {
    const map = mapOf([...chain, anActor("e")], {
      a: [0, 0],
      b: [200, 10],
      c: [400, 0],
      d: [400, 300],
      e: [0, -80],
    });
    expect(towards(map, "a", "right")).toBe("b");
    expect(towards(map, "b", "left")).toBe("a");
    expect(towards(map, "c", "down")).toBe("d");
    expect(towards(map, "a", "up")).toBe("e");
    expect(towards(map, "e", "up")).toBeUndefined();
    expect(startOf(map)).toBe("b");
  });

  test("from every node the arrows reach every other of a connected map that stands in a row", () => {
    const map = mapOf(chain);
    let at = "a";
    for (const expected of ["b", "c", "d"]) {
      at = towards(map, at, "right") ?? "";
      expect(at).toBe(expected);
    }
  });

  test("a click near a tie picks it, and one far from all picks none", () => {
    const map = mapOf(chain, { a: [0, 0], b: [200, 0], c: [200, 200], d: [0, 200] });
    const view = { zoom: 2, x: 10, y: 20, width: 800, height: 600 };
    expect(tieAt(map, view, { x: 210, y: 23, reach: 5 })?.id).toBe("ab");
    expect(tieAt(map, view, { x: 210, y: 120, reach: 5 })).toBeUndefined();
  });
});

describe("the map in words", () => {
  test("tells every tie of every node as the data does: with whom, of what kind, in which direction", () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 10, maxLength: 60, size: "max" }), (pairs) => {
        const nodes = Array.from({ length: 12 }, (_, at) =>
          anActor(`n${at}`, { names: { fi: `Nimi${at}` } }),
        );
        const ties = pairs.map(([a, b], at) =>
          aTie(
            `t${at}`,
            { from: `n${a}`, to: `n${b}` },
            at % 2 === 0 ? {} : { kind: "funds", directed: true },
          ),
        );
        const map = mapOf([...nodes, ...ties]);
        for (const [at, node] of nodes.entries()) {
          const sentences = describeWhole(map, map.nodes.get(node.id)!, "fi").split(". ");
          const tells = (beginning: string, others: readonly number[]) => {
            const said = sentences.filter((one) => one.startsWith(`${beginning}: `)).join();
            expect((said.match(/Nimi\d+/g) ?? []).toSorted()).toEqual(
              others.map((other) => `Nimi${other}`).toSorted(),
            );
          };
          const far = (mine: 0 | 1, odd: boolean) =>
            pairs.flatMap((pair, which) =>
              which % 2 === Number(odd) && pair[mine] === at ? [pair[1 - mine]!] : [],
            );
          tells("Rahoittaa", far(0, true));
          tells("Rahoittaja", far(1, true));
          tells("Tekee yhteistyötä", [...far(0, false), ...far(1, false)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("sums up in three languages how many of what there are, who has most ties and how many none", () => {
    const map = mapOf([
      anActor("hub"),
      anActor("one"),
      anActor("alone"),
      aTie("a", { from: "hub", to: "one" }),
    ]);
    expect(summary(map, "fi")).toContain("3 toimijaa");
    expect(summary(map, "sv")).toContain("3 aktörer");
    expect(summary(map, "en")).toMatch(
      /3 actors\. 1 relationship\..*Toimija hub \(1\).*1 has no relationships/,
    );
  });
});

describe("the window", () => {
  test("is fitted so that every node is inside of it, panels considered", () => {
    const place = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -2000, max: 2000 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), fc.boolean(), (places, outlined) => {
        const nodes = places.map((_, at) => anActor(`n${at}`));
        const map = mapOf(nodes, Object.fromEntries(places.map((one, at) => [`n${at}`, one])));
        for (const [width, height] of [
          [1376, 848],
          [390, 680],
        ] as const) {
          const view = fitted(map, null, { width, height, insets: panels, outlined })!;
          // What is left of the window beside the panels, taken as a window of its own.
          const left = { ...view, x: view.x - 60, y: view.y - 20, width: width - 160, height: height - 50 };
          expect(insideCount(map, left, 1)).toBe(nodes.length);
        }
      }),
    );
  });

  test("stays where it is when there is nothing to fit", () => {
    expect(fitted(mapOf([]), null, { width: 800, height: 600, insets, outlined: false })).toBeUndefined();
  });
});
