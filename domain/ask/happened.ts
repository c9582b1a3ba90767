// Many changes read as few lines: what each person did on a day, each record once and as it ended.
import { wordsIn } from "../proposal-name.ts";
import type { Language } from "../vocabulary/languages.ts";
import type { ToldChange, ToldRecord } from "../wire.ts";
import { say } from "../words/say.ts";
import { speakList } from "../words/speak.ts";

export interface Happened {
  by: { id: string; name: string };
  /** ISO day (UTC). */
  day: string;
  /** The newest change that is in it. */
  seq: number;
  /** The records that were named, each once; nodes first. */
  records: ToldRecord[];
  /** Of all, also those that were too many to be named. */
  numbers: ToldChange["numbers"];
}

interface Gathered extends Pick<Happened, "by" | "day" | "seq"> {
  records: Map<string, ToldRecord>;
  unnamed: ToldChange["numbers"];
}

/** Groups changes by person and day, newest first. What came and went within a group is not in it. */
export function happened(changes: readonly ToldChange[]): Happened[] {
  const groups = new Map<string, Gathered>();
  for (const one of changes.toSorted((a, b) => a.seq - b.seq)) {
    const day = one.at.slice(0, 10);
    const key = `${day} ${one.by.id}`;
    const group: Gathered = groups.get(key) ?? {
      by: one.by,
      day,
      seq: one.seq,
      records: new Map(),
      unnamed: [],
    };
    groups.set(key, group);
    group.seq = one.seq;
    for (const record of one.records) gather(group.records, record);
    group.unnamed.push(...beyond(one));
  }
  return [...groups.values()]
    .map(({ records, unnamed, ...group }) => {
      const list = [...records.values()];
      return {
        ...group,
        records: list,
        numbers: summed([...list.map((one) => ({ ...one, count: 1 })), ...unnamed]),
      };
    })
    .filter((one) => one.numbers.length > 0)
    .toSorted((a, b) => b.seq - a.seq);
}

function gather(into: Map<string, ToldRecord>, record: ToldRecord): void {
  const before = into.get(record.id)?.how;
  if (before === "added" && record.how === "removed") into.delete(record.id);
  else if (before === "added") into.set(record.id, { ...record, how: "added" });
  else if (before === "removed" && record.how === "added") into.set(record.id, { ...record, how: "changed" });
  else into.set(record.id, record);
}

/** How many a change tells of beyond those it names. */
function beyond({ numbers, records }: ToldChange): ToldChange["numbers"] {
  return numbers.flatMap(({ type, how, count }) => {
    const named = records.filter((one) => one.type === type && one.how === how).length;
    return count > named ? [{ type, how, count: count - named }] : [];
  });
}

function summed(parts: ToldChange["numbers"]): ToldChange["numbers"] {
  const found = new Map<string, ToldChange["numbers"][number]>();
  for (const { type, how, count } of parts) {
    const known = found.get(`${how} ${type}`);
    if (known) known.count += count;
    else found.set(`${how} ${type}`, { type, how, count });
  }
  return [...found.values()];
}

const ways = ["added", "changed", "removed"] as const;

/** A group as a line: "Kutoja: lisätty 3 toimijaa ja 5 suhdetta; muutettu 1 toimija". */
export function sayHappened(language: Language, { by, numbers }: Pick<Happened, "by" | "numbers">): string {
  const parts = ways.flatMap((way) => {
    const counts = numbers
      .filter(({ how }) => how === way)
      .map(({ type, count }) => say(language, `count.${type}`, { count }));
    return counts.length === 0
      ? []
      : [say(language, `changes.${way}`, { what: speakList(language, counts) })];
  });
  return say(language, "changes.by", { by: by.name, what: parts.join("; ") });
}

/** Names of what a record is or is about, for a link beside it. */
export function namesTold(language: Language, { about }: ToldRecord): string[] {
  return about.map((one) => wordsIn(one.names, language) ?? "…");
}
