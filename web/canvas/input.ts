// What the map is given and what it gives back. It draws; it is never asked for facts.
import type { Spot } from "../../domain/change.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { Shown } from "../replica/shown.ts";

/** A community as the map outlines it. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** Proposed ones have a dashed edge. */
  readonly adopted: boolean;
}

/** Room that panels take from the sides of the canvas, in px: what is shown is fitted into the rest. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface MapInput {
  readonly shown: Shown;
  readonly spots: ReadonlyMap<string, Spot>;
  /** ISO day: ties that have ended by then are faint. */
  readonly today: string;
  readonly language: Language;
  readonly outlines: readonly Outline[];
  /** The outline that somebody points at elsewhere. */
  readonly pointed: string | null;
  /** Ids that wait for the server's word. */
  readonly pending: ReadonlySet<string>;
  readonly selection: readonly string[];
  /** Nodes that the filters let through; null where nothing is filtered. */
  readonly passing: ReadonlySet<string> | null;
  /** The node whose neighbourhood is looked at, and how many steps of it. */
  readonly focus: string | null;
  readonly steps: number;
  /** False: neighbours from outside the view are hidden. */
  readonly neighbours: boolean;
  readonly theme: string;
  /** Whether keys of one letter work. */
  readonly singleKeys: boolean;
  readonly insets: Insets;
}

export interface MapActs {
  /** The whole new selection: ids of nodes and ties. */
  select(ids: readonly string[]): void;
  focus(id: string | null, steps: number): void;
}
