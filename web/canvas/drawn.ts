// From what a view shows to what is drawn: every look is computed here and kept nowhere else.

import { type Age, agesOn } from "../../domain/age/freshness.ts";
import { familyOf, type TieFamily } from "../../domain/ask/tie-families.ts";
import { ended } from "../../domain/dates.ts";
import type { Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { strength } from "../../domain/strength.ts";
import type { Sector } from "../../domain/vocabulary/sectors.ts";
import { type TieKind, tieKindOf } from "../../domain/vocabulary/tie-kinds.ts";
import type { WordKey } from "../../domain/words/keys.ts";
import { nameOf } from "../i18n/named.ts";
import type { MapInput } from "./input.ts";
import { isHollow, isRing, type Mark, markOf } from "./marks.ts";
import { type Group, groupsBy, type Tint } from "./tints.ts";

export type Hue = Sector | "initiative" | "gathering" | Tint;

export interface DrawnNode {
  readonly id: string;
  readonly type: Node["type"];
  readonly name: string;
  /** The word for its kind. */
  readonly kind: WordKey;
  readonly x: number;
  readonly y: number;
  /** Width in units of the arrangement. */
  readonly size: number;
  readonly mark: Mark;
  /** Null: no actor. */
  readonly sector: Sector | null;
  /** By sector, or by what was chosen to be told by colour. */
  readonly hue: Hue;
  /** Networks and communities: the outline alone, thick. */
  readonly ring: boolean;
  /** Planned or proposed: the outline alone, dashed. */
  readonly hollow: boolean;
  /** A neighbour from outside the view. */
  readonly outside: boolean;
  /** A neighbour from outside the view, or a thing that has ended. */
  readonly pale: boolean;
  readonly pending: boolean;
  readonly degree: number;
}

export interface DrawnTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** 1–5; 2 where nobody said. */
  readonly strength: number;
  readonly kind: TieKind;
  readonly family: TieFamily;
  readonly state: "standing" | "hollow" | "ended";
  /** What is left of its colour at rest, 0.4–1: the longer nobody spoke of it, the less. */
  readonly fade: number;
  /** How old its last word is, where lines tell that; null: they tell what flows. */
  readonly age: Age | null;
  readonly directed: boolean;
  readonly pending: boolean;
}

export interface Drawn {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly ties: ReadonlyMap<string, DrawnTie>;
  /** Ties of each node, in the order of the ties. */
  readonly tiesOf: ReadonlyMap<string, readonly DrawnTie[]>;
  /** What the colours tell apart where they tell something else than sectors. */
  readonly groups: readonly Group[];
}

type Facts = "shown" | "spots" | "today" | "language" | "pending" | "neighbours" | "outlines" | "needs";
export type DrawnInput = Pick<MapInput, Facts | "hidden" | "colour" | "size" | "lines" | "toldAll"> & {
  /** The sheet stands on its side, for windows higher than wide. */
  readonly upright: boolean;
};

export const emptyMap: Drawn = { nodes: new Map(), ties: new Map(), tiesOf: new Map(), groups: [] };

export function drawn(input: DrawnInput): Drawn {
  const { shown, pending, hidden } = input;
  const present = presentIn(input);
  const ties = new Map<string, DrawnTie>();
  const tiesOf = new Map<string, DrawnTie[]>();
  const agedAs = ageing(input);
  for (const tie of shown.ties.values()) {
    if (hidden.has(tie.id) || !present.has(tie.from) || !present.has(tie.to)) continue;
    const one = knownTie(tie, { today: input.today, pending: pending.has(tie.id), ...agedAs(tie) });
    ties.set(one.id, one);
    for (const end of [one.from, one.to]) {
      const known = tiesOf.get(end);
      if (known) known.push(one);
      else tiesOf.set(end, [one]);
    }
  }
  const { groups, groupOf } = grouped(input, present);
  const nodes = new Map<string, DrawnNode>();
  for (const { node, seated, spot } of present.values()) {
    const degree = (tiesOf.get(node.id) ?? []).filter((tie) => tie.state !== "ended").length;
    const hue = groupOf === null ? ownHue(node) : (groupOf.get(node.id)?.tint ?? "rest");
    nodes.set(node.id, knownNode(node, { input, spot, seated, degree, hue }));
  }
  return { nodes, ties, tiesOf, groups };
}

interface Present {
  readonly node: Node;
  readonly seated: boolean;
  readonly spot: { readonly x: number; readonly y: number };
}

function presentIn({ shown, spots, hidden, neighbours }: DrawnInput): Map<string, Present> {
  const present = new Map<string, Present>();
  const put = (nodes: Iterable<Node>, seated: boolean) => {
    for (const node of nodes) {
      const spot = spots.get(node.id);
      if (spot !== undefined && !hidden.has(node.id)) present.set(node.id, { node, seated, spot });
    }
  };
  put(shown.seated.values(), true);
  if (neighbours) put(shown.neighbours.values(), false);
  return present;
}

function grouped(
  { colour, shown, outlines, today }: DrawnInput,
  present: ReadonlyMap<string, Present>,
): { groups: readonly Group[]; groupOf: ReadonlyMap<string, Group> | null } {
  if (colour === "sector") return { groups: [], groupOf: null };
  const nodes = [...present.values()].map(({ node }) => node);
  return groupsBy(colour, { nodes, ties: shown.ties.values(), outlines, today });
}

function ownHue(node: Node): Hue {
  return node.type === "actor" ? node.sector : node.type;
}

type Aged = Pick<DrawnTie, "fade" | "age">;

const unaged: Aged = { fade: 1, age: null };

/**
 * How each tie is drawn by its age. Who is not told of any statement is not told how old ties are: then all are alike.
 * In five steps, so that few kinds of line are drawn.
 */
export function ageing({
  shown,
  lines,
  today,
  toldAll,
}: Pick<DrawnInput, "shown" | "lines" | "today" | "toldAll">): (tie: Tie) => Aged {
  if (!tellsAges(shown.ties.values())) return () => unaged;
  const agesOf = agesOn(today);
  const isGathering = (id: string) =>
    (shown.seated.get(id) ?? shown.neighbours.get(id))?.type === "gathering";
  return (tie) => {
    // What has ended is not asked again, nor who came to a gathering, nor what is folded out of an initiative
    // (its list of statements is empty).
    const { statements = toldAll ? null : [] } = tie;
    if (ended(tie.until, today) || tie.existence === "ended" || statements?.length === 0) return unaged;
    if (isGathering(tie.from) || isGathering(tie.to)) return unaged;
    const { age, colour } = agesOf(tie);
    return lines === "age"
      ? { fade: 1, age }
      : { fade: Math.round(Math.max(0.4, colour) * 5) / 5, age: null };
  };
}

/** Whether a reader is told when anybody spoke of ties. */
export function tellsAges(ties: Iterable<Tie>): boolean {
  for (const { statements = [] } of ties) if (statements.length > 0) return true;
  return false;
}

/** A record that has not changed is drawn by the same object: who draws sees at once what is new. */
const tiesBefore = new WeakMap<Tie, { today: string; one: DrawnTie }>();
const nodesBefore = new WeakMap<Node, DrawnNode>();

type TieNow = Aged & { today: string; pending: boolean };

function knownTie(tie: Tie, now: TieNow): DrawnTie {
  const before = tiesBefore.get(tie);
  const asBefore = before?.today === now.today && before.one.pending === now.pending;
  if (asBefore && before.one.fade === now.fade && before.one.age === now.age) return before.one;
  const one = drawnTie(tie, now);
  tiesBefore.set(tie, { today: now.today, one });
  return one;
}

function knownNode(node: Node, standing: Standing): DrawnNode {
  const [before, one] = [nodesBefore.get(node), drawnNode(node, standing)];
  if (before !== undefined && isSame(before, one)) return before;
  nodesBefore.set(node, one);
  return one;
}

function isSame<T extends object>(before: T, now: T): boolean {
  for (const field in now) if (before[field] !== now[field]) return false;
  return true;
}

function drawnTie(tie: Tie, { today, pending, ...aged }: TieNow): DrawnTie {
  const over = tie.existence === "ended" || ended(tie.until, today);
  const noted = !tieKindOf(tie.kind).counted || tie.existence === "proposed" || tie.existence === "planned";
  return {
    id: tie.id,
    from: tie.from,
    to: tie.to,
    strength: strength(tie.statements) ?? 2,
    kind: tie.kind,
    family: familyOf(tie.kind),
    state: over ? "ended" : noted ? "hollow" : "standing",
    ...aged,
    directed: tie.directed,
    pending,
  };
}

interface Standing {
  readonly input: DrawnInput;
  readonly spot: { readonly x: number; readonly y: number };
  readonly seated: boolean;
  readonly degree: number;
  readonly hue: Hue;
}

function drawnNode(node: Node, { input, spot, seated, degree, hue }: Standing): DrawnNode {
  const weight = { ties: degree, needs: 3 * (input.needs.get(node.id) ?? 0), same: 3 }[input.size];
  return {
    id: node.id,
    type: node.type,
    name: nameOf(node.names, input.language),
    kind: kindWord(node),
    x: input.upright ? -spot.y + 0 : spot.x,
    y: input.upright ? spot.x : spot.y,
    size: sizeOf(weight, node.type === "actor"),
    mark: markOf(node),
    sector: node.type === "actor" ? node.sector : null,
    hue,
    ring: isRing(node),
    hollow: isHollow(node),
    outside: !seated,
    pale: !seated || node.existence === "ended",
    pending: input.pending.has(node.id),
    degree,
  };
}

function kindWord(node: Node): WordKey {
  switch (node.type) {
    case "actor":
      return `actorKind.${node.kind}`;
    case "initiative":
      return `initiativeKind.${node.kind}`;
    case "gathering":
      return `gatheringKind.${node.kind}`;
  }
}

/** Area grows with ties (or what was chosen): 13 wide without any, about 24 with eight, never over 38. */
function sizeOf(weight: number, isActor: boolean): number {
  const size = Math.min(38, 13 + 3.9 * Math.sqrt(weight));
  return Math.round((isActor ? size : size * 0.86) * 10) / 10;
}
