// An introduction in sentences: why the two should meet, and who can make it. Every number and name is the data's.
import type { Introduction } from "./analysis/introduce.ts";
import type { Reason } from "./analysis/introductions/reasons.ts";
import type { Facts } from "./facts.ts";
import { wordsIn } from "./proposal-name.ts";
import type { Need, Offer } from "./records/need.ts";
import type { Language } from "./vocabulary/languages.ts";
import { say } from "./words/say.ts";
import { speakList } from "./words/speak.ts";

/** Most names that one sentence lists. */
const listed = 3;

/**
 * A sentence for each reason that can be told from these facts, in their order, and last whom to ask. What the reader
 * can't see is left out, so there may be fewer sentences than reasons.
 */
export function whyIntroduce(one: Introduction, facts: Facts, language: Language): string[] {
  const told = one.reasons.flatMap((reason) => sentence(reason, facts, language) ?? []);
  const connector = nameOf(one.connector, facts, language);
  return connector === undefined
    ? told
    : [...told, say(language, "introduction.askConnector", { name: connector })];
}

function sentence(reason: Reason, facts: Facts, language: Language): string | undefined {
  switch (reason.type) {
    case "bothKnow":
      return naming("introduction.bothKnow", reason.actors, { facts, language });
    case "bothIn":
      return naming("introduction.bothIn", reason.things, { facts, language });
    case "bothBelong":
      return naming("introduction.bothBelong", reason.networks, { facts, language });
    case "offerOnTheme": {
      const [a, b] = [nameOf(reason.offers, facts, language), nameOf(reason.to, facts, language)];
      const [offer, theme] = [wantOf(reason.offer, facts, language), themeOf(reason.theme, facts, language)];
      if (a === undefined || b === undefined || offer === undefined || theme === undefined) return undefined;
      return say(language, "introduction.offerOnTheme", { a, b, offer, theme });
    }
    case "bothWorkOn": {
      const themes = reason.themes.flatMap((id) => themeOf(id, facts, language) ?? []).slice(0, listed);
      if (themes.length === 0) return undefined;
      return say(language, "introduction.bothWorkOn", { themes: speakList(language, themes) });
    }
    case "needMetByOffer": {
      const [a, b] = [nameOf(reason.needs, facts, language), nameOf(reason.offers, facts, language)];
      const [need, offer] = [wantOf(reason.need, facts, language), wantOf(reason.offer, facts, language)];
      if (a === undefined || b === undefined || need === undefined || offer === undefined) return undefined;
      return say(language, "introduction.needMetByOffer", { a, b, need, offer });
    }
    case "sameGroup": {
      if (reason.runs !== null)
        return say(language, "introduction.togetherRuns", { together: reason.together, runs: reason.runs });
      const community = facts.get(facts.resolve(reason.group));
      const name = community?.type === "community" ? wordsIn(community.names, language) : undefined;
      return name === undefined ? undefined : say(language, "introduction.sameCommunity", { name });
    }
    case "hardlyJoined":
      return reason.ties === 0
        ? say(language, "introduction.noBridgeYet")
        : say(language, "introduction.hardlyJoined", { count: reason.ties });
    case "way": {
      const names = reason.actors.map((id) => nameOf(id, facts, language) ?? "…");
      return say(language, "introduction.way", { names: names.join(" → ") });
    }
  }
}

function naming(
  key: "introduction.bothKnow" | "introduction.bothIn" | "introduction.bothBelong",
  ids: readonly string[],
  { facts, language }: { facts: Facts; language: Language },
): string | undefined {
  const names = ids.flatMap((id) => nameOf(id, facts, language) ?? []).slice(0, listed);
  return names.length === 0 ? undefined : say(language, key, { names: speakList(language, names) });
}

function nameOf(id: string | null, facts: Facts, language: Language): string | undefined {
  return id === null ? undefined : wordsIn(facts.node(facts.resolve(id))?.names, language);
}

function themeOf(id: string | undefined, facts: Facts, language: Language): string | undefined {
  const one = id === undefined ? undefined : facts.get(facts.resolve(id));
  return one?.type === "theme" ? wordsIn(one.names, language) : undefined;
}

/** What is needed or offered, in its own words, else its kind and theme; never with a full stop of its own. */
function wantOf(id: string, facts: Facts, language: Language): string | undefined {
  const one = facts.get(id);
  if (one?.type !== "need" && one?.type !== "offer") return undefined;
  const own = wordsIn(one.text, language)?.replace(/\.$/, "");
  return own ?? kindAndTheme(one, facts, language);
}

function kindAndTheme({ kind, theme }: Need | Offer, facts: Facts, language: Language): string | undefined {
  const parts = [
    kind === undefined ? undefined : say(language, `needKind.${kind}`),
    themeOf(theme, facts, language),
  ];
  const told = parts.filter((part) => part !== undefined);
  return told.length === 0 ? undefined : told.join(", ");
}
