import type { Actor } from "../../domain/records/actor.ts";
import type { Source } from "../../domain/records/source.ts";
import { type Certainty, certainties } from "../../domain/vocabulary/certainties.ts";
import { type SourceKind, sourceKinds } from "../../domain/vocabulary/source-kinds.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { optionsOf } from "../panels/forms/choices.ts";
import { Line, OneOf } from "../panels/forms/fields/controls.tsx";
import { useFacts } from "../replica/use-replica.ts";
import { newId } from "../sync/new-id.ts";
import { useMe } from "../sync/use-status.ts";
import { EntryForm } from "./EntryForm.tsx";
import { sourceRow } from "./entries.ts";
import { interviewWords } from "./interview.words.ts";
import { earlier, toldBy } from "./told.ts";
import { useEntry } from "./use-entry.ts";

interface Props {
  actor: Actor;
  begin: (source: string, certainty: Certainty) => void;
}

interface BeginDraft {
  sourceKind: SourceKind;
  sourceLabel: string;
  sourceDate: string;
  certainty: Certainty;
}

/** Where all of it comes from, told once; or an interview that was begun already. */
export function Begin({ actor, begin }: Props) {
  const words = useWords();
  const say = useSpeaker(interviewWords);
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  const first: BeginDraft = {
    sourceKind: "interview",
    sourceLabel: nameOf(actor.names, words.language),
    // As it can be typed, too: of the written dates only the Finnish one is read.
    sourceDate: words.language === "fi" ? dayText(today, "fi") : today,
    certainty: "certain",
  };
  const { draft, faults, change, send } = useEntry(first);
  const known = earlier(actor.id, facts).slice(0, 3);
  const submit = () => {
    const made = sourceRow(
      { kind: draft.sourceKind, label: draft.sourceLabel, date: draft.sourceDate },
      { actor: actor.id, id: newId(), today },
    );
    if (made.type === "faulty") {
      send(made, { key: "notice.added" }, draft);
      return;
    }
    const says = { key: "notice.added" as const, values: { name: made.source.label } };
    const row = { type: "made" as const, ask: { type: "add" as const, records: [made.source] } };
    if (send(row, says, draft)) begin(made.source.id, draft.certainty);
  };
  const titled = (one: Source) =>
    [one.label, one.date === undefined ? "" : dayText(one.date, words.language)].filter(Boolean).join(", ");
  return (
    <>
      <EntryForm label={say("begin")} faults={faults} main={say("begin")} submit={submit}>
        <p className="soft">{say("beginHint")}</p>
        <Line
          field="sourceLabel"
          label={words.ui("form.source")}
          hint={words.ui("form.sourceLabelHint")}
          value={draft.sourceLabel}
          change={(sourceLabel) => change({ sourceLabel })}
        />
        <div className="interview-pair three">
          <OneOf
            field="sourceKind"
            label={say("sourceKind")}
            value={draft.sourceKind}
            options={optionsOf(sourceKinds, words, (each) => `sourceKind.${each}`)}
            change={(value) =>
              change({ sourceKind: sourceKinds.find((each) => each === value) ?? "interview" })
            }
          />
          <Line
            field="sourceDate"
            label={words.ui("form.sourceDate")}
            value={draft.sourceDate}
            change={(sourceDate) => change({ sourceDate })}
          />
          <OneOf
            field="certainty"
            label={say("certainty")}
            value={draft.certainty}
            options={optionsOf(certainties, words, (each) => `certainty.${each}`)}
            change={(value) => change({ certainty: certainties.find((each) => each === value) ?? "certain" })}
          />
        </div>
      </EntryForm>
      {known.length > 0 && (
        <section className="interview-rows">
          <h2>{say("goOn")}</h2>
          <ul>
            {known.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="button"
                  onClick={() => begin(one.id, certaintyOf(one, toldBy(one, facts)))}
                >
                  {say("goOnWith", { name: titled(one) })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** As certain as what it told last. */
function certaintyOf({ id }: Source, { ties }: ReturnType<typeof toldBy>): Certainty {
  const said = ties.flatMap((tie) => tie.statements ?? []).filter((one) => one.source === id);
  return said.at(-1)?.certainty ?? "certain";
}
