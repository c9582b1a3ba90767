// Boxes that must not overlap, found through a grid.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const cell = 72;
const rows = 65_537;

/** A set of boxes that answers quickly which of them a new one would touch. */
export class BoxGrid<T extends Box> {
  readonly #cells = new Map<number, T[]>();

  add(box: T): void {
    for (const key of keysOf(box)) {
      const known = this.#cells.get(key);
      if (known) known.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /**
   * Whether any box held meets this one, or this one grown by so much. Asked tens of thousands of times for the names of
   * one view: it makes nothing on its way.
   */
  meets(box: Box, by = 0, byDown = by): boolean {
    const [x, y] = [box.x - by, box.y - byDown];
    const [right, bottom] = [x + (box.width + 2 * by), y + (box.height + 2 * byDown)];
    const [lastAcross, lastDown] = [Math.floor(right / cell), Math.floor(bottom / cell)];
    for (let across = Math.floor(x / cell); across <= lastAcross; across += 1)
      for (let down = Math.floor(y / cell); down <= lastDown; down += 1) {
        const held = this.#cells.get(across * rows + down);
        if (held === undefined) continue;
        for (const other of held)
          if (x < other.x + other.width && other.x < right && y < other.y + other.height && other.y < bottom)
            return true;
      }
    return false;
  }

  /** The boxes held that meet this one, each once. */
  meeting(box: Box): Set<T> {
    const found = new Set<T>();
    for (const key of keysOf(box))
      for (const other of this.#cells.get(key) ?? []) if (overlap(box, other)) found.add(other);
    return found;
  }
}

/** The key of every cell that a box touches. */
function* keysOf(box: Box): Generator<number> {
  const right = Math.floor((box.x + box.width) / cell);
  const bottom = Math.floor((box.y + box.height) / cell);
  for (let across = Math.floor(box.x / cell); across <= right; across += 1)
    for (let down = Math.floor(box.y / cell); down <= bottom; down += 1) yield across * rows + down;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function within(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

export function grown(box: Box, across: number, down = across): Box {
  return {
    x: box.x - across,
    y: box.y - down,
    width: box.width + 2 * across,
    height: box.height + 2 * down,
  };
}

export function middleOf(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The part of the zoomed sheet that names keep to, and the whole window upon it. */
export interface Frame {
  /** Without what lies over the map. */
  readonly inner: Box;
  readonly window: Box;
}

/**
 * Whether the box of a name may stand there: what belongs to a point within the window stands whole within it, what
 * belongs to one outside stands whole outside, so that no edge cuts a name.
 */
export function isFramed(
  box: Box,
  of: { readonly x: number; readonly y: number },
  frame: Frame | null,
): boolean {
  if (frame === null) return true;
  const point = { ...of, width: 0, height: 0 };
  if (within(point, frame.inner)) return within(box, frame.inner);
  return within(point, frame.window) ? within(box, frame.window) : !overlap(box, frame.window);
}
