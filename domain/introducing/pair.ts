// Why two actors should meet, from the facts alone: for introductions that are under way and no longer suggested.
import type { Reason } from "../analysis/introductions/reasons.ts";
import { matches } from "../analysis/matches.ts";
import { byCodeUnits } from "../analysis/proposals/canonical.ts";
import type { Facts } from "../facts.ts";
import { counted, strength } from "../strength.ts";
import { surroundingsOf } from "../surroundings.ts";

/**
 * What speaks for a pair on a day (ISO): needs that the other's offers meet, contacts of both (the strongest go-between
 * first, by its weaker tie), themes of both.
 */
export function reasonsOfPair(
  { one, other }: { one: string; other: string },
  { facts, today }: { facts: Facts; today: string },
): Reason[] {
  const { needs, offers } = surroundingsOf(facts, today);
  const both = ({ actor }: { actor: string }) => actor === one || actor === other;
  const found: Reason[] = matches({ needs: needs.filter(both), offers: offers.filter(both) })
    .toSorted((a, b) => b.cover - a.cover)
    .map((match) => ({ type: "needMetByOffer", ...match }));
  const actors = sharedBy({ one, other }, { facts, today });
  if (actors.length > 0) found.push({ type: "bothKnow", actors });
  const theirs = new Set(facts.node(other)?.themes);
  const themes = (facts.node(one)?.themes ?? []).filter((theme) => theirs.has(theme));
  if (themes.length > 0) found.push({ type: "bothWorkOn", themes });
  return found;
}

function sharedBy(
  { one, other }: { one: string; other: string },
  { facts, today }: { facts: Facts; today: string },
): string[] {
  const [near, far] = [contacts(one, { facts, today }), contacts(other, { facts, today })];
  const weaker = (id: string) => Math.min(near.get(id) ?? 0, far.get(id) ?? 0);
  return [...near.keys()]
    .filter((id) => far.has(id))
    .sort((a, b) => weaker(b) - weaker(a) || byCodeUnits(a, b));
}

/** Actors that one has a tie to that counts, with its strength. */
function contacts(id: string, { facts, today }: { facts: Facts; today: string }): Map<string, number> {
  const found = new Map<string, number>();
  for (const tie of facts.naming(id, "tie")) {
    const far = tie.from === id ? tie.to : tie.from;
    if ((tie.from !== id && tie.to !== id) || !counted(tie, today)) continue;
    if (facts.node(far)?.type === "actor")
      found.set(far, Math.max(found.get(far) ?? 0, strength(tie.statements) ?? 3));
  }
  return found;
}
