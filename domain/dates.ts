// Dates as told: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, never padded. A year told is any day of that year.

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True when the text is a told date of the calendar: a year from 1000 on, a real month, a real day. */
export function toldDate(text: string): boolean {
  return partsOf(text) !== undefined;
}

/**
 * The first day a told date can mean, as `YYYY-MM-DD`.
 * @throws RangeError when the text is no told date: check with `toldDate` where it comes in
 */
export function earliest(date: string): string {
  const { year, month, day } = known(date);
  return isoDay(year, { month: month ?? 1, day: day ?? 1 });
}

/**
 * The last day a told date can mean, as `YYYY-MM-DD`.
 * @throws RangeError when the text is no told date: check with `toldDate` where it comes in
 */
export function latest(date: string): string {
  const { year, month = 12, day } = known(date);
  return isoDay(year, { month, day: day ?? daysIn(year, month) });
}

/** True only when `a` was certainly before `b`: every day `a` can mean is before every day `b` can mean. */
export function before(a: string, b: string): boolean {
  return latest(a) < earliest(b);
}

/** True when a thing told to last until `until` has certainly ended by `today`; without an end it never has. */
export function ended(until: string | undefined, today: string): boolean {
  return until !== undefined && before(until, today);
}

type Parts = { year: number; month?: number; day?: number };

function partsOf(text: string): Parts | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), found[2], found[3]];
  if (year < 1000) return undefined;
  if (month === undefined) return { year };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return { year, month: Number(month) };
  if (Number(day) < 1 || Number(day) > daysIn(year, Number(month))) return undefined;
  return { year, month: Number(month), day: Number(day) };
}

function known(date: string): Parts {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`not a told date: ${date}`);
  return parts;
}

/** Days in a month of the Gregorian calendar; month 1–12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoDay(year: number, { month, day }: { month: number; day: number }): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
