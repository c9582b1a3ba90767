// What can be wrong in stored data, told from its rows: the same questions for every store.
import { type Fact, isNode, references } from "../../domain/records/record.ts";
import { touched } from "./log.ts";
import { asText, changeOf, factOf } from "./rows.ts";
import type { Flaw, Position } from "./store.ts";

/** All rows of a store, unread, as one moment had them. */
export interface Rows {
  position: Position;
  records: { id: string; body: string }[];
  changes: { seq: number; commandId: string; byId: string; touched: string[]; body: string }[];
  aliases: { from: string; to: string }[];
  spots: { scope: string; node: string }[];
}

export interface Checked {
  flaws: Flaw[];
  /** The records that could be read, for what a store keeps beside them. */
  records: Map<string, Fact>;
}

export function checked(rows: Rows): Checked {
  const records = new Map<string, Fact>();
  const flaws: Flaw[] = [];
  for (const { id, body } of rows.records) {
    const fact = readable(() => factOf(body));
    if (fact === null) flaws.push({ what: "unreadable", id, detail: "the record does not fit its schema" });
    else if (fact.id !== id)
      flaws.push({ what: "projection", id, detail: `the record calls itself ${fact.id}` });
    else records.set(id, fact);
  }
  const ids = new Set(rows.records.map((row) => row.id));
  for (const fact of records.values()) flaws.push(...loose(fact, { ids, records, seq: rows.position.seq }));
  for (const { from, to } of rows.aliases)
    if (!ids.has(to) && !rows.aliases.some((each) => each.from === to))
      flaws.push({
        what: "looseReference",
        id: from,
        detail: `its alias leads to ${to}, which is not there`,
      });
  for (const { scope, node } of rows.spots)
    if (!ids.has(node))
      flaws.push({ what: "looseReference", id: node, detail: `has a place in ${scope}, but is not there` });
  return { flaws: [...flaws, ...logFlaws(rows)], records };
}

function loose(fact: Fact, known: { ids: Set<string>; records: Map<string, Fact>; seq: number }): Flaw[] {
  const flaws: Flaw[] = [];
  const { id } = fact;
  const ends = new Set(fact.type === "tie" ? [fact.from, fact.to] : []);
  for (const end of ends)
    if (!known.ids.has(end) || (known.records.has(end) && !isNode(known.records.get(end))))
      flaws.push({ what: "looseTie", id, detail: `its end ${end} is no node` });
  for (const each of new Set(references(fact)))
    if (!ends.has(each) && !known.ids.has(each))
      flaws.push({ what: "looseReference", id, detail: `it names ${each}, which is not there` });
  if (fact.rev > known.seq)
    flaws.push({ what: "counter", id, detail: `its rev ${fact.rev} is beyond the log` });
  return flaws;
}

function logFlaws({ changes, position }: Rows): Flaw[] {
  const flaws: Flaw[] = [];
  let last = 0;
  for (const row of changes) {
    const id = String(row.seq);
    if (row.seq !== last + 1) flaws.push({ what: "logGap", id, detail: `it follows ${last}` });
    last = row.seq;
    const change = readable(() => changeOf(row.body));
    if (change === null) {
      flaws.push({ what: "unreadable", id, detail: "the change does not fit its schema" });
      continue;
    }
    const beside = [row.seq, row.commandId, row.byId, row.touched.toSorted()];
    const inside = [change.seq, change.commandId, change.by.id, touched(change).toSorted()];
    if (asText(beside) !== asText(inside))
      flaws.push({ what: "projection", id, detail: "what stands beside the change is not what it says" });
  }
  if (last !== position.seq)
    flaws.push({
      what: "counter",
      id: "change",
      detail: `the counter is at ${position.seq}, the log ends at ${last}`,
    });
  return flaws;
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
