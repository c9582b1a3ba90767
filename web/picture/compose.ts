// The whole picture: a head with the title, the map as it is seen, a foot with the legend, the source and the day.
import type { Sector } from "../../domain/vocabulary/sectors.ts";
import { markOfSector, trace } from "../canvas/marks.ts";
import type { Seen } from "../canvas/stage-input.ts";
import { mapShapes } from "./map-shapes.ts";
import { type Measure, PathPen, type Picture, type Shape } from "./shapes.ts";

export interface Caption {
  readonly title: string;
  /** Under the title: how many of what. */
  readonly about: string;
  readonly sectors: readonly { readonly sector: Sector; readonly word: string }[];
  /** Where the data comes from, what is to be known of it, and the day. */
  readonly foot: readonly string[];
}

const head = 76;
const row = 24;
const side = 24;
const gap = 22;

/** Where names begin is decided by their length: `measure` tells it. */
export function pictureOf(seen: Seen, caption: Caption, measure: Measure): Picture {
  const { palette, family, view } = seen;
  const legend = legendShapes(seen, caption, { top: head + view.height + 18, measure });
  const foot = caption.foot.map(
    (text, line): Shape => ({
      type: "text",
      x: side,
      y: legend.bottom + 20 + line * 18,
      text,
      size: 12,
      weight: 450,
      colour: palette.inkSoft,
      anchor: "start",
    }),
  );
  const height = Math.ceil(legend.bottom + 20 + caption.foot.length * 18);
  const text = { type: "text", x: side, anchor: "start" } as const;
  return {
    width: view.width,
    height,
    paper: palette.paper,
    family,
    title: `${caption.title}. ${caption.about}`,
    shapes: [
      ...mapShapes({ ...seen, ...lowered(seen) }, measure),
      { type: "path", d: `M0 0H${view.width}V${head}H0Z`, fill: palette.paper },
      { type: "path", d: `M0 ${head + view.height}H${view.width}V${height}H0Z`, fill: palette.paper },
      { ...text, y: 38, size: 24, weight: 650, colour: palette.ink, text: caption.title },
      { ...text, y: 62, size: 14, weight: 450, colour: palette.inkSoft, text: caption.about },
      ...legend.shapes,
      ...foot,
    ],
  };
}

/** The window moved down by the head. */
function lowered({ view, labels }: Seen): Pick<Seen, "view" | "labels"> {
  const down = (point: { x: number; y: number }) => ({ x: point.x, y: point.y + head });
  return {
    view: { ...view, y: view.y + head, height: view.height + head },
    labels: labels.map((one) => ({
      ...one,
      y: one.y + head,
      hair: one.hair === null ? null : { from: down(one.hair.from), to: down(one.hair.to) },
    })),
  };
}

function legendShapes(
  { palette, view }: Seen,
  { sectors }: Caption,
  { top, measure }: { top: number; measure: Measure },
): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let [x, y] = [side, top];
  for (const { sector, word } of sectors) {
    const width = 18 + measure(word, 13, 450) + gap;
    if (x + width > view.width - side && x > side) [x, y] = [side, y + row];
    const mark = markOfSector(sector);
    const pen = new PathPen();
    trace(pen, mark, { x: x + 6, y: y + 6, half: 6 });
    shapes.push({ type: "path", d: pen.d, fill: palette.hues[sector] });
    shapes.push({
      type: "text",
      x: x + 18,
      y: y + 11,
      text: word,
      size: 13,
      weight: 450,
      colour: palette.ink,
      anchor: "start",
    });
    x += width;
  }
  return { shapes, bottom: sectors.length === 0 ? top - 18 : y + 14 };
}
