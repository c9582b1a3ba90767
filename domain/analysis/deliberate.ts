// How proposals come about: many seeded runs, what they agree on, and what was proposed before.
import type { Adjacency } from "./adjacency.ts";
import type { Engine } from "./engines/engine.ts";
import { leiden } from "./engines/leiden.ts";
import { louvain } from "./engines/louvain.ts";
import type { Network } from "./network.ts";
import { type Canonical, canonical } from "./proposals/canonical.ts";
import { consensusGraph } from "./proposals/consensus.ts";
import { describe } from "./proposals/describe.ts";
import { type Earlier, keptResolution, startFrom } from "./proposals/earlier.ts";
import { type Repaired, repair } from "./proposals/repair.ts";
import { findResolution } from "./proposals/resolution.ts";
import type { ProposalResult } from "./proposals/result.ts";
import type { ProposalSettings } from "./proposals/settings.ts";
import { withThemes } from "./proposals/themes.ts";
import { tremble } from "./proposals/tremble.ts";
import { unassigned } from "./proposals/unassigned.ts";
import { seeded, shuffled } from "./random.ts";
import { unwatched, type Watch } from "./watch.ts";

/** A result with what it was made from: some things said of it need the single runs. */
export interface Deliberation {
  readonly result: ProposalResult;
  readonly input: Canonical;
  /** Ties reweighted by themes. */
  readonly graph: Adjacency;
  readonly runs: readonly Repaired[];
}

const engines: Record<ProposalSettings["engine"], Engine> = { leiden, louvain };

/**
 * As `propose`, which says more. `earlier`: what was proposed before has a voice beside the runs (`settings.memory`), the
 * search for agreement begins there, its cuts are kept where they fit, and its resolution while the network is nearly
 * the same: a few new ties then change a few members. The runs themselves know nothing of it, so that stability is not
 * borrowed from the past.
 */
export function deliberate(
  network: Network,
  settings: ProposalSettings,
  { watch = unwatched, earlier }: { watch?: Watch; earlier?: Earlier } = {},
): Deliberation | "cancelled" {
  const total = settings.runs + 3;
  const input = canonical(network);
  const { graph, signal, lambda } = withThemes(input, settings);
  watch.progress(1, total);
  const { seed } = settings;
  const engine = engines[settings.engine];
  const resolution =
    keptResolution(input, earlier) ??
    findResolution(graph, engine, { seed, cancelled: () => watch.cancelled() });
  if (resolution === null) return "cancelled";
  watch.progress(2, total);

  const runs: Repaired[] = [];
  while (runs.length < settings.runs) {
    if (watch.cancelled()) return "cancelled";
    const random = seeded(seed, runs.length);
    const trembling = tremble(graph, settings.tremor, random);
    const raw = engine(trembling, { resolution, random, iterations: settings.iterations.base });
    const rank = shuffled(graph.size, random);
    runs.push(repair(raw, { graph: trembling, ties: input.ties, engine, random, rank, settings }));
    watch.progress(2 + runs.length, total);
  }

  if (watch.cancelled()) return "cancelled";
  const random = seeded(seed, settings.runs);
  const before = earlier === undefined ? undefined : startFrom(input, earlier);
  const votes = runs.map((run) => run.labels);
  if (before !== undefined)
    for (let vote = 0; vote < settings.memory * runs.length; vote++) votes.push(before.labels);
  const agreed = consensusGraph(graph, votes, settings.consensusFloor);
  const raw = engine(agreed, {
    resolution,
    random,
    iterations: settings.iterations.consensus,
    ...(before === undefined ? {} : { initial: before.initial }),
  });
  const { labels, communities } = repair(raw, {
    graph: agreed,
    ties: input.ties,
    engine,
    random,
    rank: Int32Array.from(input.ids.keys()),
    settings,
    ...(before === undefined ? {} : { earlier: before.labels }),
  });
  const result: ProposalResult = {
    proposals: describe(communities, runs, { network: input, settings }),
    unassigned: unassigned(input, labels, settings.window.min),
    settings: {
      ...settings,
      gamma: resolution,
      lambda,
      themeSignal: signal,
      dropped: input.dropped,
      actors: input.ids.length,
      ties: input.edges.from.length,
    },
  };
  watch.progress(total, total);
  return { result, input, graph, runs };
}
