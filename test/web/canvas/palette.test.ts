import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "../../../web/canvas/contrast.ts";
import { hullLook } from "../../../web/canvas/hull-paths.ts";
import { lookOf, mix } from "../../../web/canvas/looks.ts";
import { hullHues, isDark, type Palette, paletteFrom } from "../../../web/canvas/palette.ts";
import { aNode } from "./a-map.ts";

/** The tokens of one block of the page's stylesheet. */
function tokensOf(selector: string): (name: string) => string {
  const css = readFileSync(new URL("../../../web/look/tokens.css", import.meta.url), "utf8");
  const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  const found = new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((hit) => [hit[1] ?? "", hit[2] ?? ""]),
  );
  return (name) => found.get(name) ?? "";
}

const palettes: [string, Palette][] = [
  ["light, by itself", paletteFrom(() => "")],
  ["dark, by itself", paletteFrom((name) => (name === "--paper" ? "#0f1620" : ""))],
  ["light, by the page's tokens", paletteFrom(tokensOf(":root"))],
  ["dark, by the page's tokens", paletteFrom(tokensOf(':root[data-theme="dark"]'))],
];

describe.each(palettes)("the colours of the map: %s", (_, palette) => {
  test("marks stand out from the ground by 3 to 1", () => {
    for (const [hue, colour] of Object.entries(palette.hues)) {
      expect(contrast(colour, palette.paper), hue).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.accent, palette.paper)).toBeGreaterThanOrEqual(3);
  });

  test("names are legible by 4.5 to 1, those of communities on their own fill too", () => {
    for (const colour of [palette.ink, palette.inkSoft]) {
      expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(4.5);
    }
    for (const colour of palette.hulls) {
      const fill = mix(palette.paper, colour, palette.hullAlpha);
      expect(contrast(colour, fill), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, palette.paper), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("lifted ties stand out by 3 to 1", () => {
    for (const colour of [...Object.values(palette.ties), ...Object.values(palette.ages)]) {
      expect(contrast(mix(palette.paper, colour, 0.75), palette.paper), colour).toBeGreaterThanOrEqual(3);
    }
  });

  test("edges of communities stand out by 3 to 1, and so does the rim of what is pale", () => {
    for (const colour of palette.hulls)
      for (const adopted of [true, false]) {
        const { edgeAlpha } = hullLook({ adopted }, palette);
        expect(contrast(mix(palette.paper, colour, edgeAlpha), palette.paper), colour).toBeGreaterThanOrEqual(
          3,
        );
      }
    for (const hue of ["public", "private", "academia", "civil", "unset", "initiative"] as const)
      for (const fields of [{}, { ring: true }, { hollow: true }, { type: "initiative" as const }]) {
        const { edge } = lookOf(aNode("pale", { hue, pale: true, ...fields }), palette);
        expect(contrast(edge, palette.paper), hue).toBeGreaterThanOrEqual(3);
      }
  });
});

test.each(palettes.slice(0, 2))(
  "sectors stay apart for those who see no red, no green or no blue: %s",
  (_, palette) => {
    const sectors = (["public", "private", "academia", "civil"] as const).map((one) => palette.hues[one]);
    for (const seen of [protanopia, deuteranopia, tritanopia]) {
      for (const [at, one] of sectors.entries())
        for (const other of sectors.slice(at + 1))
          expect(distance(seen(one), seen(other)), `${one} ${other}`).toBeGreaterThan(15);
    }
  },
);

test("outlines keep their hue when others come and go, and share none while hues last", () => {
  const few = hullHues(["a", "b", "c"], 8);
  expect(new Set(few.values()).size).toBe(3);
  const ids = Array.from({ length: 8 }, (_, at) => `community-${at}`);
  expect(new Set(hullHues(ids, 8).values()).size).toBe(8);
  expect(hullHues(ids, 8)).toEqual(hullHues(ids.toReversed(), 8));
});

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("a ground is dark or light by how bright it is", () => {
  expect(isDark("#0f1620")).toBe(true);
  expect(isDark("#fbfaf7")).toBe(false);
  expect(isDark("papyrus")).toBe(false);
});

// Viénot, Brettel & Mollon 1999 (doi 10.1002/(SICI)1520-6378(199908)24:4<243::AID-COL5>3.0.CO;2-3), and for tritanopia
// the single-plane matrix of Machado, Oliveira & Fernandes 2009 (doi 10.1109/TVCG.2009.113), in linear RGB.
type Linear = readonly [number, number, number];
const linear = (colour: string): Linear => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const one = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};
const seenBy =
  (rows: readonly Linear[]) =>
  (colour: string): Linear => {
    const rgb = linear(colour);
    const [red = 0, green = 0, blue = 0] = rows.map((row) =>
      row.reduce((sum, part, at) => sum + part * (rgb[at] ?? 0), 0),
    );
    return [red, green, blue];
  };
const protanopia = seenBy([
  [0.11238, 0.88762, 0],
  [0.11238, 0.88762, 0],
  [0.00401, -0.00401, 1],
]);
const deuteranopia = seenBy([
  [0.29275, 0.70725, 0],
  [0.29275, 0.70725, 0],
  [-0.02234, 0.02234, 1],
]);
const tritanopia = seenBy([
  [1.255528, -0.076749, -0.178779],
  [-0.078411, 0.930809, 0.147602],
  [0.004733, 0.691367, 0.3039],
]);

/** ΔE of CIE 1976 between two linear colours. */
function distance(a: Linear, b: Linear): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function lab([red, green, blue]: Linear): Linear {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(Math.max(0, value)) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
