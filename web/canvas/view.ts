// Where the window stands over the sheet: model units to px and back.

export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sets a context to units of the arrangement; it must stand in CSS px before. */
export function intoModel(
  ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  view: View,
): void {
  ink.translate(view.x, view.y);
  ink.scale(view.zoom, view.zoom);
}

export function toScreen(
  view: View,
  point: { readonly x: number; readonly y: number },
): { x: number; y: number } {
  return { x: point.x * view.zoom + view.x, y: point.y * view.zoom + view.y };
}

/** The view of a window that reaches so much farther on all sides, px. */
export function widened({ zoom, x, y, width, height }: View, by: number): View {
  return { zoom, x: x + by, y: y + by, width: width + 2 * by, height: height + 2 * by };
}

export function isSameView(one: View | undefined, other: View): boolean {
  return (
    one !== undefined &&
    one.zoom === other.zoom &&
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  );
}
