// `introduce`: whom to introduce to whom in a region, why, and who can do it.
import { introductionSettings } from "../../domain/analysis/introductions/settings.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { whyIntroduce } from "../../domain/introduction-words.ts";
import { introductionsOf } from "../../domain/introductions.ts";
import { wordsIn } from "../../domain/proposal-name.ts";
import { refuse } from "../../domain/refusal.ts";
import { seedAsked, todayOf, viewAsked } from "./asked.ts";
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

export async function introduceActors(job: Job): Promise<ExitCode> {
  const view = viewAsked(job);
  const seed = seedAsked(job, defaultSettings.seed);
  if (view === undefined || seed === undefined) return 2;
  const { terminal, house } = job;
  const { facts } = house.loom.mirror;
  const today = todayOf(job);
  const found = introductionsOf(facts, { view, today }, { proposals: { ...defaultSettings, seed } });
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
    settings: { ...introductionSettings, proposals: found.proposals.settings, region: view, today },
  });
  return 0;
}
