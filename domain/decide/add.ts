// RULES 13–15: new records enter with their own ids and in their one form; a pair has one tie of a kind.
import { inForm } from "../apply.ts";
import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import type { Introduction } from "../records/introduction.ts";
import type { Fact } from "../records/record.ts";
import type { Tie } from "../records/tie.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Asked, Decision } from "./decision.ts";
import { flaw, type Lookup } from "./soundness.ts";

export function add(command: CommandOf<"add">, { facts }: Asked): Decision {
  const fresh = new Map<string, Fact>();
  for (const one of command.records) {
    const taken = fresh.has(one.id) || facts.get(one.id) !== undefined || facts.aliases().has(one.id);
    if (taken) return refuse("existsAlready");
    fresh.set(one.id, inForm({ ...one, rev: 0 }));
  }
  const lookup = (id: string) => fresh.get(id) ?? facts.get(id);
  const pairs = new Set<string>();
  const sets = new Set<string>();
  const edits: Edit[] = [];
  for (const one of fresh.values()) {
    const found = flaw(one, lookup, facts) ?? double(one, sets, facts) ?? pair(one, pairs, facts);
    if (found) return found;
    edits.push({ op: "added", record: one });
  }
  return { edits };
}

function pair(one: Fact, pairs: Set<string>, facts: Facts): Refusal | null {
  if (one.type === "introduction") {
    const both = introducedKey(one);
    if (pairs.has(both)) return refuse("introducedAlready");
    pairs.add(both);
    return introducedTwin(one, facts);
  }
  if (one.type !== "tie") return null;
  const key = pairKey(one);
  if (pairs.has(key)) return refuse("tieExists", { name: "" });
  pairs.add(key);
  return twin(one, facts);
}

/** A set of records has one record that names it. */
function double(one: Fact, sets: Set<string>, facts: Facts): Refusal | null {
  if (one.type !== "dataset") return null;
  for (const each of sets.size === 0 ? facts.all() : []) if (each.type === "dataset") sets.add(each.name);
  if (sets.has(one.name)) return refuse("existsAlready");
  sets.add(one.name);
  return null;
}

/**
 * Refuses a second tie of one kind between the same two: what was heard belongs to the first as a statement.
 * `lookup` answers what the others will be, where they change in the same moment.
 */
export function twin(one: Tie, facts: Facts, lookup: Lookup = (id) => facts.get(id)): Refusal | null {
  const other = twinOf(one, facts, lookup);
  return other === undefined ? null : refuse("tieExists", { name: other.id });
}

/** The other tie of the same pair and kind, if there is one. */
export function twinOf(one: Tie, facts: Facts, lookup: Lookup = (id) => facts.get(id)): Tie | undefined {
  const key = pairKey(one);
  for (const each of facts.naming(one.from, "tie")) {
    const other = each.id === one.id ? undefined : lookup(each.id);
    if (other?.type === "tie" && pairKey(other) === key) return other;
  }
  return undefined;
}

/** Same pair, same kind; the order of the ends counts where the tie has a direction. */
export function pairKey(one: Tie): string {
  const ends = one.directed ? [one.from, one.to] : [one.from, one.to].toSorted();
  return [one.kind, one.kind === "other" ? (one.kindLabel ?? "") : "", one.directed, ...ends].join(" ");
}

/** Refuses a second introduction of the same two: how far it has come belongs to the first (RULE 95). */
export function introducedTwin(
  one: Introduction,
  facts: Facts,
  lookup: Lookup = (id) => facts.get(id),
): Refusal | null {
  const key = introducedKey(one);
  const twins = facts.naming(one.one, "introduction").some((each) => {
    const other = each.id === one.id ? undefined : lookup(each.id);
    return other?.type === "introduction" && introducedKey(other) === key;
  });
  return twins ? refuse("introducedAlready") : null;
}

/** The same for the same two, whichever comes first. */
export function introducedKey({ one, other }: Introduction): string {
  return ["introduced", ...[one, other].toSorted()].join(" ");
}
