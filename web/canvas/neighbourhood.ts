// Who is near whom on the map: by ties, and by where they stand.
import type { Drawn, DrawnNode } from "./drawn.ts";

/** The node and all within `steps` ties of it. */
export function neighbourhood(map: Drawn, from: string, steps: number): Set<string> {
  const found = new Set([from]);
  let edge = [from];
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const id of edge) {
      for (const tie of map.tiesOf.get(id) ?? []) {
        const other = tie.from === id ? tie.to : tie.from;
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return found;
}

/** The neighbours of a node by name, each once. */
export function neighboursOf(map: Drawn, id: string): DrawnNode[] {
  const ids = new Set((map.tiesOf.get(id) ?? []).map((tie) => (tie.from === id ? tie.to : tie.from)));
  ids.delete(id);
  return [...ids]
    .map((each) => map.nodes.get(each))
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

export type Direction = "left" | "right" | "up" | "down";

const ways: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Where an arrow leads: the nearest tied node in that direction, else the nearest of all; undefined at the rim. */
export function towards(map: Drawn, from: string, direction: Direction): string | undefined {
  const at = map.nodes.get(from);
  if (at === undefined) return undefined;
  return (
    nearest(neighboursOf(map, from), { at, direction }) ?? nearest(map.nodes.values(), { at, direction })
  );
}

function nearest(
  nodes: Iterable<DrawnNode>,
  { at, direction }: { at: DrawnNode; direction: Direction },
): string | undefined {
  const [dx, dy] = ways[direction];
  let best: { id: string; cost: number } | undefined;
  for (const one of nodes) {
    const [x, y] = [one.x - at.x, one.y - at.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    // Within 60 degrees of the arrow; what lies aside counts double.
    if (along <= 0 || aside > along * 1.75) continue;
    const cost = along + 2 * aside;
    if (best === undefined || cost < best.cost || (cost === best.cost && one.id < best.id))
      best = { id: one.id, cost };
  }
  return best?.id;
}

/** Where the arrows begin: the most tied node. */
export function startOf(map: Drawn): string | undefined {
  let best: DrawnNode | undefined;
  for (const one of map.nodes.values()) {
    if (best === undefined || one.degree > best.degree || (one.degree === best.degree && one.id < best.id))
      best = one;
  }
  return best?.id;
}
