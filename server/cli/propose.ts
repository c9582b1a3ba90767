// `propose`: learning communities from the ties of a region, with reasons.
import { defaultSettings, proposalSettingsSchema } from "../../domain/analysis/proposals/settings.ts";
import { propose } from "../../domain/analysis/propose.ts";
import { network } from "../../domain/network.ts";
import { namesOfProposals, wordsIn } from "../../domain/proposal-name.ts";
import { stabilityKeys, whatSpeaksAgainst, whyProposed } from "../../domain/proposal-words.ts";
import { refuse } from "../../domain/refusal.ts";
import { say } from "../../domain/words/say.ts";
import { seedAsked, todayOf, viewAsked } from "./asked.ts";
import type { Job } from "./run.ts";
import { settingsAsked } from "./settings-file.ts";
import type { ExitCode } from "./terminal.ts";

export async function proposeCommunities(job: Job): Promise<ExitCode> {
  const view = viewAsked(job);
  const asked = await settingsAsked(job, proposalSettingsSchema, defaultSettings);
  const seed = asked && seedAsked(job, asked.seed);
  if (view === undefined || asked === undefined || seed === undefined) return 2;
  const { terminal, house } = job;
  const { facts } = house.loom.mirror;
  const today = todayOf(job);
  const ties = network(facts, view, today);
  const result = propose(ties, { ...asked, seed });
  if (result === "cancelled") return terminal.refused(refuse("cancelled"));
  const { language } = terminal;
  const names = namesOfProposals(result.proposals, facts);
  const nameOf = (id: string) => wordsIn(facts.node(id)?.names, language) ?? id;
  const proposals = result.proposals.map((proposal) => ({
    ...proposal,
    name: names.get(proposal.id)?.[language] ?? proposal.id,
    why: whyProposed(proposal, facts, language),
    against: whatSpeaksAgainst(proposal, { facts, network: ties, language }),
    members: proposal.members.map(({ id, grade, stability }) => ({
      id,
      key: facts.get(id)?.keys?.[0]?.id ?? id,
      name: nameOf(id),
      grade,
      stability,
    })),
  }));
  terminal.say("proposals", {
    count: proposals.length,
    actors: result.settings.actors,
    ties: result.settings.ties,
  });
  for (const { name, members, word, why } of proposals) {
    terminal.line(`\n${name} (${members.length}; ${say(language, stabilityKeys[word])})\n${why}`);
    for (const member of members)
      terminal.line(`  ${say(language, `membership.${member.grade}`)}: ${member.name}`);
  }
  if (result.unassigned.length > 0) terminal.say("unassigned", { count: result.unassigned.length });
  terminal.result({
    proposals,
    unassigned: result.unassigned,
    settings: { ...result.settings, region: view, today },
  });
  return 0;
}
