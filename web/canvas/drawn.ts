// From what a view shows to what is drawn: every look is computed here and kept nowhere else.
import { ended } from "../../domain/dates.ts";
import type { Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { strength } from "../../domain/strength.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { Sector } from "../../domain/vocabulary/sectors.ts";
import { tieKindOf } from "../../domain/vocabulary/tie-kinds.ts";
import type { WordKey } from "../../domain/words/keys.ts";
import { nameOf } from "../i18n/named.ts";
import type { MapInput } from "./input.ts";
import { type Mark, markOf } from "./marks.ts";
import { type TieFamily, tieFamily } from "./tie-families.ts";

export type Hue = Sector | "initiative" | "gathering";

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
  readonly family: TieFamily;
  readonly state: "standing" | "hollow" | "ended";
  readonly directed: boolean;
  readonly pending: boolean;
}

export interface Drawn {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly ties: ReadonlyMap<string, DrawnTie>;
  /** Ties of each node, in the order of the ties. */
  readonly tiesOf: ReadonlyMap<string, readonly DrawnTie[]>;
}

type DrawnInput = Pick<MapInput, "shown" | "spots" | "today" | "language" | "pending" | "neighbours">;

export function drawn(input: DrawnInput): Drawn {
  const { shown, spots, pending } = input;
  const present = new Map<string, { node: Node; seated: boolean }>();
  for (const node of shown.seated.values())
    if (spots.has(node.id)) present.set(node.id, { node, seated: true });
  if (input.neighbours)
    for (const node of shown.neighbours.values())
      if (spots.has(node.id)) present.set(node.id, { node, seated: false });

  const ties = new Map<string, DrawnTie>();
  const tiesOf = new Map<string, DrawnTie[]>();
  for (const tie of shown.ties.values()) {
    if (!present.has(tie.from) || !present.has(tie.to)) continue;
    const one = drawnTie(tie, input.today, pending.has(tie.id));
    ties.set(one.id, one);
    for (const end of [one.from, one.to]) {
      const known = tiesOf.get(end);
      if (known) known.push(one);
      else tiesOf.set(end, [one]);
    }
  }
  const nodes = new Map<string, DrawnNode>();
  for (const { node, seated } of present.values()) {
    const spot = spots.get(node.id);
    if (spot === undefined) continue;
    const degree = (tiesOf.get(node.id) ?? []).filter((tie) => tie.state !== "ended").length;
    nodes.set(
      node.id,
      drawnNode(node, { spot, seated, degree, pending: pending.has(node.id), language: input.language }),
    );
  }
  return { nodes, ties, tiesOf };
}

function drawnTie(tie: Tie, today: string, pending: boolean): DrawnTie {
  const over = tie.existence === "ended" || ended(tie.until, today);
  const noted = !tieKindOf(tie.kind).counted || tie.existence === "proposed" || tie.existence === "planned";
  return {
    id: tie.id,
    from: tie.from,
    to: tie.to,
    strength: strength(tie.statements) ?? 2,
    family: tieFamily(tie.kind),
    state: over ? "ended" : noted ? "hollow" : "standing",
    directed: tie.directed,
    pending,
  };
}

interface Standing {
  readonly spot: { readonly x: number; readonly y: number };
  readonly seated: boolean;
  readonly degree: number;
  readonly pending: boolean;
  readonly language: Language;
}

const rings: readonly string[] = ["network", "community", "consortium"];

function drawnNode(node: Node, { spot, seated, degree, pending, language }: Standing): DrawnNode {
  const isActor = node.type === "actor";
  return {
    id: node.id,
    type: node.type,
    name: nameOf(node.names, language),
    kind: kindWord(node),
    x: spot.x,
    y: spot.y,
    size: sizeOf(degree, isActor),
    mark: markOf(node),
    hue: node.type === "actor" ? node.sector : node.type,
    ring: isActor && rings.includes(node.kind),
    hollow: node.existence === "proposed" || node.existence === "planned",
    outside: !seated,
    pale: !seated || node.existence === "ended",
    pending,
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

/** Area grows with ties: 13 wide without any, about 24 with eight, never over 38. */
function sizeOf(degree: number, isActor: boolean): number {
  const size = Math.min(38, 13 + 3.9 * Math.sqrt(degree));
  return Math.round((isActor ? size : size * 0.86) * 10) / 10;
}
