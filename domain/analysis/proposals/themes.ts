// Themes draw actors together only as far as this network's ties say that themes matter.
import { type Adjacency, adjacency, type Edges } from "../adjacency.ts";
import { at } from "../at.ts";
import type { Canonical } from "./canonical.ts";
import type { ProposalSettings } from "./settings.ts";
import { themeSimilarity } from "./similarity.ts";
import { themePulls } from "./theme-pulls.ts";
import { themeSignal } from "./theme-signal.ts";

export interface Composite {
  /** Ties reweighted by themes, and pulls between like-minded actors two steps apart. */
  readonly graph: Adjacency;
  /** P(a tied pair is more alike than a random pair), ties of rank counting half; null where too few tell themes. */
  readonly signal: number | null;
  /** How far themes count, 0 to 1. */
  readonly lambda: number;
}

/**
 * Blend of structure and themes. The signal is measured, never assumed: a fixed blend loses where themes are
 * unrelated to ties. λ = clamp((signal - from) / width, 0, 1); a tie is reweighted by (1 - λ) + λ(.5 + similarity).
 */
export function withThemes(network: Canonical, settings: ProposalSettings): Composite {
  const unchanged = { graph: network.ties, signal: null, lambda: 0 };
  if (!settings.themes) return unchanged;
  const similarity = themeSimilarity(network.themes);
  const signal = themeSignal(network, similarity);
  if (signal === null) return unchanged;
  const { from, width } = settings.themeGate;
  const lambda = Math.min(1, Math.max(0, (signal - from) / width));
  if (lambda === 0) return { graph: network.ties, signal, lambda };
  const { edges } = network;
  const weights = edges.weights.map((weight, edge) => {
    const alike = similarity(at(edges.from, edge), at(edges.to, edge));
    return weight * (1 - lambda + lambda * (0.5 + alike));
  });
  const pulls = themePulls(network.ties, similarity, settings.themePull.similarity);
  const share = settings.themePull.share * lambda;
  const tied = weights.reduce((sum, weight) => sum + weight, 0);
  const pulling = pulls.reduce((sum, pull) => sum + pull.weight, 0);
  const scale = pulling === 0 ? 0 : (tied * share) / (1 - share) / pulling;
  const all = [
    ...Array.from(weights, (weight, edge) => ({
      from: at(edges.from, edge),
      to: at(edges.to, edge),
      weight,
    })),
    ...pulls.map((pull) => ({ ...pull, weight: pull.weight * scale })),
  ];
  all.sort((a, b) => a.from - b.from || a.to - b.to);
  return { graph: adjacency(network.ids.length, asEdges(all)), signal, lambda };
}

function asEdges(rows: { from: number; to: number; weight: number }[]): Edges {
  return {
    from: Int32Array.from(rows, (row) => row.from),
    to: Int32Array.from(rows, (row) => row.to),
    weights: Float64Array.from(rows, (row) => row.weight),
  };
}
