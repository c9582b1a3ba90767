// Proposals of learning communities for a network: the way in.
import type { Engine } from "./engines/engine.ts";
import { leiden } from "./engines/leiden.ts";
import { louvain } from "./engines/louvain.ts";
import type { Network } from "./network.ts";
import { canonical } from "./proposals/canonical.ts";
import { consensusGraph } from "./proposals/consensus.ts";
import { describe } from "./proposals/describe.ts";
import { type Repaired, repair } from "./proposals/repair.ts";
import { findResolution } from "./proposals/resolution.ts";
import type { ProposalResult } from "./proposals/result.ts";
import type { ProposalSettings } from "./proposals/settings.ts";
import { withThemes } from "./proposals/themes.ts";
import { tremble } from "./proposals/tremble.ts";
import { unassigned } from "./proposals/unassigned.ts";
import { seeded, shuffled } from "./random.ts";

export interface Watch {
  /** Called with rising `done`, at last with done = total. */
  progress(done: number, total: number): void;
  /** Asked between steps; true ends the work. */
  cancelled(): boolean;
}

const engines: Record<ProposalSettings["engine"], Engine> = { leiden, louvain };
const unwatched: Watch = { progress: () => {}, cancelled: () => false };

/**
 * Candidate learning communities of window.min to window.max actors, each connected by ties, with how sure they are.
 *
 * The resolution is found from the network; many seeded runs of community detection are each brought into the window;
 * what they agree on is proposed, and how far they agree is its stability. Themes help as far as they are seen to.
 * Settings are taken as parsed by `proposalSettingsSchema`. The same network, settings and seed give the same result,
 * however the rows are ordered. Nothing is thrown; ties that cannot be used are counted in `settings.dropped`.
 * Sources: stated at each step under `proposals/` and `engines/`.
 */
export function propose(
  network: Network,
  settings: ProposalSettings,
  watch: Watch = unwatched,
): ProposalResult | "cancelled" {
  const total = settings.runs + 3;
  const input = canonical(network);
  const { graph, signal, lambda } = withThemes(input, settings);
  watch.progress(1, total);
  const { seed } = settings;
  const engine = engines[settings.engine];
  const resolution = findResolution(graph, engine, { seed, cancelled: () => watch.cancelled() });
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
  const agreed = consensusGraph(
    graph,
    runs.map((run) => run.labels),
    settings.consensusFloor,
  );
  const raw = engine(agreed, { resolution, random, iterations: settings.iterations.consensus });
  const rank = Int32Array.from(input.ids.keys());
  const { labels, communities } = repair(raw, {
    graph: agreed,
    ties: input.ties,
    engine,
    random,
    rank,
    settings,
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
  return result;
}
