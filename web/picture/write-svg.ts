// A picture as SVG text. Letters stay letters, so that they can be searched and changed in a drawing program.
import { halo } from "../canvas/label-store.ts";
import type { Picture, Shape } from "./shapes.ts";

export function writeSvg({ width, height, paper, family, title, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="${escaped(`Inter, ${family}`)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...shapes.map(written),
    "</svg>",
  ].join("");
}

function written(shape: Shape): string {
  if (shape.type === "text") {
    const { x, y, size, weight, colour, anchor, text, length } = shape;
    const around =
      shape.halo === undefined
        ? ""
        : ` stroke="${shape.halo}" stroke-width="${2 * halo}" stroke-linejoin="round" paint-order="stroke"`;
    return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}"${around}${length === undefined ? "" : ` textLength="${short(length)}" lengthAdjust="spacingAndGlyphs"`}>${escaped(text)}</text>`;
  }
  const { d, fill, fillAlpha = 1, stroke, strokeAlpha = 1, width = 1, dash = [] } = shape;
  const edge =
    stroke === undefined
      ? ""
      : ` stroke="${stroke}" stroke-opacity="${short(strokeAlpha)}" stroke-width="${short(width)}"${
          dash.length > 0 ? ` stroke-dasharray="${dash.map(short).join(" ")}"` : ""
        }`;
  return `<path d="${d}" fill="${fill ?? "none"}"${fill === undefined ? "" : ` fill-opacity="${short(fillAlpha)}"`}${edge}/>`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
