// How surely members belong to a community, as a small disc at each: full, half or empty, told apart without colour.
import type { Scene } from "./brush.ts";
import type { OutlineGrade } from "./input.ts";
import { toScreen } from "./view.ts";

/** px */
const radius = 4;

export function drawGrades(
  ink: CanvasRenderingContext2D,
  grades: ReadonlyMap<string, OutlineGrade>,
  { map, palette, view, grow }: Scene,
): void {
  ink.save();
  for (const [id, grade] of grades) {
    const node = map.nodes.get(id);
    if (node === undefined) continue;
    const { x, y } = toScreen(view, node);
    const off = (node.size * grow * view.zoom) / 2;
    const [cx, cy] = [x + off * 0.8 + 2, y - off * 0.8 - 2];
    ink.fillStyle = palette.paper;
    disc(ink, { cx, cy, radius: radius + 1.5 });
    ink.fill();
    ink.strokeStyle = palette.ink;
    ink.fillStyle = palette.ink;
    ink.lineWidth = 1.4;
    disc(ink, { cx, cy, radius });
    if (grade === "core") ink.fill();
    ink.stroke();
    if (grade !== "likely") continue;
    ink.beginPath();
    ink.arc(cx, cy, radius, -Math.PI / 2, Math.PI / 2);
    ink.fill();
  }
  ink.restore();
}

function disc(
  ink: CanvasRenderingContext2D,
  { cx, cy, radius: size }: { cx: number; cy: number; radius: number },
): void {
  ink.beginPath();
  ink.arc(cx, cy, size, 0, 2 * Math.PI);
}
