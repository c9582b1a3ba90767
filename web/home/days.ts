// Days told from today on, as one says them.
import { daysBetween } from "../../domain/ask/days.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";

const tags: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** “huomenna”, “9 päivän päästä”, “3 kuukautta sitten” */
export function awayText(days: number, language: Language): string {
  const says = new Intl.RelativeTimeFormat(tags[language], { numeric: "auto" });
  const far = Math.abs(days);
  if (far < 60) return says.format(days, "day");
  if (far < 730) return says.format(Math.round(days / 30.4), "month");
  return says.format(Math.round(days / 365.25), "year");
}

/** “tiistai 24. marraskuuta” of an ISO day. */
export function weekdayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(Date.parse(`${day}T00:00:00Z`));
}

/** Whole days from today (ISO) to another ISO day; negative where that is past. */
export function daysTo(day: string, today: string): number {
  return daysBetween(today, day);
}

/** The ISO day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
