// Sends the lines that are sound, keeps those that are not, and tells what became of each.
import { useState } from "react";
import { sentencesOf } from "../../domain/quick/say.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { tellAllDone } from "../actions/carry-out.ts";
import { withName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { facts } from "../replica/here.ts";
import type { Asked } from "../sync/ports.ts";
import { kept, noteSent, write } from "./kept.ts";
import type { Spot } from "./LineField.tsx";
import { firstFault, isSound, type LineRead } from "./read-text.ts";
import { recordLines } from "./record.ts";

export interface Sent {
  id: string;
  /** What the line did, in a sentence. */
  told: string;
  state: "waiting" | "saved" | "refused";
}

export function useSending() {
  const { language } = useWords();
  const [sent, setSent] = useState<readonly Sent[]>([]);
  /** Why lines stayed though they were sound, by their text. */
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const settle = (id: string, state: Sent["state"]) =>
    setSent((now) => now.map((one) => (one.id === id ? { ...one, state } : one)));
  const send = (lines: readonly LineRead[]): Spot | null => {
    const sound = lines.filter(isSound);
    const answers = recordLines(
      sound.map(({ reading }) => reading),
      { heard: kept.getState().heard, language },
    );
    const gone: { line: LineRead; asked: Asked[]; id: string }[] = [];
    const refused = new Map<string, Refusal>();
    for (const [at, answer] of answers.entries()) {
      const line = sound[at];
      if (line === undefined) continue;
      if (isRefusal(answer)) refused.set(line.text, withName(answer, facts(), language));
      else gone.push({ line, asked: answer, id: answer[0]?.commandId ?? line.text });
    }
    setRefusals(refused);
    const told = gone.map(({ line, id }) => ({
      id,
      told: sentencesOf(line.reading, facts(), language).join("; "),
      state: "waiting" as const,
    }));
    if (gone.length > 0) {
      setSent(told);
      noteSent(gone.map(({ line }) => line.text));
      tellOf(
        told,
        gone.flatMap(({ asked }) => asked),
      );
    }
    for (const { line, asked, id } of gone)
      void Promise.all(asked.map(({ fate }) => fate)).then((fates) => {
        const isRefused = fates.some(({ type }) => type === "refused");
        settle(id, isRefused ? "refused" : "saved");
        // What the server refused comes back to be mended: nothing that was written is lost.
        if (isRefused) write([line.text, kept.getState().text].filter((each) => each !== "").join("\n"));
      });
    const rest = lines.filter((line) => !gone.some((one) => one.line === line));
    return keepRest(rest);
  };
  return { sent, refusals, send };
}

function tellOf(told: readonly Sent[], asked: readonly Asked[]): void {
  const [only] = told;
  if (told.length === 1 && only !== undefined)
    tellAllDone(asked, { key: "notice.recorded", values: { name: only.told } });
  else tellAllDone(asked, { key: "notice.recordedMany", values: { count: told.length } });
}

/** Only the lines that stay remain in the field; the first fault of theirs, as it lies then. */
function keepRest(rest: readonly LineRead[]): Spot | null {
  let at = 0;
  const moved = rest.map((line) => {
    const here = { ...line, at };
    at += line.text.length + 1;
    return here;
  });
  write(rest.map(({ text }) => text).join("\n"));
  const first = firstFault(moved);
  return first === null ? null : { at: first.line + first.fault.at, length: first.fault.length };
}
