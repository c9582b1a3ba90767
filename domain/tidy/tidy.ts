// What a map would be better without: doubles, actors without ties, places nobody knows, ties and times told against themselves.
import { scopeOf } from "../ask/scope.ts";
import { before } from "../dates.ts";
import type { Facts } from "../facts.ts";
import { inView } from "../policy/seats.ts";
import { type Fact, isNode, type Node } from "../records/record.ts";
import { counted } from "../strength.ts";
import { type Contradiction, contradictions } from "./contradictions.ts";
import { type Double, doubles } from "./doubles.ts";

/** `none`: no place at all; `regionOnly`: a region is told and no municipality. */
export type PlaceLack = "none" | "regionOnly";

/** Something that ends before it begins, with both as told. */
export interface Backwards {
  id: string;
  type: Fact["type"];
  begins: string;
  ends: string;
}

export interface Tidy {
  /** Pairs of which at least one is in the view, the other may be anywhere. */
  doubles: Double[];
  /** Actors seated in the view without a tie that counts, by id. */
  untied: string[];
  /** Actors of the view, or one tie away from it, whose municipality nobody told. */
  placeless: { id: string; lack: PlaceLack }[];
  contradictions: Contradiction[];
  backwards: Backwards[];
}

/**
 * What there is to tidy in a view.
 * @param facts as the one who tidies sees them
 * @param today an ISO day
 */
export function tidy(facts: Facts, { view, today }: { view: string; today: string }): Tidy {
  const scope = scopeOf(facts, view);
  const tied = new Set<string>();
  for (const tie of scope.ties) if (counted(tie, today)) tied.add(tie.from).add(tie.to);
  const untied: string[] = [];
  const placeless: Tidy["placeless"] = [];
  for (const node of scope.nodes.values()) {
    if (node.type !== "actor") continue;
    if (!tied.has(node.id) && inView(view, node)) untied.push(node.id);
    const lack = placeLack(node);
    if (lack !== null) placeless.push({ id: node.id, lack });
  }
  return {
    doubles: doubles(facts, (node) => inView(view, node)),
    untied: untied.toSorted(),
    placeless: placeless.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    contradictions: contradictions(scope.ties, today),
    backwards: backwardsIn(facts, (id) => scope.nodes.has(id)),
  };
}

/** What a node's place leaves open; null where somebody told enough of it. */
export function placeLack({ place }: Node): PlaceLack | null {
  if (place === undefined) return "none";
  const { municipality, country, region, point } = place;
  if (municipality !== undefined || region === "national" || region === "abroad") return null;
  if (country !== undefined || point !== undefined) return null;
  return region === undefined || region === "unplaced" ? "none" : "regionOnly";
}

function backwardsIn(facts: Facts, stands: (node: string) => boolean): Backwards[] {
  const found: Backwards[] = [];
  for (const one of facts.all()) {
    const odd = nodesOf(one).some(stands) ? backwards(one) : null;
    if (odd !== null) found.push(odd);
  }
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A record that ends before it begins, with both as told; null for any other. */
export function backwards(one: Fact): Backwards | null {
  const { begins, ends } = timesOf(one) ?? {};
  if (begins === undefined || ends === undefined) return null;
  const odd = one.type === "gathering" ? ends < begins : before(ends, begins);
  return odd ? { id: one.id, type: one.type, begins, ends } : null;
}

interface Times {
  begins: string | undefined;
  ends: string | undefined;
}

/** Of a gathering the hours of its day, of a need or offer from when it was stated. */
function timesOf(one: Fact): Times | null {
  switch (one.type) {
    case "tie":
      return { begins: one.since, ends: one.until };
    case "initiative":
      return { begins: one.from, ends: one.until };
    case "need":
    case "offer":
      return { begins: one.stated, ends: one.until };
    case "gathering":
      return { begins: one.start, ends: one.end };
    default:
      return null;
  }
}

function nodesOf(one: Fact): string[] {
  if (isNode(one)) return [one.id];
  if (one.type === "tie") return [one.from, one.to];
  return one.type === "need" || one.type === "offer" ? [one.node] : [];
}
