// `introduce`: whom to introduce to whom in a region, why, and who can do it.
import {
  introductionSettings,
  introductionSettingsSchema,
} from "../../domain/analysis/introductions/settings.ts";
import { defaultSettings, proposalSettingsSchema } from "../../domain/analysis/proposals/settings.ts";
import { whyIntroduce } from "../../domain/introduction-words.ts";
import { introductionsOf } from "../../domain/introductions.ts";
import { wordsIn } from "../../domain/proposal-name.ts";
import { refuse } from "../../domain/refusal.ts";
import { seedAsked, todayOf, viewAsked } from "./asked.ts";
import type { Job } from "./run.ts";
import { settingsAsked } from "./settings-file.ts";
import type { ExitCode } from "./terminal.ts";

/** The settings of the proposals that introductions rest on come with them. */
const schema = introductionSettingsSchema.extend({ proposals: proposalSettingsSchema });

export async function introduceActors(job: Job): Promise<ExitCode> {
  const view = viewAsked(job);
  const asked = await settingsAsked(job, schema, { ...introductionSettings, proposals: defaultSettings });
  const seed = asked && seedAsked(job, asked.proposals.seed);
  if (view === undefined || asked === undefined || seed === undefined) return 2;
  const { proposals: proposing, ...settings } = asked;
  const { terminal, house } = job;
  const { facts } = house.loom.mirror;
  const today = todayOf(job);
  const found = introductionsOf(facts, { view, today }, { settings, proposals: { ...proposing, seed } });
  if (found === "cancelled") return terminal.refused(refuse("cancelled"));
  const { language } = terminal;
  const named = (id: string) => ({
    id,
    key: facts.get(id)?.keys?.[0]?.id ?? id,
    name: wordsIn(facts.node(id)?.names, language) ?? id,
  });
  const introductions = found.introductions.map(({ list, a, b, score, parts, connector, ...one }) => ({
    list,
    pair: [named(a), named(b)],
    score,
    parts,
    introducer: connector === null ? null : named(connector),
    why: whyIntroduce({ list, a, b, score, parts, connector, ...one }, facts, language),
    reasons: one.reasons,
  }));
  terminal.say("introductions", { count: introductions.length });
  for (const { list, pair, why } of introductions) {
    terminal.line(`\n${pair.map(({ name }) => name).join(" – ")}`);
    terminal.say(list === "close" ? "introductionClose" : "introductionBridge");
    for (const sentence of why) terminal.line(`  ${sentence}`);
  }
  terminal.result({
    introductions,
    settings: { ...settings, proposals: found.proposals.settings, region: view, today },
  });
  return 0;
}
