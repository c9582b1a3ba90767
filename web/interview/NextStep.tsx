import { useSpeaker } from "../i18n/use-words.ts";
import { NodePicker } from "../panels/forms/NodePicker.tsx";
import { nobody, type Picked } from "../panels/forms/tie-draft.ts";
import { EntryForm, useEnterHint } from "./EntryForm.tsx";
import { nextRow, type Telling } from "./entries.ts";
import { interviewWords } from "./interview.words.ts";
import { RowList } from "./RowList.tsx";
import type { Told } from "./told.ts";
import { useEntry } from "./use-entry.ts";

interface Props {
  telling: () => Telling;
  told: Told;
  source: string;
  onward: () => void;
}

const empty: { to: Picked } = { to: nobody };

/** Whom to talk to next: names that come into the queue of the round. */
export function NextStep({ telling, told, source, onward }: Props) {
  const say = useSpeaker(interviewWords);
  const { draft, faults, change, send } = useEntry(empty);
  const given = telling();
  const submit = () => {
    const name = draft.to.text.trim();
    if (name === "") {
      onward();
      return;
    }
    if (send(nextRow(draft.to, telling()), { key: "notice.added", values: { name } }, empty))
      document.getElementById("form-to")?.focus();
  };
  return (
    <>
      <EntryForm label={say("next")} faults={faults} main={say("add")} hint={useEnterHint()} submit={submit}>
        <NodePicker
          field="to"
          label={say("name")}
          picked={draft.to}
          pick={(to) => change({ to })}
          fits={(node) => node.type === "actor" && node.id !== given.actor}
          makes
        />
      </EntryForm>
      <RowList rows={told.next} source={source} />
    </>
  );
}
