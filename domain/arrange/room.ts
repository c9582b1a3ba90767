// Free room among places: a grid of cells, so that a place is compared with its neighbours and not with all.
import type { Spot } from "../change.ts";

/** Distance kept to others and to the neighbour, in units of the arrangement (see `spot`). */
const reach = 90;
const clear = 46;

export class Room {
  readonly #spots = new Map<string, Spot>();
  readonly #cells = new Map<number, Spot[]>();

  constructor(spots: Iterable<readonly [string, Spot]>) {
    for (const [node, spot] of spots) this.put(node, spot);
  }

  get(node: string): Spot | undefined {
    return this.#spots.get(node);
  }

  put(node: string, spot: Spot): void {
    this.leave(node);
    this.#spots.set(node, spot);
    const cell = cellOf(column(spot.x), column(spot.y));
    const known = this.#cells.get(cell);
    if (known) known.push(spot);
    else this.#cells.set(cell, [spot]);
  }

  leave(node: string): void {
    const spot = this.#spots.get(node);
    if (spot === undefined) return;
    this.#spots.delete(node);
    const cell = this.#cells.get(cellOf(column(spot.x), column(spot.y)));
    cell?.splice(cell.indexOf(spot), 1);
  }

  /** A point below everything, for what nobody is tied to yet. */
  rim(): Spot {
    let sum = 0;
    let lowest = Number.NEGATIVE_INFINITY;
    for (const { x, y } of this.#spots.values()) {
      sum += x;
      lowest = Math.max(lowest, y);
    }
    return this.#spots.size === 0 ? rounded(0, 0) : { x: sum / this.#spots.size, y: lowest, pinned: false };
  }

  /** The nearest free point on growing rings around `around`, starting at an angle that the id decides. */
  beside(id: string, around: Spot): Spot {
    const start = angle(id);
    for (let ring = 1; ring <= 12; ring += 1) {
      const steps = 8 * ring;
      for (let step = 0; step < steps; step += 1) {
        const turn = start + (2 * Math.PI * step) / steps;
        const x = around.x + reach * ring * Math.cos(turn);
        const y = around.y + reach * ring * Math.sin(turn);
        if (this.#free(x, y)) return rounded(x, y);
      }
    }
    return rounded(around.x + reach * 13 * Math.cos(start), around.y + reach * 13 * Math.sin(start));
  }

  #free(x: number, y: number): boolean {
    const [middle, row] = [column(x), column(y)];
    for (let across = middle - 1; across <= middle + 1; across += 1)
      for (let down = row - 1; down <= row + 1; down += 1)
        for (const spot of this.#cells.get(cellOf(across, down)) ?? none)
          if (Math.hypot(spot.x - x, spot.y - y) < clear) return false;
    return true;
  }
}

const none: readonly Spot[] = [];

/** Cells are as wide as the distance kept, so that only the neighbours of a cell can be too near. */
function column(at: number): number {
  return Math.floor(at / clear);
}

function cellOf(across: number, down: number): number {
  return across * 1_000_003 + down;
}

/** Whole tenths: the same text in every store and browser. */
function rounded(x: number, y: number): Spot {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, pinned: false };
}

function angle(id: string): number {
  let hash = 2166136261;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return ((hash >>> 0) / 2 ** 32) * 2 * Math.PI;
}
