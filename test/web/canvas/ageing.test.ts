import { describe, expect, test } from "vitest";
import { ages } from "../../../domain/age/freshness.ts";
import { FactTable } from "../../../domain/facts.ts";
import type { Gathering } from "../../../domain/records/gathering.ts";
import type { Tie } from "../../../domain/records/tie.ts";
import { type DrawnInput, drawn } from "../../../web/canvas/drawn.ts";
import { paletteFrom } from "../../../web/canvas/palette.ts";
import { ageDashes } from "../../../web/canvas/tie-families.ts";
import { tieLook, tieStyles } from "../../../web/canvas/tie-paths.ts";
import { shown } from "../../../web/replica/shown.ts";
import { anActor, aTie } from "../records.ts";

const at = (day: string): Partial<Tie> => ({
  statements: [{ source: "s", at: day, certainty: "certain", sides: "from", strength: 3 }],
});
const between = { from: "a", to: "b" };
const ties = [
  aTie("new", between, at("2026-09-01")),
  aTie("year", between, at("2025-06-01")),
  aTie("old", between, at("2019")),
  aTie("untold", between),
  aTie("folded", between, { statements: [] }),
  aTie("over", between, { ...at("2019"), until: "2024" }),
];
const palette = paletteFrom(() => "");

function mapOf(wishes: Partial<DrawnInput>, told: readonly Tie[] = ties, more: readonly Gathering[] = []) {
  const facts = new FactTable();
  for (const one of [anActor("a"), anActor("b"), ...more, ...told]) facts.put(one);
  const spots = new Map(["a", "b", "g"].map((id, place) => [id, { x: place * 100, y: 0, pinned: false }]));
  return drawn({
    shown: shown(facts, "04"),
    spots,
    today: "2026-11-24",
    language: "fi",
    pending: new Set(),
    neighbours: true,
    outlines: [],
    needs: new Map(),
    hidden: new Set(),
    colour: "sector",
    size: "ties",
    lines: "flow",
    toldAll: true,
    upright: false,
    ...wishes,
  });
}

const fades = (map: ReturnType<typeof mapOf>) =>
  Object.fromEntries([...map.ties].map(([id, { fade }]) => [id, fade]));

describe("the age of ties on the map", () => {
  test("the longer nobody spoke of a tie, the paler it is; what is over or folded is not asked again", () => {
    expect(fades(mapOf({}))).toEqual({ new: 1, year: 0.8, old: 0.4, untold: 0.4, folded: 1, over: 1 });
    const map = mapOf({});
    const styles = tieStyles(map, palette, () => true);
    const alpha = (id: string) => styles(map.ties.get(id)!).alpha;
    expect(alpha("old")).toBeCloseTo(alpha("new") * 0.4, 2);
  });

  test("who came to a gathering came: that does not age", () => {
    const met: Gathering = {
      id: "g",
      rev: 0,
      type: "gathering",
      visibility: "public",
      names: { fi: "Tapaaminen" },
      kind: "dialogue",
      themes: [],
      existence: "existing",
      place: { municipality: "609", shown: "municipality" },
    };
    const came = aTie("came", { from: "a", to: "g" }, { kind: "partnerIn" });
    expect(fades(mapOf({}, [...ties, came], [met]))).toMatchObject({ came: 1, untold: 0.4 });
  });

  test("a tie that is looked at is as plain as any, however old", () => {
    const { ties } = mapOf({});
    expect({ ...tieLook(ties.get("old")!, palette) }).toEqual(tieLook(ties.get("new")!, palette));
  });

  test("who is not told what was said of ties sees no ages", () => {
    const untold = ties.map(({ statements: _, ...one }) => one);
    expect(new Set(Object.values(fades(mapOf({ toldAll: false }, untold))))).toEqual(new Set([1]));
    expect(fades(mapOf({ toldAll: false })).untold).toBe(1);
  });

  test("lines that tell ages have a colour and a dash for each, and don't pale", () => {
    const map = mapOf({ lines: "age" });
    expect(Object.fromEntries([...map.ties].map(([id, { age }]) => [id, age]))).toEqual({
      new: "fresh",
      year: "fading",
      old: "stale",
      untold: "never",
      folded: null,
      over: null,
    });
    expect(new Set(Object.values(fades(map)))).toEqual(new Set([1]));
    const dashes = ages.map((age) => ageDashes[age].join());
    expect(new Set(dashes).size).toBe(ages.length);
    expect(tieLook(map.ties.get("old")!, palette).colour).toBe(palette.ages.stale);
  });
});
