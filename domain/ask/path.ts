// The ways from one node to another over the fewest ties: who could introduce whom, and how they know each other.
import type { Facts } from "../facts.ts";
import { wordsIn } from "../proposal-name.ts";
import type { Tie } from "../records/tie.ts";
import { counted } from "../strength.ts";
import type { Language } from "../vocabulary/languages.ts";
import { say, sayTie } from "../words/say.ts";
import { farEnd, neighbourhood, tiesByNode } from "./neighbourhood.ts";
import { toldOf } from "./scope.ts";

export const mostSteps = 6;
const mostPaths = 5;
/** Without a word on strength a tie counts as if they coordinated. */
const unsaid = 3;

export interface Path {
  /** Ids from the one to the other, both included. */
  nodes: string[];
  /** Ids of the ties between them, one for each step: the strongest there is. */
  ties: string[];
}

/** The ties that stand on a day (ISO) and count: what a path may go over. */
export function standingTies(facts: Facts, today: string): Tie[] {
  const found: Tie[] = [];
  for (const one of facts.all()) if (one.type === "tie" && counted(one, today)) found.push(one);
  return found;
}

interface Way extends Path {
  strength: number;
}

/**
 * The shortest paths between two nodes over the ties given, whichever way a tie runs: at most five, all equally short,
 * those of the strongest ties first. None where more than six ties lie between them.
 */
export function paths(ties: Iterable<Tie>, { from, to }: { from: string; to: string }): Path[] {
  if (from === to) return [];
  const tiesOf = tiesByNode(ties);
  const distances = neighbourhood(tiesOf, to, { steps: mostSteps });
  const steps = distances.get(from);
  if (steps === undefined) return [];
  // From the far end on, a node's best ways are its neighbours' best ways with one tie before them.
  const best = new Map<string, Way[]>([[to, [{ nodes: [to], ties: [], strength: 0 }]]]);
  for (const [id, distance] of distances) {
    if (distance === 0 || (distance >= steps && id !== from)) continue;
    best.set(id, bestWays(id, { distance, tiesOf, distances, best }));
  }
  return (best.get(from) ?? []).map(({ nodes, ties: over }) => ({ nodes, ties: over }));
}

interface Known {
  distance: number;
  tiesOf: ReadonlyMap<string, readonly Tie[]>;
  distances: ReadonlyMap<string, number>;
  best: ReadonlyMap<string, readonly Way[]>;
}

function bestWays(id: string, { distance, tiesOf, distances, best }: Known): Way[] {
  const strongest = new Map<string, Tie>();
  for (const tie of tiesOf.get(id) ?? []) {
    const other = farEnd(tie, id);
    if (distances.get(other) !== distance - 1) continue;
    const known = strongest.get(other);
    if (known === undefined || isBefore(tie, known)) strongest.set(other, tie);
  }
  const ways = [...strongest].flatMap(([other, tie]) =>
    (best.get(other) ?? []).map((way) => ({
      nodes: [id, ...way.nodes],
      ties: [tie.id, ...way.ties],
      strength: strengthOf(tie) + way.strength,
    })),
  );
  const text = (way: Way) => way.nodes.join(" ");
  return ways.toSorted((a, b) => b.strength - a.strength || (text(a) < text(b) ? -1 : 1)).slice(0, mostPaths);
}

function isBefore(a: Tie, b: Tie): boolean {
  return strengthOf(a) > strengthOf(b) || (strengthOf(a) === strengthOf(b) && a.id < b.id);
}

function strengthOf(tie: Tie): number {
  return toldOf(tie).strength ?? unsaid;
}

/** A path in sentences: how long it is, then one for each tie in its order. Names stay uninflected. */
export function sayPath(language: Language, path: Path, facts: Facts): string[] {
  const name = (id: string | undefined) => wordsIn(facts.node(id ?? "")?.names, language) ?? "…";
  const ends = { from: name(path.nodes[0]), to: name(path.nodes.at(-1)) };
  const sentences = path.ties.flatMap((id, step) => {
    const tie = facts.get(id);
    if (tie?.type !== "tie") return [];
    // Where the order means nothing, the one we come from is named first.
    const turned = !tie.directed && tie.to === path.nodes[step];
    const [from, to] = turned ? [tie.to, tie.from] : [tie.from, tie.to];
    return [`${sayTie(language, tie, { from: name(from), to: name(to) })}.`];
  });
  return [say(language, "path.steps", { ...ends, count: path.ties.length }), ...sentences];
}

/** What is said where there is no path. */
export function sayNoPath(
  language: Language,
  { from, to }: { from: string; to: string },
  facts: Facts,
): string {
  const name = (id: string) => wordsIn(facts.node(id)?.names, language) ?? "…";
  return say(language, "path.none", { from: name(from), to: name(to), count: mostSteps });
}
