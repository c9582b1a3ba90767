// English sentences that explain: why a group is proposed, why somebody is left out, why two should meet.

import type { ExplanationKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const enExplanations: Phrases<ExplanationKey> = {
  "proposal.why": {
    one: "{count} of {total} shares the theme “{theme}”; {share} % of their tie strength is inside; together in {together} of {runs} runs.",
    other:
      "{count} of {total} share the theme “{theme}”; {share} % of their tie strength is inside; together in {together} of {runs} runs.",
  },
  "proposal.whyWithoutTheme":
    "No shared theme stands out; {share} % of their tie strength is inside; together in {together} of {runs} runs.",
  "proposal.sharedTheme": {
    one: "{count} of {total} members shares the theme “{theme}”",
    other: "{count} of {total} members share the theme “{theme}”",
  },
  "proposal.insideShare": "{share} % of the members’ tie strength is inside the group",
  "proposal.togetherRuns": "Together in {together} of {runs} runs",
  "proposal.weakLink": "Only one tie holds the two halves of the group together: {a} – {b}",
  "proposal.cutForSize": "A large group was cut only for its size: move members freely between the parts",
  "proposal.cutPoints": {
    one: "The group would fall apart without one member: {names}",
    other: "The group would fall apart without any one of these: {names}",
  },
  "proposal.whole": "The group is the whole network: nothing within it stands apart",
  "proposal.clique": "Everybody knows everybody already: a community would bring no new acquaintances",
  "proposal.invitable": "Could be invited, though not tied to anybody yet: {name}",
  "proposal.missingSectors": "Missing sector: {names}",
  "proposal.missingRoles": "Missing role: {names}",
  "proposal.guest": "Could be invited: {name} (adds: {adds}; known by: {via})",
  "proposal.alsoCloseTo": "{name}: also close to the group “{group}”",
  "stability.veryFirm": "very firm: the same group is found almost every time",
  "stability.firm": "firm: the group is found the same most of the time",
  "stability.firmCore": "the core is firm, its edges vary",
  "stability.loose": "loose: the members change from run to run",
  "membership.core": "belongs to the core",
  "membership.likely": "likely belongs",
  "membership.edge": "at the edge of the group",
  "unassigned.noFit": "No group of a fitting size is close enough",
  "unassigned.tinyComponent": "Belongs to a small part of its own, too small yet for a group",
  "unassigned.untied": "No ties yet: ask whom they work with",
  "introduction.bothKnow": "Both know: {names}",
  "introduction.bothIn": "Both take part in: {names}",
  "introduction.bothBelong": "Both belong to: {names}",
  "introduction.offerOnTheme": "{a} offers: {offer}. {b} works on the same theme: {theme}.",
  "introduction.bothWorkOn": "Both work on: {themes}",
  "introduction.needMetByOffer": "{a} needs: {need}. {b} offers: {offer}.",
  "introduction.togetherRuns": "In the same group in {together} of {runs} runs",
  "introduction.sameCommunity": "Both belong to: {name}",
  "introduction.noBridgeYet": "Nobody connects these two groups yet",
  "introduction.hardlyJoined": {
    one: "Only one tie joins their two groups",
    other: "Only {count} ties join their two groups",
  },
  "introduction.way": "The way from one to the other: {names}",
  "introduction.askConnector": "Ask for the introduction: {name}",
  "minutes.label": "Weaver’s minutes",
};
