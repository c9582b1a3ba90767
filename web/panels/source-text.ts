// What is said of a source, each thing once: its kind, its label, whom it speaks for, the day. Labels are written by
// people and often hold one of these already.
import type { Source } from "../../domain/records/source.ts";
import { fold } from "../../domain/search/fold.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { dayText } from "./dates.ts";

interface Beside {
  /** The kind in the reader's words. */
  kind: string;
  /** The name of the node it speaks for. */
  speaker?: string | undefined;
  /** The day of what it said, where that is told; else the source's own day holds. */
  at?: string | undefined;
}

/** “haastattelu, Rauman Kipparipaja ry, työpajan esihenkilö, 20.3.2025” */
export function sourceText(source: Source, { kind, speaker = "", at }: Beside, language: Language): string {
  const label = withoutDay(source);
  const date = at ?? source.date;
  const day = date === undefined ? "" : dayText(date, language);
  const words = ` ${fold(label)} `;
  const isSaid = (text: string) => words.includes(` ${fold(text)} `);
  const parts = [isSaid(kind) ? "" : kind, label, isSaid(speaker) ? "" : speaker, isSaid(day) ? "" : day];
  return parts.filter((part) => part !== "").join(", ");
}

/** A label that ends with its own day is said without it: the day follows in the reader's form. */
function withoutDay({ label, date }: Source): string {
  if (date === undefined || !/^\d{4}-\d{2}/.test(date) || !label.endsWith(date)) return label;
  return label.slice(0, -date.length).replace(/[\s,;–-]+$/, "");
}
