import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlap, within } from "../../../web/canvas/boxes.ts";
import { placeHullNames } from "../../../web/canvas/place-hull-names.ts";
import { placeLabels, type Wanted } from "../../../web/canvas/place-labels.ts";
import { wrap } from "../../../web/canvas/wrap.ts";

const crowd = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    half: fc.integer({ min: 4, max: 18 }),
    width: fc.integer({ min: 20, max: 170 }),
    weight: fc.integer({ min: 0, max: 20 }),
    need: fc.constantFrom("near", "far", "any"),
  }),
  { maxLength: 120 },
);

function wantedOf(
  one: { x: number; y: number; half: number; width: number; weight: number; need: Wanted["need"] },
  at: number,
): Wanted {
  const { width, ...rest } = one;
  return {
    id: `node-${at}`,
    ...rest,
    sizes: [
      { width, height: 16 },
      { width: width * 0.6, height: 30 },
    ],
  };
}

describe("names on the map", () => {
  test("never overlap, stay in the frame and cover no node while there is another way", () => {
    const frame = { x: -20, y: -20, width: 940, height: 640 };
    fc.assert(
      fc.property(crowd, (many) => {
        const wanted = many.map(wantedOf);
        const taken = [{ x: 300, y: 200, width: 200, height: 40 }];
        const placed = placeLabels(wanted, { budget: 50, calm: true, taken, nodes: wanted, frame });
        for (const [at, one] of placed.entries()) {
          for (const other of [...placed.slice(at + 1), ...taken]) expect(overlap(one, other)).toBe(false);
          expect(within(one, frame)).toBe(true);
          if (wanted.find((each) => each.id === one.id)?.need !== "near") continue;
          for (const { x, y, half } of wanted)
            expect(overlap(one, { x: x - half, y: y - half, width: 2 * half, height: 2 * half })).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are given to the most important first, and beyond the budget only where there is air", () => {
    const at = (id: string, x: number, weight: number): Wanted => ({
      id,
      x,
      y: 0,
      half: 8,
      sizes: [{ width: 60, height: 14 }],
      weight,
      need: "near",
    });
    const near = [at("light", 0, 1), at("heavy", 24, 5)];
    const rules = { calm: true, taken: [], nodes: near, frame: null };
    expect(placeLabels(near, { ...rules, budget: 1 }).map((one) => one.id)[0]).toBe("heavy");
    const far = [at("first", 0, 5), at("alone", 600, 1)];
    expect(placeLabels(far, { ...rules, nodes: far, budget: 1 }).map((one) => one.id)).toEqual([
      "first",
      "alone",
    ]);
  });

  test("that matter stand a little off, joined by a hair, rather than upon a neighbour", () => {
    const hub: Wanted = {
      id: "hub",
      x: 0,
      y: 0,
      half: 12,
      sizes: [{ width: 90, height: 16 }],
      weight: 9,
      need: "far",
    };
    // A ring of neighbours so near that no name fits between.
    const ring = Array.from({ length: 12 }, (_, at) => ({
      x: 32 * Math.cos((at * Math.PI) / 6),
      y: 32 * Math.sin((at * Math.PI) / 6),
      half: 8,
    }));
    const place = (need: Wanted["need"]) =>
      placeLabels([{ ...hub, need }], {
        budget: 5,
        calm: true,
        taken: [],
        nodes: [hub, ...ring],
        frame: null,
      });
    expect(place("near")).toEqual([]);
    const [far] = place("far");
    expect(far).toMatchObject({ id: "hub", off: true });
    for (const { x, y, half } of ring)
      expect(overlap(far!, { x: x - half, y: y - half, width: 2 * half, height: 2 * half })).toBe(false);
  });

  test("stay where they were when somebody comes, but for one who stands in their way", () => {
    fc.assert(
      fc.property(crowd, (many) => {
        const wanted = many.map(wantedOf).map((one) => ({ ...one, need: "near" as const }));
        const rules = { budget: 200, calm: true, taken: [], frame: null };
        const placed = placeLabels(wanted, { ...rules, nodes: wanted });
        const before = new Map(placed.map((one) => [one.id, one]));
        const comer: Wanted = {
          ...wantedOf({ x: 450, y: 300, half: 10, width: 80, weight: 30, need: "any" }, 999),
        };
        const after = placeLabels([...wanted, comer], { ...rules, nodes: [...wanted, comer], before });
        const named = after.find((one) => one.id === comer.id);
        const body = { x: 440, y: 290, width: 20, height: 20 };
        for (const one of placed) {
          if (overlap(one, body) || (named !== undefined && overlap(one, named))) continue;
          expect(after.find((each) => each.id === one.id)).toEqual(one);
        }
        for (const [at, one] of after.entries())
          for (const other of after.slice(at + 1)) expect(overlap(one, other)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test("of communities stand at their edge, none upon another", () => {
    const hulls = Array.from({ length: 6 }, (_, at) => ({
      id: `hull-${at}`,
      count: at,
      width: 140,
      height: 18,
      top: { x: 100 + at * 30, y: 50 },
      bottom: { x: 100 + at * 30, y: 250 },
    }));
    const placed = placeHullNames(hulls, { zoom: 1, nodes: [], frame: null });
    expect(placed[0]?.id).toBe("hull-5");
    for (const [at, one] of placed.entries())
      for (const other of placed.slice(at + 1)) expect(overlap(one, other)).toBe(false);
  });
});

describe("a long name", () => {
  const measure = (text: string) => text.length * 7;

  test.each([
    ["Etelä-Satakunnan työllisyysalue", 2, ["Etelä-Satakunnan", "työllisyysalue"]],
    ["Porin kaupunki", 2, ["Porin kaupunki"]],
    ["Selkämeren ammattikorkeakoulu", 2, ["Selkämeren", "ammattikorkeakoulu"]],
    ["Sosiaalisten innovaatioiden osaamiskeskus", 3, ["Sosiaalisten", "innovaatioiden", "osaamiskeskus"]],
  ])("%s is broken between words, into lines of like length", (name, most, lines) => {
    expect(wrap(name, { width: 140, most, measure })).toEqual(lines);
  });

  test("keeps every letter where it fits, and ends in an ellipsis where it does not", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö]{2,14}$/), { minLength: 1, maxLength: 8 }),
        (parts) => {
          const name = parts.join(" ");
          const lines = wrap(name, { width: 105, most: 3, measure });
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(105);
          if (!lines.some((line) => line.endsWith("…"))) expect(lines.join(" ")).toBe(name);
        },
      ),
    );
  });

  test("keeps what is joined by a blank that may not break", () => {
    expect(
      wrap("Yksinäisyys ja kohtaamispaikat, Pori\u00a0·\u00a019", { width: 150, most: 3, measure }),
    ).toEqual(["Yksinäisyys ja", "kohtaamispaikat,", "Pori\u00a0·\u00a019"]);
  });

  test("does not leave two letters alone on a line where it can help it", () => {
    expect(wrap("Rauman Maailmantupa ry", { width: 135, most: 3, measure })).toEqual([
      "Rauman",
      "Maailmantupa ry",
    ]);
  });
});
