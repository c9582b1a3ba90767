// The map's figures as attributes of its host, told whenever it has come to rest: for whoever has to check it.
import { type Box, overlap } from "./boxes.ts";
import type { Drawn } from "./drawn.ts";
import { insideCount } from "./fit.ts";
import { type Lifting, liftedTies } from "./lifting.ts";
import type { MapLabels } from "./map-labels.ts";
import { type Mark, markBox } from "./marks.ts";
import { toScreen, type View } from "./view.ts";

interface Resting extends Lifting {
  readonly map: Drawn;
  readonly view: View;
  readonly grow: number;
  readonly labels: Pick<MapLabels, "boxes">;
}

export function tellFigures({ dataset }: HTMLElement, resting: Resting): void {
  const { map, view, grow, lit, labels } = resting;
  dataset.view = JSON.stringify({ zoom: view.zoom, x: view.x, y: view.y });
  dataset.ties = String(map.ties.size);
  dataset.tiesLifted = String(liftedTies(map, resting).length);
  dataset.labelBoxes = JSON.stringify(labels.boxes(view));
  dataset.marks = JSON.stringify(marksIn(view, { map, grow, lit }));
  dataset.nodesInside = `${insideCount(map, view, grow)}/${map.nodes.size}`;
}

interface Seen {
  readonly map: Drawn;
  readonly grow: number;
  /** Only these are not under the veil; null: none is. */
  readonly lit: ReadonlySet<string> | null;
}

/** Boxes in px of the host, to a tenth, of the marks that are seen within the window. */
function marksIn(view: View, { map, grow, lit }: Seen): (Box & { id: string; mark: Mark })[] {
  const window = { x: 0, y: 0, width: view.width, height: view.height };
  return [...map.nodes.values()].flatMap((node) => {
    if (lit?.has(node.id) === false) return [];
    const half = (node.size * grow * view.zoom) / 2;
    const box = markBox(node.mark, { ...toScreen(view, node), half });
    if (!overlap(box, window)) return [];
    const [x, y] = [tenths(box.x), tenths(box.y)];
    return [{ id: node.id, mark: node.mark, x, y, width: tenths(box.width), height: tenths(box.height) }];
  });
}

function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}
