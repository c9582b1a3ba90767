// What a quick-add line was read as: its pieces for colouring, what it will do, and what was not understood.
import type { NameHit } from "../search/inflected.ts";
import type { ActorKind } from "../vocabulary/actor-kinds.ts";
import type { Certainty } from "../vocabulary/certainties.ts";
import type { InitiativeKind } from "../vocabulary/initiative-kinds.ts";
import type { Language } from "../vocabulary/languages.ts";
import type { NeedKind } from "../vocabulary/need-kinds.ts";
import type { Reach } from "../vocabulary/reaches.ts";
import type { Sector } from "../vocabulary/sectors.ts";
import type { Strength } from "../vocabulary/strengths.ts";
import type { TieKind } from "../vocabulary/tie-kinds.ts";

export const spanSorts = [
  "name",
  "newName",
  "arrow",
  "kind",
  "strength",
  "theme",
  "newTheme",
  "date",
  "place",
  "sector",
  "actorKind",
  "role",
  "need",
  "offer",
  "text",
  "certainty",
  "filler",
  "unknown",
] as const;
export type SpanSort = (typeof spanSorts)[number];

/** A piece of the line; pieces never overlap and come in order. Offsets in UTF-16 units. */
export interface Span {
  at: number;
  length: number;
  as: SpanSort;
  /** What it was understood as, in the domain's own key or form: `funds`, `4`, `2027-03`, an id. */
  value?: string;
  /** Of a known name: who, how it was met, how sure. */
  hit?: NameHit;
}

export const faultReasons = [
  "notUnderstood",
  "unknownName",
  "ambiguousName",
  "nameMissing",
  "knownAlready",
  "unknownKind",
  "kindMissing",
  "kindTwice",
  "directionUnclear",
  "strengthRange",
  "strengthTwice",
  "dateMalformed",
  "dateTwice",
  "untilBeforeSince",
  "selfTie",
  "tieExists",
  "textMissing",
  "unknownPlace",
  "personalId",
  "tooLong",
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** What could stand there instead; putting `text` in place of the piece settles it. */
export interface Choice {
  text: string;
  /** A node's id where it is one. */
  id?: string;
}

export interface Fault {
  at: number;
  length: number;
  reason: FaultReason;
  /** The piece itself. */
  piece: string;
  choices: readonly Choice[];
}

/** A record that is there, by id, or one that this line makes, by its name. */
export type Ref = Readonly<{ id: string }> | Readonly<{ fresh: string }>;

export type Doing =
  | Readonly<{
      type: "tie";
      from: Ref;
      to: Ref;
      kind: TieKind;
      directed: boolean;
      strength?: Strength;
      since?: string;
      until?: string;
      themes: readonly Ref[];
      context?: string;
      certainty: Certainty;
      /** The tie that stands already: what is told of it is one more voice. */
      stands?: string;
    }>
  | Readonly<{
      type: "need" | "offer";
      node: Ref;
      kind?: NeedKind;
      text: string;
      theme?: Ref;
      until?: string;
      reach?: Reach;
    }>
  | Readonly<{
      type: "actor";
      name: string;
      kind: ActorKind;
      sector: Sector;
      municipality?: string;
      region?: string;
      themes: readonly Ref[];
    }>
  | Readonly<{
      type: "initiative";
      name: string;
      kind: InitiativeKind;
      from?: string;
      until?: string;
      municipality?: string;
      region?: string;
      themes: readonly Ref[];
    }>;

export interface Reading {
  line: string;
  /** Of the words of the line, as far as they tell; else the one asked for. */
  language: Language;
  spans: readonly Span[];
  /** Where there is a fault nothing is done. */
  faults: readonly Fault[];
  /** In order; empty where there is a fault. */
  doings: readonly Doing[];
}
