// Who sees single fields of a node, and where it was heard: both for those who keep it.
import { canHide, teamOnly } from "../../../domain/policy/fields.ts";
import type { Source } from "../../../domain/records/source.ts";
import { search } from "../../../domain/search/rank.ts";
import type { Visibility } from "../../../domain/vocabulary/visibilities.ts";
import { type FieldName, fieldNames } from "../../../domain/words/fields.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { useFacts } from "../../replica/use-replica.ts";
import { dayText } from "../dates.ts";
import { capital } from "../kind-text.ts";
import { Line, OneOf } from "./fields/controls.tsx";
import { Several } from "./fields/Several.tsx";
import type { NodeDraft } from "./node-draft.ts";
import { SourceDate, SourceKind } from "./SourceParts.tsx";
import { seenWords } from "./seen.words.ts";

interface Props {
  draft: NodeDraft;
  change: (part: Partial<NodeDraft>) => void;
}

/** Fields that a form of each type shows and a record can do without. */
const hideable: Readonly<Record<NodeDraft["type"], readonly FieldName[]>> = {
  actor: [
    "description",
    "goals",
    "roles",
    "themes",
    "place",
    "area",
    "otherNames",
    "links",
    "businessId",
    "lastConfirmed",
  ],
  initiative: [
    "description",
    "phase",
    "from",
    "until",
    "themes",
    "place",
    "otherNames",
    "links",
    "lastConfirmed",
  ],
  gathering: [
    "description",
    "outcomes",
    "date",
    "people",
    "themes",
    "place",
    "otherNames",
    "links",
    "lastConfirmed",
  ],
};

/** Each field that may be kept closer than the whole: everyone who sees the record, or the weavers only. */
export function SeenFields({ draft, change }: Props) {
  const words = useWords();
  const own = useSpeaker(seenWords);
  const others = Object.keys(draft.hidden).filter((field): field is FieldName => isFieldName(field));
  const listed = [...new Set([...hideable[draft.type], ...others])].filter(
    (field) => canHide(draft.type, field) && !teamOnly(draft.type, field),
  );
  const set = (field: FieldName, closer: string) => {
    const { [field]: _, ...rest } = draft.hidden;
    const level = levels.find((each) => each === closer);
    change({ hidden: level === undefined ? rest : { ...rest, [field]: level } });
  };
  return (
    <details className="fold" open={Object.keys(draft.hidden).length > 0}>
      <summary>{own("title")}</summary>
      <div className="fold-inside">
        <p className="hint">{own("hint", { who: words.say(`visibility.${draft.visibility}`) })}</p>
        {listed.map((field) => {
          const now = draft.hidden[field];
          // A level that the page does not offer stays as somebody set it.
          const more =
            now === undefined || now === "team"
              ? []
              : [{ value: now, label: words.say(`visibility.${now}`) }];
          return (
            <OneOf
              key={field}
              field={`hidden-${field}`}
              label={own("who", { field: capital(words.say(`field.${field}`)) })}
              value={now ?? ""}
              options={[{ value: "team", label: own("weavers") }, ...more]}
              none={own("everyone")}
              change={(value) => set(field, value)}
            />
          );
        })}
      </div>
    </details>
  );
}

const levels: readonly Visibility[] = ["team", "region", "signedIn"];

function isFieldName(field: string): field is FieldName {
  return fieldNames.some((each) => each === field);
}

type Heard = Pick<NodeDraft, "sources" | "sourceKind" | "sourceLabel" | "sourceDate">;

/** Where it was heard: sources that are known already, and a new one. */
export function SourcesField({ draft, change }: { draft: Heard; change: (part: Partial<Heard>) => void }) {
  const words = useWords();
  const own = useSpeaker(seenWords);
  const facts = useFacts();
  const sources = [...facts.all()].filter((one): one is Source => one.type === "source");
  const named = (one: Source) => ({
    id: one.id,
    name: [one.label, one.date === undefined ? "" : dayText(one.date, words.language)]
      .filter((part) => part !== "")
      .join(", "),
    about: capital(words.say(`sourceKind.${one.kind}`)),
  });
  const entries = sources.map(({ id, label }) => ({ id, names: [label] }));
  const byId = new Map(sources.map((one) => [one.id, one]));
  const known = (id: string) => byId.get(facts.resolve(id));
  return (
    <>
      <Several
        field="sources"
        label={own("addSource")}
        chosen={draft.sources.map((id) => {
          const one = known(id);
          return one === undefined ? { id, name: "…" } : { ...named(one), id };
        })}
        find={(text) =>
          search(text, entries, 8)
            .map(({ id }) => known(id))
            .filter((one) => one !== undefined)
            .map(named)
        }
        add={({ id }) => change({ sources: [...draft.sources, id] })}
        takeOut={(id) => change({ sources: draft.sources.filter((each) => each !== id) })}
      />
      <Line
        field="sourceLabel"
        label={own("newSource")}
        hint={words.ui("form.sourceLabelHint")}
        value={draft.sourceLabel}
        change={(sourceLabel) => change({ sourceLabel })}
      />
      {draft.sourceLabel.trim() !== "" && (
        <div className="fold-inside inset">
          <SourceKind draft={draft} change={change} />
          <SourceDate draft={draft} change={change} />
        </div>
      )}
    </>
  );
}
