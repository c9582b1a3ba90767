// The map's figures, told to whoever asks its host for them once it has come to rest: nothing is written down meanwhile.
import { type Box, overlap } from "./boxes.ts";
import type { Drawn } from "./drawn.ts";
import { insideCount } from "./fit.ts";
import { boxesOf, type Standing } from "./label-standing.ts";
import { type Lifting, liftedTies } from "./lifting.ts";
import { type Mark, markBox } from "./marks.ts";
import { toScreen, type View } from "./view.ts";

export interface Resting extends Lifting {
  readonly map: Drawn;
  readonly view: View;
  readonly grow: number;
  readonly names: readonly Standing[];
}

export interface Figures {
  readonly view: Pick<View, "zoom" | "x" | "y">;
  /** Names, those of communities among them. */
  readonly boxes: readonly (Box & { readonly id: string })[];
  readonly marks: readonly (Box & { readonly id: string; readonly mark: Mark })[];
  readonly nodes: number;
  /** How many of the nodes stand within the window. */
  readonly inside: number;
  readonly ties: number;
  readonly tiesLifted: number;
}

export function figuresOf(resting: Resting): Figures {
  const { map, view, grow, lit, names } = resting;
  return {
    view: { zoom: view.zoom, x: view.x, y: view.y },
    boxes: boxesOf(names, view),
    marks: marksIn(view, { map, grow, lit }),
    nodes: map.nodes.size,
    inside: insideCount(map, view, grow),
    ties: map.ties.size,
    tiesLifted: liftedTies(map, resting).length,
  };
}

/** From then on the host answers `figures()`: as the map last stood still, null while it never did. */
export function answerFigures(host: HTMLElement, resting: () => Resting | undefined): void {
  const figures = (): Figures | null => {
    const now = resting();
    return now === undefined ? null : figuresOf(now);
  };
  Object.assign(host, { figures });
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
