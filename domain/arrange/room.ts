// Free room among places. Where room is sought for many, a grid of cells is made, so that a place is compared with its
// neighbours and not with all; for a few, making it would take longer than to look at all.
import type { Spot } from "../change.ts";

/** Distance kept to others and to the neighbour, in units of the arrangement (see `spot`). */
const reach = 90;
const clear = 46;
const rings = 12;
/** For more than so many a grid is made. */
const few = 8;

export class Room {
  readonly #before: ReadonlyMap<string, Spot>;
  /** Who came or moved since, and who left (null). */
  readonly #since = new Map<string, Spot | null>();
  readonly #cells: Map<number, Spot[]> | null;

  /** @param sought for how many room will be sought */
  constructor(before: ReadonlyMap<string, Spot>, sought: number) {
    this.#before = before;
    this.#cells = sought > few ? new Map() : null;
    if (this.#cells !== null) for (const spot of before.values()) this.#intoCell(spot);
  }

  get(node: string): Spot | undefined {
    const since = this.#since.get(node);
    return since === undefined ? this.#before.get(node) : (since ?? undefined);
  }

  put(node: string, spot: Spot): void {
    this.leave(node);
    this.#since.delete(node);
    this.#since.set(node, spot);
    this.#intoCell(spot);
  }

  leave(node: string): void {
    const spot = this.get(node);
    if (spot === undefined) return;
    this.#since.set(node, null);
    const cell = this.#cells?.get(cellOf(column(spot.x), column(spot.y)));
    cell?.splice(cell.indexOf(spot), 1);
  }

  #intoCell(spot: Spot): void {
    if (this.#cells === null) return;
    const cell = cellOf(column(spot.x), column(spot.y));
    const known = this.#cells.get(cell);
    if (known) known.push(spot);
    else this.#cells.set(cell, [spot]);
  }

  /** Called back and not iterated: it runs over everybody for each who comes. */
  #each(visit: (spot: Spot) => void): void {
    this.#before.forEach((spot, node) => {
      if (this.#since.size === 0 || !this.#since.has(node)) visit(spot);
    });
    for (const spot of this.#since.values()) if (spot !== null) visit(spot);
  }

  /** A point below everything, for what nobody is tied to yet. */
  rim(): Spot {
    let sum = 0;
    let lowest = Number.NEGATIVE_INFINITY;
    let count = 0;
    this.#each(({ x, y }) => {
      sum += x;
      if (y > lowest) lowest = y;
      count += 1;
    });
    return count === 0 ? rounded(0, 0) : { x: sum / count, y: lowest, pinned: false };
  }

  /** The nearest free point on growing rings around `around`, starting at an angle that the id decides. */
  beside(id: string, around: Spot): Spot {
    const start = angle(id);
    const near = this.#cells === null ? this.#near(around) : null;
    for (let ring = 1; ring <= rings; ring += 1) {
      const steps = 8 * ring;
      for (let step = 0; step < steps; step += 1) {
        const turn = start + (2 * Math.PI * step) / steps;
        const x = around.x + reach * ring * Math.cos(turn);
        const y = around.y + reach * ring * Math.sin(turn);
        if (near === null ? this.#free(x, y) : near.every((spot) => isClear(spot, x, y)))
          return rounded(x, y);
      }
    }
    const beyond = reach * (rings + 1);
    return rounded(around.x + beyond * Math.cos(start), around.y + beyond * Math.sin(start));
  }

  /** Those who could be too near to any point of the rings. */
  #near({ x, y }: Spot): Spot[] {
    const far = reach * rings + clear;
    const near: Spot[] = [];
    this.#each((spot) => {
      if (Math.abs(spot.x - x) <= far && Math.abs(spot.y - y) <= far) near.push(spot);
    });
    return near;
  }

  #free(x: number, y: number): boolean {
    const [middle, row] = [column(x), column(y)];
    for (let across = middle - 1; across <= middle + 1; across += 1)
      for (let down = row - 1; down <= row + 1; down += 1)
        for (const spot of this.#cells?.get(cellOf(across, down)) ?? none)
          if (!isClear(spot, x, y)) return false;
    return true;
  }
}

const none: readonly Spot[] = [];

function isClear(spot: Spot, x: number, y: number): boolean {
  return Math.hypot(spot.x - x, spot.y - y) >= clear;
}

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
