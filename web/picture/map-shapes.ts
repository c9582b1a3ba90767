// The map as it is seen, in shapes: outlines, ties, nodes, names. Lifted things stand out as on the screen.
import { apartRoom, hullLook, hullRoom } from "../canvas/hull-paths.ts";
import { traceIsland } from "../canvas/hull-shape.ts";
import { baselineOf } from "../canvas/label-store.ts";
import { lookOf } from "../canvas/looks.ts";
import { trace } from "../canvas/marks.ts";
import type { Seen } from "../canvas/stage-input.ts";
import { sharing, thicknessAt, tieStyles, traceArrow } from "../canvas/tie-paths.ts";
import { toScreen } from "../canvas/view.ts";
import { type Measure, PathPen, type Shape } from "./shapes.ts";

/** What is left of all that is not lifted. */
const dimmed = 0.12;
/** A name needs so much of its room inside the picture. */
const rim = 2;

export function mapShapes(seen: Seen, measure: Measure): Shape[] {
  return [...hullShapes(seen), ...tieShapes(seen), ...nodeShapes(seen), ...nameShapes(seen, measure)];
}

function hullShapes({ hulls, view, palette }: Seen): Shape[] {
  return hulls.flatMap((hull): Shape[] => {
    const pen = new PathPen();
    for (const { corners, count } of hull.islands) {
      const placed = corners.map(({ x, y, half }) => ({ ...toScreen(view, { x, y }), half }));
      traceIsland(pen, { corners: placed, count }, hullRoom * view.zoom);
    }
    const { fillAlpha, apartAlpha, edgeAlpha, edgeWidth, dash } = hullLook(hull, palette);
    const spots = new PathPen();
    for (const one of hull.apart) {
      const { x, y } = toScreen(view, one);
      trace(spots, "circle", { x, y, half: apartRoom * view.zoom });
    }
    const edge = { stroke: hull.colour, strokeAlpha: edgeAlpha, width: edgeWidth, dash };
    return [
      { type: "path", d: pen.d, fill: hull.colour, fillAlpha, ...edge },
      ...(spots.d === ""
        ? []
        : [{ type: "path" as const, d: spots.d, fill: hull.colour, fillAlpha: apartAlpha }]),
    ];
  });
}

function tieShapes({ map, view, palette, outlines, lit, ways, passing, grow }: Seen): Shape[] {
  const styleOf = tieStyles(map, palette, sharing(outlines));
  const thickness = thicknessAt(view.zoom);
  return [...map.ties.values()].flatMap((tie): Shape[] => {
    const [from, to] = [map.nodes.get(tie.from), map.nodes.get(tie.to)];
    if (from === undefined || to === undefined) return [];
    const look = styleOf(tie);
    const within = lit?.has(tie.from) === true && lit.has(tie.to) && passing?.has(tie.id) !== false;
    const lifted = ways === null ? within : ways.includes(tie.id);
    const strokeAlpha = lifted ? 0.85 : look.alpha * (lit === null ? 1 : dimmed);
    const [a, b] = [toScreen(view, from), toScreen(view, to)];
    const pen = new PathPen();
    pen.moveTo(a.x, a.y);
    pen.lineTo(b.x, b.y);
    const width = lifted ? look.width : look.width * thickness;
    const line: Shape = { type: "path", d: pen.d, stroke: look.colour, strokeAlpha, width, dash: look.dash };
    if (!lifted || !tie.directed) return [line];
    const head = new PathPen();
    traceArrow(head, a, { ...b, half: (to.size * grow * view.zoom) / 2 });
    return [line, { type: "path", d: head.d, fill: look.colour, fillAlpha: strokeAlpha }];
  });
}

function nodeShapes({ map, view, palette, lit, grow }: Seen): Shape[] {
  return [...map.nodes.values()].map((node): Shape => {
    const look = lookOf(node, palette);
    const pen = new PathPen();
    trace(pen, node.mark, { ...toScreen(view, node), half: (node.size * grow * view.zoom) / 2 });
    const alpha = lit === null || lit.has(node.id) ? 1 : dimmed;
    return {
      type: "path",
      d: pen.d,
      fill: look.fill,
      fillAlpha: alpha,
      stroke: look.edge,
      strokeAlpha: alpha,
      width: look.edgeWidth * view.zoom,
      dash: look.dashed ? [3 * view.zoom, 2.5 * view.zoom] : [],
    };
  });
}

/** Names that the edge of the picture would cut are left out. */
function nameShapes({ labels, palette, view }: Seen, measure: Measure): Shape[] {
  return labels.flatMap(({ x, y, width, height, lines, style, hair }): Shape[] => {
    if (x < -rim || y < -rim || x + width > view.width + rim || y + height > view.height + rim) return [];
    const pen = new PathPen();
    if (hair !== null) {
      pen.moveTo(hair.from.x, hair.from.y);
      pen.lineTo(hair.to.x, hair.to.y);
    }
    const hairs: Shape[] =
      hair === null ? [] : [{ type: "path", d: pen.d, stroke: style.colour, strokeAlpha: 0.6, width: 1 }];
    return [
      ...hairs,
      ...lines.map(
        (text, line): Shape => ({
          type: "text",
          x: x + width / 2,
          y: y + baselineOf(style, line),
          text,
          size: style.size,
          weight: style.weight,
          colour: style.colour,
          anchor: "middle",
          halo: palette.paper,
          length: measure(text, style.size, style.weight),
        }),
      ),
    ];
  });
}
