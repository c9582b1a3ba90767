// What the worker that reads notes is asked and what it says back, apart from the worker itself, so that it runs anywhere.
import { FactTable } from "../../../domain/facts.ts";
import { quickContext } from "../../../domain/quick/context.ts";
import { type NotesReading, readNotes } from "../../../domain/quick/notes/notes.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Language } from "../../../domain/vocabulary/languages.ts";

export interface Question {
  facts: readonly Fact[];
  text: string;
  language: Language;
  near: readonly string[];
  /** Whose interview it is, where somebody said. */
  speaker: string | undefined;
}

export function answer({ facts, text, language, near, speaker }: Question): NotesReading {
  const table = new FactTable();
  for (const one of facts) table.put(one);
  const context = quickContext(table, { language, near });
  return readNotes(text, context, speaker === undefined ? {} : { speaker });
}
