import { useMemo } from "react";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Completion } from "../panels/forms/fields/Completion.tsx";
import { OneOf } from "../panels/forms/fields/controls.tsx";
import { findThemes } from "../panels/forms/find.ts";
import { NodePicker } from "../panels/forms/NodePicker.tsx";
import { nobody } from "../panels/forms/tie-draft.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { EntryForm, useEnterHint } from "./EntryForm.tsx";
import { type Telling, type TieEntry, tieRow } from "./entries.ts";
import { interviewWords } from "./interview.words.ts";
import { firstKind, kindChoices } from "./kinds.ts";
import { RowList } from "./RowList.tsx";
import { Strengths } from "./Strengths.tsx";
import type { Told } from "./told.ts";
import { useEntry } from "./use-entry.ts";

interface Props {
  telling: () => Telling;
  told: Told;
  source: string;
  onward: () => void;
}

const empty: TieEntry = { to: nobody, kind: firstKind, context: "", strength: "" };

/** With whom, on what, how much: one row after the other. */
export function TieStep({ telling, told, source, onward }: Props) {
  const words = useWords();
  const say = useSpeaker(interviewWords);
  const facts = useFacts();
  const version = useVersion();
  const { draft, faults, change, send } = useEntry(empty);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const themes = useMemo(() => findThemes(facts, words), [facts, words, version]);
  const given = telling();
  const submit = () => {
    const unwritten = draft.to.id === null && draft.to.text.trim() === "";
    if (unwritten && draft.strength === "" && draft.context.trim() === "") {
      onward();
      return;
    }
    const name = draft.to.text.trim();
    const went = send(
      tieRow(draft, telling()),
      { key: "notice.tieAdded", values: { name } },
      { ...empty, kind: draft.kind },
    );
    if (went) document.getElementById("form-to")?.focus();
  };
  return (
    <>
      <EntryForm label={say("ties")} faults={faults} main={say("add")} hint={useEnterHint()} submit={submit}>
        <NodePicker
          field="to"
          label={say("name")}
          picked={draft.to}
          pick={(to) => change({ to })}
          fits={(node) => node.id !== given.actor}
          makes
        />
        <div className="interview-pair">
          <OneOf
            field="kind"
            label={say("kind")}
            value={draft.kind}
            options={kindChoices(words)}
            change={(kind) => change({ kind })}
          />
          <Completion
            field="context"
            label={say("about")}
            text={draft.context}
            write={(context) => change({ context })}
            find={themes}
            choose={(one) => change({ context: one.name })}
          />
        </div>
        <Strengths value={draft.strength} change={(strength) => change({ strength })} />
      </EntryForm>
      <RowList rows={told.ties} source={source} />
    </>
  );
}
