// Whether a learning community meets as often as it means to.
import { daysBetween, monthsBefore } from "./ask/days.ts";
import { earliest, latest } from "./dates.ts";
import type { Community, Meets } from "./records/community.ts";
import type { Gathering } from "./records/gathering.ts";

/** Days beyond the rhythm that nobody speaks of. */
const grace = { week: 3, month: 10 } as const;

export interface Rhythm {
  /** The last gathering that was held, and the next that is planned; null: none. */
  readonly last: Gathering | null;
  readonly next: Gathering | null;
  /** ISO day by which it means to meet; null where that can't be told. */
  readonly due: string | null;
  /** Due, past the days that nobody speaks of, and nothing planned by then. */
  readonly missed: boolean;
  /** Whole days since it was due; 0 where it is not missed. */
  readonly late: number;
}

/** As of a day (ISO). A community that rests or has ended misses nothing; one that never met has nothing to be late for. */
export function rhythmOf(
  { status, meets }: Pick<Community, "status" | "meets">,
  gatherings: readonly Gathering[],
  today: string,
): Rhythm {
  const dated = gatherings.filter((one) => one.date !== undefined && one.existence !== "ended");
  const byDay = dated.toSorted((a, b) =>
    firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0,
  );
  const last = byDay.filter((one) => lastDay(one) <= today && one.existence === "existing").at(-1) ?? null;
  const next = byDay.find((one) => lastDay(one) >= today && one !== last) ?? null;
  const due = last === null || meets === undefined ? null : dayAfter(lastDay(last), meets);
  const active = status === "active" || status === "forming";
  const over = due === null || meets === undefined ? 0 : daysBetween(due, today) - grace[meets.unit];
  const missed = active && over > 0 && next === null;
  return { last, next, due, missed, late: missed && due !== null ? daysBetween(due, today) : 0 };
}

/** The gatherings of a community, the latest first; those without a day last. */
export function byLatest(gatherings: readonly Gathering[]): Gathering[] {
  return gatherings.toSorted((a, b) => {
    const [one, other] = [firstDay(a), firstDay(b)];
    return one === other ? (a.id < b.id ? -1 : 1) : one < other ? 1 : -1;
  });
}

function firstDay({ date }: Gathering): string {
  return date === undefined ? "" : earliest(date);
}

function lastDay({ date }: Gathering): string {
  return date === undefined ? "" : latest(date);
}

/** The day so many weeks or months later; the last day of a shorter month stands for one that it has not. */
function dayAfter(day: string, { every, unit }: Meets): string {
  if (unit === "month") return monthsBefore(day, -every);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + 7 * every)).toISOString().slice(0, 10);
}
