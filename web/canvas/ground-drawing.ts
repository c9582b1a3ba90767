// What lies on the ground as plain data, so that a worker can draw it as the page does: outlines, ties, nodes of a large map.
import { drawHulls, type HullDrawn } from "./hull-paths.ts";
import { drawMarks, type MarksDrawn } from "./marks-drawn.ts";
import { drawTies, type TiePaths } from "./tie-paths.ts";
import type { View } from "./view.ts";

export interface GroundDrawing {
  readonly hulls: readonly HullDrawn[];
  readonly hullAlpha: number;
  readonly ties: TiePaths;
  /** Null: Cytoscape draws them. */
  readonly marks: MarksDrawn | null;
}

/** The sheet must be clear and stand in CSS px. */
export function drawGround(
  ink: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { hulls, hullAlpha, ties, marks }: GroundDrawing,
  view: View,
): void {
  drawHulls(ink, hulls, { view, hullAlpha });
  drawTies(ink, ties, view);
  if (marks !== null) drawMarks(ink, marks, view);
}
