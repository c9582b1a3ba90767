// A community from a goal, a theme or a need: whom it is about, by what is recorded of them.
import { type Grown, grow } from "./analysis/proposals/grow.ts";
import { defaultSettings, type ProposalSettings } from "./analysis/proposals/settings.ts";
import { cover, type Want } from "./analysis/surroundings.ts";
import type { Facts } from "./facts.ts";
import { network } from "./network.ts";
import type { Fact } from "./records/record.ts";
import { foldLoose } from "./search/fold.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A theme's id, a need's id, or words in any language. */
export type Start = { readonly theme: string } | { readonly need: string } | { readonly goal: string };

/** What needing or offering something of a theme is worth, against working on it. */
const wanting = 0.7;
/** Who has the same need goes along with who has this one. */
const fellow = 0.6;
/** Words that begin alike so far mean the same: endings differ by case and number. */
const stem = 5;
/** Shorter words say little. */
const shortest = 4;
/** Least share of what the goal says that an actor must say too. */
const least = 0.2;

/**
 * The community around what a weaver starts from, in a view on a day (ISO), untied actors included; null where nobody is
 * about it. Members' weight `about` is 1 for who works on the theme or has the need, less for who needs, offers or says
 * something of the kind.
 */
export function secondStart(
  facts: Facts,
  { view, today, start }: { view: string; today: string; start: Start },
  settings: Pick<ProposalSettings, "window"> = defaultSettings,
): Grown | null {
  return grow(network(facts, view, today), seedsOf(facts, today, start), settings);
}

/** Actors that a start is about, and how much, 0 to 1. */
export function seedsOf(facts: Facts, today: string, start: Start): Map<string, number> {
  if ("theme" in start) return byTheme(facts, today, facts.resolve(start.theme));
  if ("need" in start) return byNeed(facts, today, start.need);
  return byGoal(facts, start.goal);
}

function byTheme(facts: Facts, today: string, theme: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const one of facts.all()) if (one.type === "actor" && one.themes.includes(theme)) found.set(one.id, 1);
  const { needs, offers } = surroundingsOf(facts, today);
  for (const want of [...needs, ...offers]) if (want.theme === theme) raise(found, want.actor, wanting);
  return found;
}

function byNeed(facts: Facts, today: string, id: string): Map<string, number> {
  const found = new Map<string, number>();
  const { needs, offers } = surroundingsOf(facts, today);
  const need = needs.find((each) => each.id === id);
  if (need === undefined) return found;
  for (const offer of offers) raise(found, offer.actor, cover(need, offer));
  for (const other of needs) if (alike(need, other)) raise(found, other.actor, fellow);
  raise(found, need.actor, 1);
  return found;
}

/** The same kind and the same theme, both told. */
function alike(need: Want, other: Want): boolean {
  return (
    need.kind !== undefined &&
    need.theme !== undefined &&
    need.kind === other.kind &&
    need.theme === other.theme
  );
}

/** Share of the goal's words that an actor says in goals, description, themes, needs or offers, rare words counting more. */
function byGoal(facts: Facts, goal: string): Map<string, number> {
  const asked = stems(goal);
  const said = new Map<string, Set<string>>();
  const add = (actor: string, text: string): void => {
    const known = said.get(actor) ?? new Set<string>();
    for (const each of stems(text)) if (asked.has(each)) known.add(each);
    said.set(actor, known);
  };
  for (const one of facts.all()) for (const { actor, text } of sayings(one, facts)) add(actor, text);
  const counts = new Map<string, number>();
  for (const words of said.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // The root keeps one rare word of many from deciding alone.
  const rarity = (word: string) => Math.sqrt(Math.log(1 + said.size / (counts.get(word) ?? 1)));
  // What nobody says can't be asked for.
  const known = [...asked].filter((word) => counts.has(word));
  const whole = known.reduce((sum, word) => sum + rarity(word), 0);
  const found = new Map<string, number>();
  for (const [actor, words] of said) {
    const share = [...words].reduce((sum, word) => sum + rarity(word), 0) / whole;
    if (share >= least) found.set(actor, Math.min(1, share));
  }
  return found;
}

function sayings(one: Fact, facts: Facts): { actor: string; text: string }[] {
  if (one.type === "need" || one.type === "offer")
    return facts.node(one.node)?.type === "actor" ? [{ actor: one.node, text: textOf(one.text) }] : [];
  if (one.type !== "actor") return [];
  const themes = one.themes.map((id) => {
    const theme = facts.get(facts.resolve(id));
    return theme?.type === "theme" ? textOf(theme.names) : "";
  });
  return [textOf(one.goals), textOf(one.description), ...themes].map((text) => ({ actor: one.id, text }));
}

function textOf(byTag: Readonly<Record<string, string>> | undefined): string {
  return Object.values(byTag ?? {}).join(" ");
}

function stems(text: string): Set<string> {
  const words = foldLoose(text).split(" ");
  return new Set(words.filter((word) => word.length >= shortest).map((word) => word.slice(0, stem)));
}

function raise(found: Map<string, number>, actor: string, weight: number): void {
  if (weight > (found.get(actor) ?? 0)) found.set(actor, weight);
}
