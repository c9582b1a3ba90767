import { needKinds } from "../../domain/vocabulary/need-kinds.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { optionsOf } from "../panels/forms/choices.ts";
import { Line, OneOf } from "../panels/forms/fields/controls.tsx";
import { EntryForm, useEnterHint } from "./EntryForm.tsx";
import { type Telling, type WantEntry, wantRow } from "./entries.ts";
import { interviewWords } from "./interview.words.ts";
import { RowList } from "./RowList.tsx";
import type { Told } from "./told.ts";
import { useEntry } from "./use-entry.ts";

interface Props {
  type: "need" | "offer";
  telling: () => Telling;
  told: Told;
  source: string;
  onward: () => void;
}

const empty: WantEntry = { text: "", kind: "", until: "" };

/** What the actor needs, or what it can offer. */
export function WantStep({ type, telling, told, source, onward }: Props) {
  const words = useWords();
  const say = useSpeaker(interviewWords);
  const { draft, faults, change, send } = useEntry(empty);
  const label = say(type === "need" ? "needs" : "offers");
  const submit = () => {
    if (draft.text.trim() === "" && draft.until.trim() === "") {
      onward();
      return;
    }
    const says = { key: "notice.added" as const, values: { name: draft.text.trim() } };
    if (send(wantRow(type, draft, telling()), says, empty)) document.getElementById("form-text")?.focus();
  };
  return (
    <>
      <EntryForm label={label} faults={faults} main={say("add")} hint={useEnterHint()} submit={submit}>
        <Line field="text" label={say("what")} value={draft.text} change={(text) => change({ text })} />
        <div className="interview-pair">
          <OneOf
            field="kind"
            label={say("wantKind")}
            value={draft.kind}
            options={optionsOf(needKinds, words, (each) => `needKind.${each}`)}
            none={words.ui("form.noChoice")}
            change={(kind) => change({ kind })}
          />
          <Line
            field="until"
            label={say("until")}
            hint={words.ui("form.dateHint")}
            value={draft.until}
            change={(until) => change({ until })}
          />
        </div>
      </EntryForm>
      <RowList rows={type === "need" ? told.needs : told.offers} source={source} />
    </>
  );
}
