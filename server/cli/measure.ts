// `measure`: the shape of a region's network in numbers, of the whole, its groups, actors and ties.
import { againstChance } from "../../domain/analysis/measures/against-chance.ts";
import { canonical } from "../../domain/analysis/proposals/canonical.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { measuresOf } from "../../domain/measures.ts";
import { wordsIn } from "../../domain/proposal-name.ts";
import { seedAsked, todayOf, viewAsked } from "./asked.ts";
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

/** Random networks to compare with: fewer where each takes long. */
const most = 200;
const least = 10;
const tiesInAll = 1_000_000;

export async function measureNetwork(job: Job): Promise<ExitCode> {
  const view = viewAsked(job);
  const seed = seedAsked(job, defaultSettings.seed);
  if (view === undefined || seed === undefined) return 2;
  const { terminal, house } = job;
  const { facts } = house.loom.mirror;
  const today = todayOf(job);
  const { measures, network } = measuresOf(facts, { view, today });
  const { whole, actors } = measures;
  const graphs = Math.max(least, Math.min(most, Math.floor(tiesInAll / Math.max(1, whole.ties))));
  terminal.say("measured", {
    actors: whole.actors,
    ties: whole.ties,
    parts: whole.components,
    untied: whole.isolates,
    cut: whole.cutPoints,
  });
  terminal.result({
    ...measures,
    actors: actors.map(({ id, ...rest }) => ({
      id,
      key: facts.get(id)?.keys?.[0]?.id ?? id,
      name: wordsIn(facts.node(id)?.names, terminal.language) ?? id,
      ...rest,
    })),
    chance: againstChance(canonical(network).ties, { seed, graphs }),
    settings: { region: view, today, seed, graphs },
  });
  return 0;
}
