// What a view has to be asked of: the nodes seated there, their neighbours one tie away, and the ties between them.
import { ended, latest } from "../dates.ts";
import type { Facts } from "../facts.ts";
import { inView } from "../policy/seats.ts";
import { isNode, type Node } from "../records/record.ts";
import type { Tie } from "../records/tie.ts";
import { lastConfirmed, strength } from "../strength.ts";

export interface Scope {
  /** Those seated in the view first. */
  nodes: ReadonlyMap<string, Node>;
  /** Each has an end that is seated in the view. */
  ties: readonly Tie[];
}

/** The nodes and ties of a view, as it draws them when nothing is asked. */
export function scopeOf(facts: Facts, view: string): Scope {
  const nodes = new Map<string, Node>();
  for (const one of facts.all()) if (isNode(one) && inView(view, one)) nodes.set(one.id, one);
  const seated = new Set(nodes.keys());
  const ties: Tie[] = [];
  for (const one of facts.all()) {
    if (one.type !== "tie" || !(seated.has(one.from) || seated.has(one.to))) continue;
    const [from, to] = [facts.node(one.from), facts.node(one.to)];
    if (from === undefined || to === undefined) continue;
    ties.push(one);
    nodes.set(from.id, from).set(to.id, to);
  }
  return { nodes, ties };
}

/** Records never change, only their places in the facts do: what was found out about one stays true. */
const told = new WeakMap<Tie, Told>();

export interface Told {
  /** 1–5; undefined where nobody said. */
  strength: number | undefined;
  /** The last day on which anybody said anything of it, as far as that is told. */
  confirmed: string | undefined;
}

/** What was said of a tie in all. */
export function toldOf(tie: Tie): Told {
  const known = told.get(tie);
  if (known !== undefined) return known;
  const at = lastConfirmed(tie.statements);
  const confirmed = at === undefined ? undefined : latest(at);
  const found = { strength: strength(tie.statements), confirmed };
  told.set(tie, found);
  return found;
}

/** Whether a tie is over on a day (ISO). */
export function isOver(tie: Tie, today: string): boolean {
  return tie.existence === "ended" || ended(tie.until, today);
}
