// RULES 13–15: new records enter with their own ids; a pair has one tie of a kind.
import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import type { Fact } from "../records/record.ts";
import type { Tie } from "../records/tie.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Asked, Decision } from "./decision.ts";
import { flaw } from "./soundness.ts";

export function add(command: CommandOf<"add">, { facts }: Asked): Decision {
  const fresh = new Map<string, Fact>();
  const pairs = new Set<string>();
  for (const one of command.records) {
    if (fresh.has(one.id) || facts.get(one.id) !== undefined) return refuse("existsAlready");
    fresh.set(one.id, { ...one, rev: 0 });
  }
  const lookup = (id: string) => fresh.get(id) ?? facts.get(id);
  const edits: Edit[] = [];
  for (const one of fresh.values()) {
    const found = flaw(one, lookup, facts) ?? (one.type === "tie" ? twin(one, facts, pairs) : null);
    if (found) return found;
    edits.push({ op: "added", record: one });
  }
  return { edits };
}

/** Refuses a second tie of one kind between the same two: what was heard belongs to the first as a statement. */
export function twin(one: Tie, facts: Facts, seen: Set<string> = new Set()): Refusal | null {
  const pair = pairKey(one);
  if (seen.has(pair)) return refuse("tieExists", { name: "" });
  seen.add(pair);
  const other = facts.naming(one.from, "tie").find((each) => each.id !== one.id && pairKey(each) === pair);
  return other === undefined ? null : refuse("tieExists", { name: other.id });
}

/** Same pair, same kind; the order of the ends counts where the tie has a direction. */
export function pairKey(one: Tie): string {
  const ends = one.directed ? [one.from, one.to] : [one.from, one.to].toSorted();
  return [one.kind, one.kind === "other" ? (one.kindLabel ?? "") : "", one.directed, ...ends].join(" ");
}
