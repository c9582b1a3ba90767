// The field that notes are pasted into, whose they are, and the button that reads them.
import { useEffect, useRef, useState } from "react";
import type { Node } from "../../../domain/records/record.ts";
import { nodeName } from "../../i18n/named.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { dayText } from "../../panels/dates.ts";
import { Line } from "../../panels/forms/fields/controls.tsx";
import { NodePicker } from "../../panels/forms/NodePicker.tsx";
import { nobody } from "../../panels/forms/tie-draft.ts";
import { useElapsed } from "../../proposals/use-elapsed.ts";
import { facts } from "../../replica/here.ts";
import { useQuickContext } from "../use-quick.ts";
import { type Asking, askWorker } from "./ask-worker.ts";
import { notesWords } from "./notes.words.ts";
import { changeNotes, notes } from "./notes-kept.ts";
import { rowsOf } from "./rows.ts";
import { useNotes } from "./use-notes.ts";

const isActor = ({ type }: Node) => type === "actor";

export function PasteForm() {
  const say = useSpeaker(notesWords);
  const words = useWords();
  const { text, speaker, date } = useNotes();
  const { near } = useQuickContext();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [problem, setProblem] = useState<"empty" | "failed" | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const elapsed = useElapsed(asking !== null);
  useEffect(() => () => asking?.stop(), [asking]);
  const read = () => {
    if (asking !== null) return;
    setProblem(text.trim() === "" ? "empty" : null);
    if (text.trim() === "") return field.current?.focus();
    const begun = askWorker({
      facts: [...facts().all()],
      text,
      language: words.language,
      near: [...near],
      speaker: speaker.id ?? undefined,
    });
    setAsking(begun);
    begun.answer.then(
      (found) => {
        setAsking(null);
        const known = speaker.id ?? found.speaker;
        changeNotes({
          read: found,
          ...rowsOf(found),
          speaker:
            known === undefined ? nobody : { id: known, text: nodeName(known, facts(), words.language) },
          date: date === "" && found.date !== undefined ? dayText(found.date, words.language) : date,
        });
      },
      () => {
        setAsking(null);
        setProblem("failed");
      },
    );
  };
  return (
    <form
      className="notes-paste"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <div className="field">
        <label htmlFor="notes-text">{say("text")}</label>
        <textarea
          ref={field}
          id="notes-text"
          className="input"
          spellCheck={false}
          value={text}
          aria-invalid={problem === "empty" ? true : undefined}
          aria-describedby={problem === null ? undefined : "notes-problem"}
          onChange={(event) => {
            setProblem(null);
            changeNotes({ text: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              read();
            }
          }}
        />
      </div>
      {problem !== null && (
        <p id="notes-problem" role="alert" className="fault">
          {say(problem)}
        </p>
      )}
      <div className="notes-whose">
        <NodePicker
          field="notes-speaker"
          label={say("speaker")}
          picked={speaker}
          pick={(one) => notes.setState({ speaker: one })}
          fits={isActor}
        />
        <Line
          field="notes-date"
          label={say("date")}
          value={date}
          change={(next) => changeNotes({ date: next })}
        />
      </div>
      <p className="hint">{say("speakerHint")}</p>
      <div className="form-buttons">
        <button type="submit" className="button main" aria-disabled={asking !== null}>
          {say("read")}
        </button>
        {elapsed >= 400 && (
          <p role="status" className="soft">
            {say("reading")}
          </p>
        )}
        {elapsed >= 1000 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              asking?.stop();
              setAsking(null);
            }}
          >
            {words.ui("cancel")}
          </button>
        )}
      </div>
    </form>
  );
}
