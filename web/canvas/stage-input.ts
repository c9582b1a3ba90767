// What the stage is told, and what it tells of what is seen.
import type { Drawn } from "./drawn.ts";
import type { HullPath } from "./hull-paths.ts";
import type { Insets, Outline, OutlineGrade } from "./input.ts";
import type { Written } from "./label-standing.ts";
import type { Palette } from "./palette.ts";
import type { View } from "./view.ts";

export interface StageInput {
  readonly map: Drawn;
  readonly outlines: readonly Outline[];
  /** How surely members belong to the outlines that are looked at; null: none is. */
  readonly grades: ReadonlyMap<string, OutlineGrade> | null;
  readonly palette: Palette;
  /** Of the letters. */
  readonly family: string;
  readonly selection: readonly string[];
  /** Lifted out of the veil by focus or filters; null: nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** Of what is lifted only these ties; null: all. */
  readonly ways: readonly string[] | null;
  /** Two nodes with a dashed line between them: they could be tied; null: none are. */
  readonly gap: readonly [string, string] | null;
  /** Ties that the filters let through: the others stay under the veil; null: all. */
  readonly passing: ReadonlySet<string> | null;
  /** The node whose neighbourhood is looked at. */
  readonly centre: string | null;
  /** Where the arrow keys are. */
  readonly cursor: string | null;
  /** The node a tie begins at whose other end is being chosen. */
  readonly tying: string | null;
  /** Whether a tie may be begun by the hand. */
  readonly records: boolean;
  /** For a wall: large letters. */
  readonly wall: boolean;
  /** Another region or another way up is another map: nothing of it is news. */
  readonly scene: string;
  readonly insets: Insets;
}

/** Who is looked at: named in any case, and whole. */
export function lookedAt(
  { selection, cursor, tying, centre }: StageInput,
  hover: string | null,
): ReadonlySet<string> {
  return new Set([...selection, hover, cursor, tying, centre].filter((id) => id !== null));
}

/** What a picture of the map is made of. */
export interface Seen extends Pick<StageInput, "palette" | "family" | "outlines" | "ways" | "passing"> {
  readonly map: Drawn;
  readonly hulls: readonly HullPath[];
  readonly view: View;
  readonly grow: number;
  readonly lit: ReadonlySet<string> | null;
  readonly labels: readonly Written[];
}
