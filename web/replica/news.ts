// How a snapshot, an event of the feed and a fetched record enter the confirmed facts. The newest word on each thing
// wins, whatever the order in which words arrive.
import type { FactTable } from "../../domain/facts.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { FeedEvent, Snapshot } from "../../domain/wire.ts";
import { readCursor } from "./cursor.ts";
import type { Stamps } from "./stamps.ts";

interface Known {
  facts: FactTable;
  stamps: Stamps;
}

/** The snapshot is all there is of its view: older things that are not in it go, newer ones stay. */
export function enterSnapshot(snapshot: Snapshot, { facts, stamps }: Known): void {
  const { seq } = readCursor(snapshot.cursor);
  stamps.raise(seq);
  const told = new Set(snapshot.records.map((one) => one.id));
  for (const one of [...facts.all()]) if (!told.has(one.id) && !stamps.heardOf(one.id)) facts.drop(one.id);
  for (const one of snapshot.records) if (stamps.newer(one.id, Math.max(seq, one.rev))) facts.put(one);

  const placed = new Set(snapshot.spots.map(spotKey));
  for (const scope of [...facts.scopes()])
    for (const node of [...facts.spots(scope).keys()]) {
      const key = spotKey({ scope, node });
      if (!placed.has(key) && !stamps.heardOf(key)) facts.setSpot(scope, node, null);
    }
  for (const each of snapshot.spots)
    if (stamps.newer(spotKey(each), seq)) facts.setSpot(each.scope, each.node, each.spot);

  const merged = new Set(snapshot.aliases.map(([from]) => aliasKey(from)));
  for (const from of [...facts.aliases().keys()])
    if (!merged.has(aliasKey(from)) && !stamps.heardOf(aliasKey(from))) facts.setAlias(from, null);
  for (const [from, to] of snapshot.aliases) if (stamps.newer(aliasKey(from), seq)) facts.setAlias(from, to);
}

/** State, not steps: a put is the record as it stands at the event's cursor or a little later (then its `rev` tells). */
export function enterEvent(event: FeedEvent, { facts, stamps }: Known): void {
  const { seq } = readCursor(event.cursor);
  if (seq <= stamps.floor) return;
  for (const one of event.puts) if (stamps.newer(one.id, Math.max(seq, one.rev))) facts.put(one);
  for (const id of event.drops) if (stamps.newer(id, seq)) facts.drop(id);
  for (const each of event.spots)
    if (stamps.newer(spotKey(each), seq)) facts.setSpot(each.scope, each.node, each.spot);
  for (const [from, to] of event.aliases) if (stamps.newer(aliasKey(from), seq)) facts.setAlias(from, to);
}

/** A record asked for by its id. What was dropped while the answer was under way stays dropped. */
export function enterFetched(record: Fact, { facts, stamps }: Known): void {
  const stands = facts.get(record.id);
  if (stands !== undefined && stands.rev >= record.rev) return;
  if (stamps.heardOf(record.id) && stamps.of(record.id) > record.rev) return;
  stamps.newer(record.id, Math.max(stamps.of(record.id), record.rev));
  facts.put(record);
}

function spotKey({ scope, node }: { scope: string; node: string }): string {
  return `spot ${scope} ${node}`;
}

function aliasKey(from: string): string {
  return `alias ${from}`;
}
