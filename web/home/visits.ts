// When each person was here last, and what they had open: remembered in this browser, by person and never sent.
import { z } from "zod";

const mark = z.object({
  /** Where the log stood: `epoch:seq`. */
  cursor: z.string(),
  /** ISO instant of this browser's clock. */
  at: z.string(),
});
export type Mark = z.infer<typeof mark>;

const visit = z.object({
  /** What counts as “last time” during this visit; null at the first one. */
  since: mark.nullable(),
  /** The newest sign of this visit. */
  latest: mark,
  /** The node that was looked at last. */
  node: z.string().optional(),
});
export type Visit = z.infer<typeof visit>;

/** Away for longer than this, one comes back to a new visit. */
const visitEnds = 4 * 3_600_000;
/** At the very first visit, the last week is told of. */
const firstLook = 7 * 24 * 3_600_000;

/** A visit goes on, or after a pause begins anew; then the end of the one before is “last time”. */
export function visited(before: Visit | null, now: Mark): Visit {
  if (before === null) return { since: null, latest: now };
  const pause = Date.parse(now.at) - Date.parse(before.latest.at);
  return { ...before, since: pause > visitEnds ? before.latest : before.since, latest: now };
}

/** Where history is asked from: a number of the log that goes on, else a moment. */
export function askedSince({ since, latest }: Visit): string {
  if (since === null) return new Date(Date.parse(latest.at) - firstLook).toISOString();
  const [epoch, seq = ""] = since.cursor.split(":");
  const sameLog = latest.cursor.split(":")[0] === epoch;
  return sameLog && /^\d+$/.test(seq) ? seq : since.at;
}

const key = (person: string) => `kudelma.visit.${person}`;

export function readVisit(storage: Storage | null, person: string): Visit | null {
  try {
    const raw: unknown = JSON.parse(storage?.getItem(key(person)) ?? "null");
    return visit.safeParse(raw).data ?? null;
  } catch {
    return null;
  }
}

export function keepVisit(storage: Storage | null, person: string, kept: Visit): void {
  try {
    storage?.setItem(key(person), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing: then every visit is the first.
  }
}
