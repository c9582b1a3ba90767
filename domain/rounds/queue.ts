// Who was named in a round's interviews and not interviewed yet: whom to talk to next, and what was agreed with them.
import { before } from "../dates.ts";
import type { Facts } from "../facts.ts";
import type { Actor } from "../records/actor.ts";
import type { Interview, Round } from "../records/round.ts";
import type { Source } from "../records/source.ts";
import type { Sector } from "../vocabulary/sectors.ts";

/** An interview that was held, with the actors it told of (the one who spoke left out). */
export interface Held {
  source: string;
  /** Who spoke; undefined where that is not told. */
  node: string | undefined;
  date: string | undefined;
  /** Ids of actors, each once. */
  named: string[];
}

/**
 * The interviews of a round, by date as told, then by id: sources of the kind interview that speak for an actor seated
 * anywhere or for nobody, dated certainly neither before its beginning nor after its end. An undated one is of no round.
 * An actor is named by a source when a tie of theirs is told by it, a need or offer is, or they are themselves.
 */
export function interviewsOf(round: Round, facts: Facts): Held[] {
  const held: Held[] = [];
  for (const one of facts.all()) {
    if (one.type !== "source" || one.kind !== "interview" || !isWithin(one, round)) continue;
    const speaker = one.node === undefined ? undefined : facts.node(one.node);
    held.push({ source: one.id, node: speaker?.id, date: one.date, named: namedBy(one, facts) });
  }
  return held.toSorted((a, b) => compare(a.date ?? "", b.date ?? "") || compare(a.source, b.source));
}

function isWithin({ date }: Source, { since, until }: Round): boolean {
  if (date === undefined) return false;
  return !before(date, since) && !(until !== undefined && before(until, date));
}

function namedBy(source: Source, facts: Facts): string[] {
  const ids = new Set<string>();
  for (const one of facts.naming(source.id)) {
    if (one.type === "tie") ids.add(one.from).add(one.to);
    else if (one.type === "need" || one.type === "offer") ids.add(one.node);
    else ids.add(one.id);
  }
  ids.delete(source.node ?? "");
  return [...ids].filter((id) => facts.get(id)?.type === "actor").toSorted();
}

export interface Queued {
  actor: string;
  /** How many interviewed actors named them; an interview of nobody in particular counts as one. */
  by: number;
  /** Sectors of those who named them, most first. */
  sectors: { sector: Sector; count: number }[];
  /** What was agreed, where anything was. */
  interview: Interview | null;
}

/**
 * Actors to interview: named by most first, then by the most different sectors, then by id. Those who were interviewed
 * in the round are out, also where only the round says so; those put on the list by hand are in, though nobody named them.
 */
export function queueOf(round: Round, facts: Facts): Queued[] {
  const held = interviewsOf(round, facts);
  const spoken = new Set(held.flatMap((one) => one.node ?? []));
  const agreed = new Map((round.interviews ?? []).map((one) => [one.node, one]));
  const namers = new Map<string, Set<string>>();
  for (const one of held)
    for (const id of one.named) namers.set(id, (namers.get(id) ?? new Set()).add(one.node ?? one.source));
  for (const id of agreed.keys()) if (!namers.has(id)) namers.set(id, new Set());
  const queue = [...namers].flatMap(([id, by]): Queued[] => {
    const interview = agreed.get(id) ?? null;
    if (spoken.has(id) || interview?.status === "done" || facts.get(id)?.type !== "actor") return [];
    return [{ actor: id, by: by.size, sectors: sectorsOf(by, facts), interview }];
  });
  return queue.toSorted(
    (a, b) => b.by - a.by || b.sectors.length - a.sectors.length || compare(a.actor, b.actor),
  );
}

function sectorsOf(ids: ReadonlySet<string>, facts: Facts): Queued["sectors"] {
  const counts = new Map<Sector, number>();
  for (const id of ids) {
    const one = actorOf(id, facts);
    if (one !== undefined) counts.set(one.sector, (counts.get(one.sector) ?? 0) + 1);
  }
  return [...counts]
    .map(([sector, count]) => ({ sector, count }))
    .toSorted((a, b) => b.count - a.count || compare(a.sector, b.sector));
}

function actorOf(id: string, facts: Facts): Actor | undefined {
  const one = facts.get(id);
  return one?.type === "actor" ? one : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
