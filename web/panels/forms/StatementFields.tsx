import type { Source } from "../../../domain/records/source.ts";
import { certainties } from "../../../domain/vocabulary/certainties.ts";
import { strengths } from "../../../domain/vocabulary/strengths.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useFacts } from "../../replica/use-replica.ts";
import { dayText } from "../dates.ts";
import { capital } from "../kind-text.ts";
import { optionsOf } from "./choices.ts";
import { Line, OneOf } from "./fields/controls.tsx";
import { SourceDate, SourceKind } from "./SourceParts.tsx";
import type { TieDraft } from "./tie-draft.ts";

interface Props {
  draft: TieDraft;
  change: (part: Partial<TieDraft>) => void;
}

const sides = ["from", "to", "both", "neither"] as const;

/** What was told of a tie, by whom: strength, certainty, source. */
export function StatementFields({ draft, change }: Props) {
  const words = useWords();
  const facts = useFacts();
  const sources = [...facts.all()].filter((one): one is Source => one.type === "source");
  const newest = sources.toSorted((a, b) => ((a.date ?? "") > (b.date ?? "") ? -1 : 1));
  const names = { from: draft.from.text, to: draft.to.text };
  return (
    <>
      <OneOf
        field="strength"
        label={words.ui("form.strength")}
        value={draft.strength}
        options={strengths.map((each) => ({
          value: String(each),
          label: `${each} · ${words.say(`strength.${each}`)}`,
        }))}
        none={words.ui("form.strengthNone")}
        change={(strength) => change({ strength })}
      />
      <OneOf
        field="source"
        label={words.ui("form.source")}
        value={draft.source}
        options={[
          { value: "new", label: words.ui("form.sourceNew") },
          ...newest.map((one) => ({
            value: one.id,
            label: [one.label, one.date === undefined ? "" : dayText(one.date, words.language)]
              .filter((part) => part !== "")
              .join(", "),
          })),
        ]}
        none={words.ui("form.sourceNone")}
        change={(source) => change({ source })}
      />
      {draft.source === "new" && (
        <div className="fold-inside inset">
          <SourceKind draft={draft} change={change} />
          <Line
            field="sourceLabel"
            label={words.ui("form.sourceLabel")}
            hint={words.ui("form.sourceLabelHint")}
            value={draft.sourceLabel}
            change={(sourceLabel) => change({ sourceLabel })}
          />
          <SourceDate draft={draft} change={change} />
        </div>
      )}
      {draft.source !== "" && (
        <>
          <OneOf
            field="sides"
            label={words.ui("form.sourceSide")}
            value={draft.sides}
            options={sides.map((each) => ({
              value: each,
              label: words.ui(`form.side.${each}`, {
                name: each === "from" || each === "to" ? names[each] : "",
              }),
            }))}
            change={(value) => change({ sides: sides.find((each) => each === value) ?? "neither" })}
          />
          <OneOf
            field="certainty"
            label={capital(words.say("field.certainty"))}
            value={draft.certainty}
            options={optionsOf(certainties, words, (each) => `certainty.${each}`)}
            change={(value) => change({ certainty: certainties.find((each) => each === value) ?? "certain" })}
          />
        </>
      )}
    </>
  );
}
