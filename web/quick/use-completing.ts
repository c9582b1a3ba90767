// What could stand at the caret: choices for a piece that is to be mended, else completions of what is begun.
import { useMemo } from "react";
import { completionsAt } from "../../domain/quick/complete.ts";
import type { QuickContext } from "../../domain/quick/context.ts";
import { choicesOf, type LineRead, lineAt } from "./read-text.ts";

/** Something to put in place of a piece of the text. */
export interface Put {
  at: number;
  length: number;
  text: string;
  label: string;
  /** Said softly beside it. */
  about: string;
}

export interface Caret {
  from: number;
  to: number;
}

const most = 7;

export function useCompleting(
  text: string,
  { caret, lines, context }: { caret: Caret; lines: readonly LineRead[]; context: QuickContext },
): readonly Put[] {
  const { from, to } = caret;
  return useMemo(() => {
    const mended = from < to ? choicesAt(lines, { from, to }) : [];
    if (mended.length > 0 || from !== to) return mended;
    const line = lineAt(text, from);
    const begun = completionsAt(line.text, from - line.at, { context, limit: most + 1 });
    return begun
      .map(
        (one): Put => ({
          at: line.at + one.at,
          length: one.length,
          text: one.text,
          label: one.label === "" ? one.text : one.label,
          about: one.text === one.label ? "" : one.text,
        }),
      )
      .filter((one) => text.slice(one.at, one.at + one.length) !== one.text)
      .slice(0, most);
  }, [text, from, to, lines, context]);
}

function choicesAt(lines: readonly LineRead[], { from, to }: Caret): Put[] {
  for (const { at, reading } of lines)
    for (const fault of reading.faults)
      if (at + fault.at === from && at + fault.at + fault.length === to)
        return choicesOf(fault).map((one) => ({
          at: from,
          length: to - from,
          ...one,
          label: one.text,
          about: "",
        }));
  return [];
}
