// Colour, size and what is left out, as somebody chose it.
import { describe, expect, test } from "vitest";
import { FactTable } from "../../../domain/facts.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { type DrawnInput, drawn } from "../../../web/canvas/drawn.ts";
import { hueColour, paletteFrom } from "../../../web/canvas/palette.ts";
import { shown } from "../../../web/replica/shown.ts";
import { anActor, aTie } from "../records.ts";

const plain = {
  outlines: [],
  needs: new Map(),
  hidden: new Set<string>(),
  colour: "sector",
  size: "ties",
  lines: "flow",
  toldAll: false,
  upright: false,
} as const;

describe("colour and size by what one chooses", () => {
  const facts = new FactTable();
  const records: Fact[] = [
    anActor("a", { roles: ["bridge"], themes: ["work"], lastConfirmed: "2026-02" }),
    anActor("b", {
      roles: ["bridge"],
      themes: ["home"],
      place: { municipality: "684", shown: "municipality" },
    }),
    anActor("c", { themes: ["work"] }),
    aTie(
      "ab",
      { from: "a", to: "b" },
      {
        statements: [{ source: "s", at: "2025-05-01", certainty: "certain", sides: "from" }],
      },
    ),
  ];
  for (const one of records) facts.put(one);
  const spots = new Map(["a", "b", "c"].map((id, at) => [id, { x: at * 100, y: 0, pinned: false }]));
  const map = (wishes: Partial<DrawnInput>) =>
    drawn({
      shown: shown(facts, "04"),
      spots,
      today: "2026-11-24",
      language: "fi",
      pending: new Set(),
      neighbours: true,
      ...plain,
      ...wishes,
    });
  const hues = (wishes: Partial<DrawnInput>) =>
    Object.fromEntries([...map(wishes).nodes.values()].map((one) => [one.id, one.hue]));

  test("groups get hues, the largest the first; who is in none is grey; shapes still tell the sector", () => {
    expect(hues({ colour: "theme" })).toEqual({ a: "tint0", b: "tint1", c: "tint0" });
    expect(hues({ colour: "role" })).toEqual({ a: "tint0", b: "tint0", c: "rest" });
    expect(hues({ colour: "municipality" })).toEqual({ a: "tint0", b: "tint1", c: "tint0" });
    const outlines = [{ id: "o", name: "O", members: ["b"], adopted: true }];
    expect(hues({ colour: "community", outlines })).toEqual({ a: "rest", b: "tint0", c: "rest" });
    expect(map({ colour: "theme" }).groups).toEqual([
      { key: "work", tint: "tint0", count: 2 },
      { key: "home", tint: "tint1", count: 1 },
    ]);
    expect(map({ colour: "theme" }).nodes.get("a")).toMatchObject({ mark: "circle", sector: "civil" });
  });

  test("freshness goes by the youngest thing said of a node or its ties", () => {
    expect(hues({ colour: "freshness" })).toEqual({ a: "fresh0", b: "fresh1", c: "fresh3" });
  });

  test("every hue has a colour", () => {
    const palette = paletteFrom(() => "");
    for (const hue of ["tint0", "tint7", "fresh0", "fresh3", "rest", "civil", "gathering"] as const)
      expect(hueColour(palette, hue)).toMatch(/^#[0-9a-f]{6}$/);
  });

  test("size tells ties, needs, or nothing", () => {
    const sizes = (wishes: Partial<DrawnInput>) => [...map(wishes).nodes.values()].map((one) => one.size);
    const [a, b, c] = sizes({});
    expect(a).toBe(b);
    expect(a).toBeGreaterThan(c!);
    expect(new Set(sizes({ size: "same" })).size).toBe(1);
    const [, , needy] = sizes({ size: "needs", needs: new Map([["c", 2]]) });
    expect(needy).toBeGreaterThan(sizes({ size: "needs", needs: new Map([["c", 2]]) })[0]!);
  });

  test("what is hidden is left out with its ties; on a window higher than wide the sheet is turned", () => {
    const without = map({ hidden: new Set(["b"]) });
    expect([...without.nodes.keys()]).toEqual(["a", "c"]);
    expect(without.ties.size).toBe(0);
    expect(map({ hidden: new Set(["ab"]) }).ties.size).toBe(0);
    expect([...map({ upright: true }).nodes.values()].map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0, 100],
      [0, 200],
    ]);
  });
});
