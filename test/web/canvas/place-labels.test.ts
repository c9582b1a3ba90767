import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, overlap, within } from "../../../web/canvas/boxes.ts";
import { placeHullNames as placingHulls } from "../../../web/canvas/place-hull-names.ts";
import { placeLabels as placing, type Wanted } from "../../../web/canvas/place-labels.ts";
import { wholly } from "../../../web/canvas/sliced.ts";
import { wrap } from "../../../web/canvas/wrap.ts";

const placeLabels = (...asked: Parameters<typeof placing>) => wholly(placing(...asked));
const placeHullNames = (...asked: Parameters<typeof placingHulls>) => wholly(placingHulls(...asked));

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

function bodyAt(x: number, y: number, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

const bodiesOf = (wanted: readonly Wanted[]) => wanted.map(({ body }) => body);
const whole = (window: Box) => ({ window, inner: window });

function wantedOf(
  one: { x: number; y: number; half: number; width: number; weight: number; need: Wanted["need"] },
  at: number,
): Wanted {
  const { x, y, half, width, ...rest } = one;
  return {
    id: `node-${at}`,
    body: bodyAt(x, y, half),
    ...rest,
    sizes: [
      { width, height: 16 },
      { width: width * 0.6, height: 30 },
    ],
  };
}

describe("names on the map", () => {
  test("never overlap, stay in the frame and cover no mark while there is another way", () => {
    const window = { x: -20, y: -20, width: 940, height: 640 };
    fc.assert(
      fc.property(crowd, (many) => {
        const wanted = many.map(wantedOf);
        const taken = [{ x: 300, y: 200, width: 200, height: 40 }];
        const placed = placeLabels(wanted, {
          budget: 50,
          calm: true,
          taken,
          marks: bodiesOf(wanted),
          frame: whole(window),
        });
        for (const [at, one] of placed.entries()) {
          for (const other of [...placed.slice(at + 1), ...taken]) expect(overlap(one, other)).toBe(false);
          expect(within(one, window)).toBe(true);
          if (wanted.find((each) => each.id === one.id)?.need === "any") continue;
          for (const body of bodiesOf(wanted)) expect(overlap(one, body)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are given to the most important first, and beyond the budget only where there is air", () => {
    const at = (id: string, x: number, weight: number): Wanted => ({
      id,
      body: bodyAt(x, 0, 8),
      sizes: [{ width: 60, height: 14 }],
      weight,
      need: "near",
    });
    const near = [at("light", 0, 1), at("heavy", 24, 5)];
    const rules = { calm: true, taken: [], marks: bodiesOf(near), frame: null };
    expect(placeLabels(near, { ...rules, budget: 1 }).map((one) => one.id)[0]).toBe("heavy");
    const far = [at("first", 0, 5), at("alone", 600, 1)];
    expect(placeLabels(far, { ...rules, marks: bodiesOf(far), budget: 1 }).map((one) => one.id)).toEqual([
      "first",
      "alone",
    ]);
  });

  test("that matter stand a little off, joined by a hair, rather than upon a neighbour", () => {
    const hub: Wanted = {
      id: "hub",
      body: bodyAt(0, 0, 12),
      sizes: [{ width: 90, height: 16 }],
      weight: 9,
      need: "far",
    };
    // A ring of neighbours so near that no name fits between.
    const ring = Array.from({ length: 12 }, (_, at) =>
      bodyAt(32 * Math.cos((at * Math.PI) / 6), 32 * Math.sin((at * Math.PI) / 6), 8),
    );
    const place = (need: Wanted["need"]) =>
      placeLabels([{ ...hub, need }], {
        budget: 5,
        calm: true,
        taken: [],
        marks: [hub.body, ...ring],
        frame: null,
      });
    expect(place("near")).toEqual([]);
    const [far] = place("far");
    expect(far).toMatchObject({ id: "hub", off: true });
    for (const body of ring) expect(overlap(far!, body)).toBe(false);
  });

  test("keep off the marks of others, so that each is taken for its own", () => {
    const one: Wanted = {
      id: "one",
      body: bodyAt(0, 0, 8),
      sizes: [{ width: 90, height: 16 }],
      weight: 1,
      need: "near",
    };
    // Below and above others stand close to where the name would begin and end.
    const others = [bodyAt(-58, 19, 6), bodyAt(58, 19, 6), bodyAt(-58, -19, 6)];
    const [placed] = placeLabels([one], {
      budget: 1,
      calm: true,
      taken: [],
      marks: [one.body, ...others],
      frame: null,
    });
    for (const other of others)
      expect(overlap({ ...placed!, x: placed!.x - 12, width: placed!.width + 24 }, other)).toBe(false);
  });

  test("belong wholly to the window or wholly to what lies outside of it", () => {
    const window = { x: 200, y: 150, width: 500, height: 300 };
    fc.assert(
      fc.property(crowd, (many) => {
        const wanted = many.map(wantedOf);
        const marks = bodiesOf(wanted);
        const frame = { window, inner: { ...window, height: 240 } };
        for (const one of placeLabels(wanted, { budget: 80, calm: true, taken: [], marks, frame })) {
          const { body } = wanted.find((each) => each.id === one.id)!;
          const [x, y] = [body.x + body.width / 2, body.y + body.height / 2];
          const inside = within({ x, y, width: 0, height: 0 }, window);
          expect(inside ? within(one, window) : !overlap(one, window)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("stay where they were when somebody comes, but for one who stands in their way", () => {
    fc.assert(
      fc.property(crowd, (many) => {
        const wanted = many.map(wantedOf).map((one) => ({ ...one, need: "near" as const }));
        const rules = { budget: 200, calm: true, taken: [], frame: null };
        const marks = bodiesOf(wanted);
        const placed = placeLabels(wanted, { ...rules, marks });
        const before = new Map(placed.map((one) => [one.id, one]));
        const comer: Wanted = {
          ...wantedOf({ x: 450, y: 300, half: 10, width: 80, weight: 30, need: "any" }, 999),
        };
        const after = placeLabels([...wanted, comer], { ...rules, marks: [...marks, comer.body], before });
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

  test("of communities stand at their edge, none upon another, none upon a mark", () => {
    const hulls = Array.from({ length: 6 }, (_, at) => ({
      id: `hull-${at}`,
      count: at,
      sizes: [{ width: 140, height: 18 }],
      top: { x: 100 + at * 30, y: 50 },
      bottom: { x: 100 + at * 30, y: 250 },
      islands: [
        {
          corners: [bodyAt(70 + at * 30, 76, 0), bodyAt(130 + at * 30, 76, 0), bodyAt(100 + at * 30, 224, 0)],
        },
      ],
    }));
    const marks = Array.from({ length: 40 }, (_, at) => bodyAt((at * 83) % 420, (at * 47) % 300, 6));
    for (const around of [[], marks]) {
      const placed = placeHullNames(hulls, { zoom: 1, marks: around, frame: null });
      expect(placed[0]?.id).toBe("hull-5");
      expect(placed).toHaveLength(6);
      for (const [at, one] of placed.entries())
        for (const other of [...placed.slice(at + 1), ...around]) expect(overlap(one, other)).toBe(false);
    }
  });
});

test("the name of a community keeps off other communities while there is another way", () => {
  const body = (x: number, y: number) => [
    { x, y },
    { x: x + 200, y },
    { x: x + 200, y: y + 160 },
    { x, y: y + 160 },
  ];
  const hull = (id: string, y: number) => ({
    id,
    count: 5,
    sizes: [{ width: 150, height: 18 }],
    top: { x: 100, y: y - 26 },
    bottom: { x: 100, y: y + 186 },
    islands: [{ corners: body(0, y) }],
  });
  // One under the other: over the upper edge of the lower one stands the upper one.
  const [upper, lower] = [hull("upper", 0), hull("lower", 205)];
  for (const one of placeHullNames([upper, lower], { zoom: 1, marks: [], frame: null })) {
    const other = one.id === "upper" ? 205 : 0;
    expect(overlap(one, { x: 0, y: other, width: 200, height: 160 })).toBe(false);
  }
});

test("a hair runs over no other mark while there is another way", () => {
  const hub: Wanted = {
    id: "hub",
    body: bodyAt(0, 0, 12),
    sizes: [{ width: 90, height: 16 }],
    weight: 9,
    need: "any",
  };
  // All around but for a gap on the right, and there another name stands in the way.
  const ring = Array.from({ length: 11 }, (_, at) => {
    const turn = ((at + 1) * Math.PI) / 6;
    return bodyAt(34 * Math.cos(turn), 34 * Math.sin(turn), 9);
  });
  const [name] = placeLabels([hub], {
    ...{ budget: 5, calm: true, frame: null },
    taken: [{ x: 40, y: -10, width: 40, height: 20 }],
    marks: [hub.body, ...ring],
  });
  expect(name?.off).toBe(true);
  expect(name!.x).toBeGreaterThan(80);
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
