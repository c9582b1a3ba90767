// The draft of an invitation to a learning community, in the receiver's language: for somebody to copy and send.
import type { Facts } from "./facts.ts";
import { wordsIn } from "./proposal-name.ts";
import type { Community } from "./records/community.ts";
import type { Gathering } from "./records/gathering.ts";
import { counted } from "./strength.ts";
import type { Language } from "./vocabulary/languages.ts";

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

interface Phrases {
  readonly subject: string;
  readonly greeting: string;
  readonly invites: string;
  readonly goal: string;
  readonly knows: string;
  readonly theme: string;
  readonly meets: string;
  readonly forum: string;
  readonly ask: string;
  readonly thanks: string;
}

/** Kept here and not among the words of a page, which has those of its reader's language only. */
const phrases: Readonly<Record<Language, Phrases>> = {
  fi: {
    subject: "Kutsu oppimisyhteisöön: {name}",
    greeting: "Hei,",
    invites: "kutsumme teidät ({actor}) mukaan oppimisyhteisöön ”{name}”.",
    goal: "Yhteinen tavoite: {goal}",
    knows: "Yhteisössä on tuttujanne: {names}.",
    theme: "Yhteinen teema: {names}.",
    meets: "Seuraava kokoontuminen: {gathering}.",
    forum: "Keskustelu: {link}",
    ask: "Haluaisitteko tulla mukaan? Vastaus tähän viestiin riittää.",
    thanks: "Terveisin",
  },
  sv: {
    subject: "Inbjudan till en lärgemenskap: {name}",
    greeting: "Hej,",
    invites: "vi bjuder in er ({actor}) till lärgemenskapen ”{name}”.",
    goal: "Gemensamt mål: {goal}",
    knows: "I gemenskapen finns bekanta till er: {names}.",
    theme: "Gemensamt tema: {names}.",
    meets: "Nästa träff: {gathering}.",
    forum: "Diskussion: {link}",
    ask: "Vill ni vara med? Det räcker att svara på det här meddelandet.",
    thanks: "Hälsningar",
  },
  en: {
    subject: "Invitation to a learning community: {name}",
    greeting: "Hello,",
    invites: "we invite you ({actor}) to the learning community “{name}”.",
    goal: "Shared goal: {goal}",
    knows: "You know some of its members: {names}.",
    theme: "A theme in common: {names}.",
    meets: "The next gathering: {gathering}.",
    forum: "Discussion: {link}",
    ask: "Would you like to join? An answer to this message is enough.",
    thanks: "Best regards",
  },
};

/** Most names that one line lists. */
const listed = 4;

/**
 * A letter to an actor of the facts. Only what the writer can see is in it, and neither strengths nor needs: those are
 * for the team. `next`: the gathering to come, with its day as the language writes it.
 */
export function invitation(
  { community, actor, facts }: { community: Community; actor: string; facts: Facts },
  {
    language,
    today,
    next,
  }: { language: Language; today: string; next: { gathering: Gathering; day: string } | null },
): Letter {
  const texts = phrases[language];
  const name = wordsIn(community.names, language) ?? "";
  const nameOf = (id: string) => wordsIn(facts.node(facts.resolve(id))?.names, language);
  const members = new Set(community.members.map(({ node }) => facts.resolve(node)));
  const known = new Set(
    facts.naming(actor, "tie").flatMap((tie) => {
      const other = tie.from === actor ? tie.to : tie.from;
      return other !== actor && members.has(other) && counted(tie, today) ? [other] : [];
    }),
  );
  const node = facts.node(actor);
  const themes = community.themes.flatMap((id) => {
    const theme = facts.get(facts.resolve(id));
    return theme?.type === "theme" && node?.themes.includes(theme.id) === true
      ? (wordsIn(theme.names, language) ?? [])
      : [];
  });
  const names = (list: readonly string[]) => list.slice(0, listed).join(", ");
  const tied = [...known].sort().flatMap((id) => nameOf(id) ?? []);
  const goal = wordsIn(community.goal, language);
  const when =
    next === null ? undefined : [next.day, next.gathering.start, wordsIn(next.gathering.names, language)];
  const convener = community.convener === undefined ? undefined : nameOf(community.convener);
  const lines = [
    texts.greeting,
    "",
    filled(texts.invites, { actor: nameOf(actor) ?? "", name }),
    ...(goal === undefined ? [] : ["", filled(texts.goal, { goal })]),
    ...(tied.length === 0 ? [] : ["", filled(texts.knows, { names: names(tied) })]),
    ...(themes.length === 0 ? [] : ["", filled(texts.theme, { names: names(themes) })]),
    ...(when === undefined
      ? []
      : ["", filled(texts.meets, { gathering: when.filter((part) => part !== undefined).join(", ") })]),
    ...(community.forum === undefined ? [] : [filled(texts.forum, { link: community.forum })]),
    "",
    texts.ask,
    "",
    texts.thanks,
    ...(convener === undefined ? [] : [convener]),
  ];
  return { subject: filled(texts.subject, { name }), body: lines.join("\n") };
}

/** The letter as an address that opens one's own mail. */
export function mailAddress({ subject, body }: Letter, to: string): string {
  const text = (words: string) => encodeURIComponent(words.replaceAll("\n", "\r\n"));
  return `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?subject=${text(subject)}&body=${text(body)}`;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, key: string) => values[key] ?? hole);
}
