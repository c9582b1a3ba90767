// `measure`: the shape of a region's network in numbers, of the whole, its groups, actors and ties.
import { z } from "zod";
import { againstChance } from "../../domain/analysis/measures/against-chance.ts";
import { canonical } from "../../domain/analysis/proposals/canonical.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { measuresOf } from "../../domain/measures.ts";
import { wordsIn } from "../../domain/proposal-name.ts";
import { seedAsked, todayOf, viewAsked } from "./asked.ts";
import type { Job } from "./run.ts";
import { settingsAsked } from "./settings-file.ts";
import type { ExitCode } from "./terminal.ts";

/** Random networks to compare with: fewer where each takes long. */
const most = 200;
const least = 10;
const tiesInAll = 1_000_000;

/** `graphs`: random networks to compare with; 0: as many as the size of the network allows. */
const schema = z.object({ seed: z.int(), graphs: z.int().min(0).max(10_000) });

export async function measureNetwork(job: Job): Promise<ExitCode> {
  const view = viewAsked(job);
  const asked = await settingsAsked(job, schema, { seed: defaultSettings.seed, graphs: 0 });
  const seed = asked && seedAsked(job, asked.seed);
  if (view === undefined || asked === undefined || seed === undefined) return 2;
  const { terminal, house } = job;
  const { facts } = house.loom.mirror;
  const today = todayOf(job);
  const { measures, network } = measuresOf(facts, { view, today });
  const { whole, actors } = measures;
  const fitting = Math.max(least, Math.min(most, Math.floor(tiesInAll / Math.max(1, whole.ties))));
  const graphs = asked.graphs === 0 ? fitting : asked.graphs;
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
