// A picture of the map: everything that is seen is in it, in the same place, whoever writes it.
import { describe, expect, test } from "vitest";
import { paletteFrom } from "../../../web/canvas/palette.ts";
import type { Seen } from "../../../web/canvas/stage-input.ts";
import { captionOf } from "../../../web/picture/caption.ts";
import { pictureOf } from "../../../web/picture/compose.ts";
import { recoloured } from "../../../web/picture/recolour.ts";
import { type Measure, PathPen } from "../../../web/picture/shapes.ts";
import { writeSvg } from "../../../web/picture/write-svg.ts";
import { aMap } from "../canvas/a-map.ts";

const measure: Measure = (text, size) => text.length * size * 0.5;
const palette = paletteFrom(() => "");
const map = aMap({ a: [0, 0], b: [200, 100], c: [0, 200] }, [
  ["a", "b", 3],
  ["b", "c", 1],
]);
const style = { size: 12, weight: 500, colour: palette.ink, width: 160, lines: 2 };
const seen: Seen = {
  map,
  hulls: [],
  view: { zoom: 2, x: 50, y: 40, width: 800, height: 600 },
  grow: 1,
  lit: null,
  labels: [
    { id: "a", x: 60, y: 80, width: 70, height: 29, lines: ["Nimi &", "<sen> jälki"], style, hair: null },
  ],
  palette,
  family: '"Inter Variable", sans-serif',
  outlines: [],
  ways: null,
  passing: null,
};
const caption = captionOf(map, {
  place: "04",
  language: "fi",
  today: "2026-11-24",
  sources: ["Harjoitus"],
  practice: true,
  colour: "sector",
});
const picture = pictureOf(seen, caption, measure);

describe("a picture", () => {
  test("says what it shows, from where, when, and that practice data is not true", () => {
    const texts = picture.shapes.flatMap((one) => (one.type === "text" ? [one.text] : []));
    expect(texts).toContain("Satakunta");
    expect(texts).toContain("3 toimijaa ja 2 suhdetta");
    expect(texts).toContain("järjestöt ja kansalaiset");
    expect(texts).toContain("Harjoitusaineisto: mikään tässä ei ole totta.");
    expect(texts).toContain("Lähde: Kudelma ja Harjoitus · Piirretty 24. marraskuuta 2026");
  });

  test("has every node and tie where the window has it, moved down by the head alone", () => {
    const paths = picture.shapes.flatMap((one) => (one.type === "path" ? [one.d] : []));
    // a at (50, 40), b at (450, 240) of the window.
    const line = paths.find((d) => /^M50 \d+L450 \d+$/.test(d))!;
    const [top, bottom] = [...line.matchAll(/[ML]\d+ (\d+)/g)].map((hit) => Number(hit[1]));
    expect(bottom! - top!).toBe(200);
    expect(paths.filter((d) => /A20 20/.test(d))).toHaveLength(3);
    expect(picture.width).toBe(800);
    expect(picture.height).toBeGreaterThan(600);
  });

  test("dims what is not lifted", () => {
    const dimmed = pictureOf({ ...seen, lit: new Set(["a", "b"]) }, caption, measure);
    const alphas = dimmed.shapes.flatMap((one) =>
      one.type === "path" && one.fillAlpha !== undefined && one.stroke !== undefined ? [one.fillAlpha] : [],
    );
    expect(alphas.toSorted()).toEqual([0.12, 1, 1]);
  });

  test("leaves out names that its edge would cut", () => {
    const cut = pictureOf({ ...seen, labels: [{ ...seen.labels[0]!, x: 770 }] }, caption, measure);
    expect(JSON.stringify(cut)).not.toContain("<sen>");
  });

  test("becomes SVG whose letters are letters, escaped, as long as they are here", () => {
    const svg = writeSvg(picture);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800" height="\d+"/);
    expect(svg).toContain("&lt;sen&gt; jälki</text>");
    expect(svg).toContain("Nimi &amp;</text>");
    expect(svg).toContain('textLength="66" lengthAdjust="spacingAndGlyphs"');
    expect(svg).toContain("<title>Satakunta. 3 toimijaa ja 2 suhdetta</title>");
    // No style attributes: the page allows none where the picture is printed.
    expect(svg).not.toContain("style=");
    expect(svg.match(/<(?!\/|path|text|rect|title|svg)/g)).toBeNull();
  });

  test("of a dark screen is printed in the colours of light paper", () => {
    const dark = paletteFrom((name) => (name === "--paper" ? "#0f1620" : ""));
    const onScreen: Seen = {
      ...seen,
      palette: dark,
      labels: [{ ...seen.labels[0]!, style: { ...style, colour: dark.ink } }],
    };
    const printed = pictureOf(recoloured(onScreen, palette), caption, measure);
    expect(printed.paper).toBe(palette.paper);
    for (const one of printed.shapes)
      if (one.type === "text" && one.halo !== undefined) expect(one.colour).toBe(palette.ink);
  });

  test("where colours tell something else than sectors, has no legend of sectors", () => {
    const other = captionOf(map, {
      place: "04",
      language: "sv",
      today: "2026-11-24",
      sources: [],
      practice: false,
      colour: "theme",
    });
    expect(other.sectors).toEqual([]);
    expect(other.foot).toEqual(["Källa: Kudelma · Ritad 24 november 2026"]);
  });
});

describe("the pen for paths", () => {
  test("draws a whole circle in halves and joins arcs as a canvas does", () => {
    const circle = new PathPen();
    circle.moveTo(10, 0);
    circle.arc(0, 0, 10, 0, 2 * Math.PI);
    expect(circle.d).toBe("M10 0L10 0A10 10 0 0 1 -10 0A10 10 0 0 1 10 0");
    const empty = new PathPen();
    empty.arc(0, 0, 5, 0, 0);
    expect(empty.d).toBe("M5 0");
  });

  test("rounds the corners of a square", () => {
    const pen = new PathPen();
    pen.roundRect(0, 0, 10, 10, 2);
    expect(pen.d).toBe("M2 0L8 0A2 2 0 0 1 10 2L10 8A2 2 0 0 1 8 10L2 10A2 2 0 0 1 0 8L0 2A2 2 0 0 1 2 0Z");
  });
});
