// Which tie is under the pointer: our own test, since ties are drawn by us.
import type { Drawn, DrawnTie } from "./drawn.ts";
import type { View } from "./view.ts";

/** The tie nearest to a point of the screen, within `reach` px. */
export function tieAt(
  map: Drawn,
  view: View,
  { x, y, reach }: { x: number; y: number; reach: number },
): DrawnTie | undefined {
  const [mx, my] = [(x - view.x) / view.zoom, (y - view.y) / view.zoom];
  let best: { tie: DrawnTie; far: number } | undefined;
  for (const tie of map.ties.values()) {
    const [a, b] = [map.nodes.get(tie.from), map.nodes.get(tie.to)];
    if (a === undefined || b === undefined) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((mx - a.x) * dx + (my - a.y) * dy) / length));
    const far = Math.hypot(a.x + along * dx - mx, a.y + along * dy - my) * view.zoom;
    if (far <= reach && (best === undefined || far < best.far)) best = { tie, far };
  }
  return best?.tie;
}
