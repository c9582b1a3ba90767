// Told dates as the reader's language writes them: no more exact than they were told.
import type { Language } from "../../domain/vocabulary/languages.ts";

const tags: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** `2026`, `2026-04` or `2026-04-21` → “2026”, “4/2026”, “21.4.2026” (in Finnish). */
export function dayText(date: string, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined) return date;
  if (day !== undefined)
    return new Intl.DateTimeFormat(tags[language], { dateStyle: "medium", timeZone: "UTC" }).format(
      Date.UTC(year, month - 1, day),
    );
  if (language === "fi") return `${month}/${year}`;
  return new Intl.DateTimeFormat(tags[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, 1),
  );
}

/** A moment of the log by this machine's clock: “21.4.2026 klo 9.05” (in Finnish). */
export function momentText(at: string, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], { dateStyle: "medium", timeStyle: "short" }).format(
    Date.parse(at),
  );
}

/** A span of told dates; an open end stays open. */
export function spanText(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  language: Language,
): string {
  if (since === undefined && until === undefined) return "";
  const [from, to] = [since, until].map((each) => (each === undefined ? "" : dayText(each, language)));
  return from === to ? (from ?? "") : `${from}–${to}`;
}
