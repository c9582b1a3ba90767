// What is under the pointer: our own tests, since ties and outlines are drawn by us.
import type { Drawn, DrawnNode, DrawnTie } from "./drawn.ts";
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

/** The node nearest to a point of the screen, within `reach` px of its rim. */
export function nodeAt(
  map: Drawn,
  view: View,
  { x, y, grow, reach }: { x: number; y: number; grow: number; reach: number },
): DrawnNode | undefined {
  let best: { node: DrawnNode; far: number } | undefined;
  for (const node of map.nodes.values()) {
    const far =
      Math.hypot(node.x * view.zoom + view.x - x, node.y * view.zoom + view.y - y) -
      (node.size * grow * view.zoom) / 2;
    if (far <= reach && (best === undefined || far < best.far)) best = { node, far };
  }
  return best?.node;
}

/** Nodes whose middle lies inside a closed line drawn on the screen. */
export function nodesInside(
  map: Drawn,
  view: View,
  line: readonly { readonly x: number; readonly y: number }[],
): DrawnNode[] {
  return [...map.nodes.values()].filter((node) =>
    isInside(line, { x: node.x * view.zoom + view.x, y: node.y * view.zoom + view.y }),
  );
}

/** Even-odd rule. */
function isInside(line: readonly { x: number; y: number }[], { x, y }: { x: number; y: number }): boolean {
  let inside = false;
  for (const [at, a] of line.entries()) {
    const b = line[(at + line.length - 1) % line.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}
