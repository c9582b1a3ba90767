// A second start: a community grown around those whom a goal, a theme or a need is about.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import type { Network } from "../network.ts";
import { canonical } from "./canonical.ts";
import { pieces } from "./pieces.ts";
import type { ProposalSettings } from "./settings.ts";

export interface Grown {
  readonly members: readonly {
    readonly id: string;
    /** `seed`: it is about this one; `near`: its ties lead to those it is about; `untied`: about it, and no tie yet. */
    readonly why: "seed" | "near" | "untied";
    /** How much it is about it, 0 to 1; 0 for who is near. */
    readonly about: number;
  }[];
  /** Share of the tied members' weight that leaves the group, 0 to 1; null where nobody is tied. */
  readonly conductance: number | null;
  /** How many pieces the tied members fall into: more than one means that introductions come first. */
  readonly pieces: number;
}

const RESTART = 0.15;
const ROUNDS = 100;
/** A smaller group is taken that leaks no more than this times the least: larger ones always leak a little less. */
const NEARLY = 1.1;

/**
 * The group of window.min to window.max actors around seeds (id and weight, 0 to 1) that is most closed, as a random walk
 * sees it that returns to the seeds; untied seeds come with it, heaviest first, up to half of the window. Null where no
 * seed is an actor of the network. Fewer than window.min are returned where there are no more: nothing is invented.
 * Source: Andersen, Chung & Lang 2006, Local graph partitioning using PageRank vectors, doi 10.1109/FOCS.2006.44.
 */
export function grow(
  network: Network,
  seeds: ReadonlyMap<string, number>,
  { window }: Pick<ProposalSettings, "window">,
): Grown | null {
  const { ids, ties } = canonical(network);
  const about = Float64Array.from(ids, (id) => Math.min(1, Math.max(0, seeds.get(id) ?? 0)));
  const tied = (actor: number) => at(ties.strengths, actor) > 0;
  const wanted = ids.map((_, actor) => actor).filter((actor) => at(about, actor) > 0);
  if (wanted.length === 0) return null;
  wanted.sort((a, b) => at(about, b) - at(about, a) || a - b);
  const anyTied = wanted.some(tied);
  const untied = wanted
    .filter((actor) => !tied(actor))
    .slice(0, anyTied ? Math.floor(window.max / 2) : window.max);
  const group = anyTied
    ? sweep(ties, walk(ties, about), {
        min: Math.max(1, window.min - untied.length),
        max: window.max - untied.length,
      })
    : { members: [], conductance: null };
  const member = (actor: number, why: "seed" | "near" | "untied") => ({
    id: ids[actor] ?? "",
    why,
    about: at(about, actor),
  });
  return {
    members: [
      ...group.members.map((actor) => member(actor, at(about, actor) > 0 ? "seed" : "near")),
      ...untied.map((actor) => member(actor, "untied")),
    ],
    conductance: group.conductance,
    pieces: pieces(ties, [[...group.members].sort((a, b) => a - b)]).length,
  };
}

/** Where a walk is in the long run that goes along ties by weight and, now and then, starts anew at a seed. */
function walk(ties: Adjacency, about: Float64Array): Float64Array {
  const start = about.map((weight, actor) => (at(ties.strengths, actor) > 0 ? weight : 0));
  const sum = start.reduce((total, weight) => total + weight, 0);
  let here = start.map((weight) => weight / sum);
  for (let round = 0; round < ROUNDS; round++) {
    const next = start.map((weight) => (RESTART * weight) / sum);
    for (let actor = 0; actor < ties.size; actor++) {
      const share = ((1 - RESTART) * at(here, actor)) / at(ties.strengths, actor);
      if (!(share > 0)) continue;
      for (let slot = at(ties.offsets, actor); slot < at(ties.offsets, actor + 1); slot++) {
        const target = at(ties.targets, slot);
        next[target] = at(next, target) + share * at(ties.weights, slot);
      }
    }
    here = next;
  }
  return here;
}

/** Actors by presence / strength; of the groups that begin this order and fit the window, the smallest of the closed. */
function sweep(ties: Adjacency, presence: Float64Array, { min, max }: { min: number; max: number }) {
  const order = Array.from(presence.keys()).filter((actor) => at(presence, actor) > 0);
  const worth = (actor: number) => at(presence, actor) / at(ties.strengths, actor);
  order.sort((a, b) => worth(b) - worth(a) || a - b);
  const inside = new Set<number>();
  let volume = 0;
  let leaving = 0;
  const cuts: { size: number; conductance: number }[] = [];
  for (const actor of order.slice(0, max)) {
    let toGroup = 0;
    for (let slot = at(ties.offsets, actor); slot < at(ties.offsets, actor + 1); slot++)
      if (inside.has(at(ties.targets, slot))) toGroup += at(ties.weights, slot);
    inside.add(actor);
    volume += at(ties.strengths, actor);
    leaving += at(ties.strengths, actor) - 2 * toGroup;
    if (inside.size >= min || inside.size === order.length)
      cuts.push({ size: inside.size, conductance: Math.max(0, leaving / volume) });
  }
  const least = Math.min(...cuts.map(({ conductance }) => conductance));
  const best = cuts.find(({ conductance }) => conductance <= NEARLY * least + 1e-12);
  return { members: order.slice(0, best?.size), conductance: best?.conductance ?? null };
}
