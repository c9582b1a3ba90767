// What the map is given and what it gives back. It draws; it is never asked for facts.
import type { Spot } from "../../domain/change.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { Shown } from "../replica/shown.ts";
import type { Colouring } from "./tints.ts";

/** What the size of a node tells. */
export const sizings = ["ties", "needs", "same"] as const;
export type Sizing = (typeof sizings)[number];

/** What the lines of ties tell: what flows along them, or when anybody last spoke of them. */
export const linings = ["flow", "age"] as const;
export type Lining = (typeof linings)[number];

/** A community as the map outlines it. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** Proposed ones have a dashed edge. */
  readonly adopted: boolean;
  /** How surely each member belongs. */
  readonly grades?: ReadonlyMap<string, OutlineGrade>;
}

export type OutlineGrade = "core" | "likely" | "edge";

/** Room that panels take from the sides of the canvas, in px: what is shown is fitted into the rest. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** What a sheet covers of the lower edge for now, px: nothing is made smaller by it, but what is selected keeps above it. */
  readonly covered?: number;
}

export interface ShownPath {
  /** From one end to the other; without ties where there is no way. */
  readonly nodes: readonly string[];
  readonly ties: readonly string[];
  /** In sentences. */
  readonly told: readonly string[];
  /** Which of the equally short ways, from 0, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** Two of them that are not tied and could be. */
  readonly gap?: readonly [string, string];
}

export interface MapInput {
  /** The region: another one is another map. */
  readonly place: string;
  readonly shown: Shown;
  readonly spots: ReadonlyMap<string, Spot>;
  /** ISO day: ties that have ended by then are faint. */
  readonly today: string;
  readonly language: Language;
  /** Names of the sets that the nodes come from, as far as this reader is told, and whether one is for practice. */
  readonly sources: readonly string[];
  readonly practice: boolean;
  readonly outlines: readonly Outline[];
  /** The outline that somebody points at elsewhere. */
  readonly pointed: string | null;
  /** Ids that wait for the server's word. */
  readonly pending: ReadonlySet<string>;
  readonly selection: readonly string[];
  /** Whether nodes are being selected together. */
  readonly gathering: boolean;
  /** Nodes that the filters let through: they are showcased, the others fade; null where nothing is filtered. */
  readonly passing: ReadonlySet<string> | null;
  /** The ties among them; null where nothing is filtered. */
  readonly passingTies: ReadonlySet<string> | null;
  /** Nodes and ties left out altogether. */
  readonly hidden: ReadonlySet<string>;
  readonly colour: Colouring;
  readonly size: Sizing;
  readonly lines: Lining;
  /** Whether this reader is told all that is said of the ties: then what nobody ever spoke of is known too. */
  readonly toldAll: boolean;
  /** How many open needs each node has. */
  readonly needs: ReadonlyMap<string, number>;
  /** A way between two nodes; null: none is asked for. */
  readonly path: ShownPath | null;
  /** The node whose path to another is asked for, while the other is being chosen. */
  readonly seeking: string | null;
  /** The node whose neighbourhood is looked at, and how many steps of it. */
  readonly focus: string | null;
  readonly steps: number;
  /** False: neighbours from outside the view are hidden. */
  readonly neighbours: boolean;
  readonly theme: string;
  /** The keys of one letter as they stand; null where they are turned off. */
  readonly letters: {
    readonly focus: string | null;
    readonly tie: string | null;
    readonly path: string | null;
  } | null;
  readonly insets: Insets;
  /** Whether this reader may record a tie. */
  readonly records: boolean;
  /** Whether this reader may make one of the two that are selected. */
  readonly merges: boolean;
  /** For a wall: letters of 24 px and more, nothing to press. */
  readonly wall: boolean;
  /** Beside a list on another page: the page prints without it, and members wear their grades. */
  readonly beside?: boolean;
}

export interface MapActs {
  /** A node or a tie alone; null: nothing. */
  select(id: string | null): void;
  /** Several nodes together: the whole new selection. */
  gather(ids: readonly string[]): void;
  focus(id: string | null, steps: number): void;
  /** An outline was chosen. */
  open(outline: Outline): void;
  /** An outline is pointed at. */
  point(id: string | null): void;
  /** A tie between two nodes is to be recorded. */
  tie(from: string, to: string): void;
  /** Two nodes are to be made one. */
  merge(one: string, other: string): void;
  /** The way between the two selected nodes is asked for; again: the next one, after the last none. */
  path(): void;
  /** The way between these two is asked for. */
  between(from: string, to: string): void;
  /** A path is to begin at this node; null: at none any more. */
  seek(from: string | null): void;
  /** Another end is being pointed at, or no longer. */
  pointing(on: boolean): void;
  /** The map is to be shown on a wall. */
  wall(): void;
}
