// Counting with days and months of the calendar, from a day that somebody else tells.
import { daysIn, earliest, latest } from "../dates.ts";

const day = 86_400_000;

/** The ISO day so many months before; the last of a month where that has no such day. */
export function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1, date = 1] = today.split("-").map(Number);
  const count = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(y).padStart(4, "0")}-${two(m)}-${two(Math.min(date, daysIn(y, m)))}`;
}

/** Whole days from one ISO day to another; negative where that is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}

/** Whether a day is before another; what nobody told is before any. */
export function olderThan(day: string | undefined, when: string): boolean {
  return day === undefined || day < when;
}

/** Whether what stood from `since` to `until`, as far as that is told, may have stood within a time. */
export function within(
  stood: { since?: string | undefined; until?: string | undefined },
  time: { since: string | null; until: string | null },
): boolean {
  const over = time.since !== null && stood.until !== undefined && latest(stood.until) < earliest(time.since);
  const later =
    time.until !== null && stood.since !== undefined && earliest(stood.since) > latest(time.until);
  return !over && !later;
}
