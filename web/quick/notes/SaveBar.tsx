// Saves what was confirmed, as one command that is taken back as one.
import { useState } from "react";
import { date as dateSchema } from "../../../domain/records/text.ts";
import { isRefusal, type Refusal } from "../../../domain/refusal.ts";
import { tellAllDone } from "../../actions/carry-out.ts";
import { withName } from "../../i18n/named.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { Line } from "../../panels/forms/fields/controls.tsx";
import { NodePicker } from "../../panels/forms/NodePicker.tsx";
import { day } from "../../panels/forms/text.ts";
import { facts } from "../../replica/here.ts";
import { newId } from "../../sync/new-id.ts";
import { quickWords } from "../quick.words.ts";
import { askFor, tellingsOfAll, todayHere } from "../record.ts";
import { notesWords } from "./notes.words.ts";
import { changeNotes, changeRows, notes } from "./notes-kept.ts";
import { confirmed } from "./rows.ts";
import { useNotes } from "./use-notes.ts";

export function SaveBar({ count }: { count: number }) {
  const say = useSpeaker(notesWords);
  const sayQuickly = useSpeaker(quickWords);
  const words = useWords();
  const { speaker, date, gathering } = useNotes();
  const [problem, setProblem] = useState<string | null>(null);
  const refuse = (refusal: Refusal) => setProblem(words.refusal(withName(refusal, facts(), words.language)));
  const save = () => {
    const chosen = confirmed(notes.getState().rows);
    const told = dateSchema.safeParse(day(date) ?? todayHere());
    if (chosen.length === 0) return setProblem(say("saveNone"));
    if (!told.success) return setProblem(sayQuickly("dateFault"));
    const heard =
      speaker.id === null
        ? gathering === null
          ? ({ type: "minutes" } as const)
          : ({ type: "gathering", ...gathering } as const)
        : ({ type: "interview", id: newId(), node: speaker.id, date: told.data } as const);
    const readings = chosen.map(({ reading }) => reading);
    const tellings = tellingsOfAll(readings, { heard, language: words.language });
    const asked = askFor({
      records: tellings.flatMap(({ records }) => records),
      voices: tellings.flatMap(({ voices }) => voices),
    });
    if (isRefusal(asked)) return refuse(asked);
    setProblem(null);
    const ids = new Set(chosen.map(({ id }) => id));
    const become = (state: "saved" | "confirmed") =>
      changeRows((rows) => rows.map((one) => (ids.has(one.id) ? { ...one, state } : one)));
    become("saved");
    tellAllDone(asked, { key: "notice.recordedMany", values: { count: chosen.length } });
    void Promise.all(asked.map(({ fate }) => fate)).then((fates) => {
      if (fates.some(({ type }) => type === "refused")) become("confirmed");
    });
  };
  return (
    <div className="notes-save">
      <div className="notes-whose">
        <NodePicker
          field="notes-speaker"
          label={say("speaker")}
          picked={speaker}
          pick={(one) => changeNotes({ speaker: one })}
          fits={isActor}
        />
        <Line
          field="notes-date"
          label={say("date")}
          value={date}
          change={(next) => changeNotes({ date: next })}
        />
      </div>
      {problem !== null && (
        <p role="alert" className="fault">
          {problem}
        </p>
      )}
      <button type="button" className="button main" aria-disabled={count === 0} onClick={save}>
        {say("save", { count })}
      </button>
    </div>
  );
}

function isActor({ type }: { type: string }): boolean {
  return type === "actor";
}
