// The editing of an adopted community: its words, convener, state and who sees it. Only what was changed is sent.
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Community } from "../../domain/records/community.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { communityStatuses } from "../../domain/vocabulary/community-statuses.ts";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import { visibilities } from "../../domain/vocabulary/visibilities.ts";
import { tellDone } from "../actions/carry-out.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { sync } from "../sync/here.ts";
import { ConvenerField } from "./ConvenerField.tsx";
import { type Draft, draftOf, editOf } from "./community-edit.ts";
import { ChoiceField, LinesField, TextField } from "./fields.tsx";
import { proposalWords } from "./proposals.words.ts";

export function CommunityForm({ community, close }: { community: Community; close(): void }) {
  const words = useWords();
  const own = useSpeaker(proposalWords);
  const [before] = useState(() => draftOf(community));
  const [draft, setDraft] = useState(before);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const name = nameOf(community.names, words.language);
  const nameless =
    languages.every((tag) => draft.names[tag].trim() === "") &&
    languages.some((tag) => before.names[tag] !== "");
  const told = (key: "form.name" | "form.goals", tag: Language) =>
    words.ui(key, { language: words.say(`language.${tag}`) });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (nameless) return;
    const edit = editOf(community.id, before, draft);
    if (edit === null) {
      close();
      return;
    }
    const asked = sync.ask(edit);
    if (isRefusal(asked)) {
      setRefused(asked);
      return;
    }
    tellDone(asked, { key: "notice.saved", values: { name: nameOf(draft.names, words.language) || name } });
    close();
  }

  return (
    <form
      ref={form}
      className="panel-body community-form"
      aria-labelledby="panel-title"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <h2 id="panel-title" tabIndex={-1}>
        {words.ui("form.editNode", { name })}
      </h2>
      {languages.map((tag) => (
        <TextField
          key={tag}
          label={told("form.name", tag)}
          tag={tag}
          value={draft.names[tag]}
          longest={300}
          wrong={nameless ? own("nameNeeded") : undefined}
          change={(text) => change({ names: { ...draft.names, [tag]: text } })}
        />
      ))}
      {languages.map((tag) => (
        <LinesField
          key={tag}
          label={told("form.goals", tag)}
          tag={tag}
          value={draft.goal[tag]}
          change={(text) => change({ goal: { ...draft.goal, [tag]: text } })}
        />
      ))}
      <ConvenerField value={draft.convener} change={(convener) => change({ convener })} />
      <ChoiceField
        field="status"
        options={communityStatuses.map((each) => [each, words.say(`communityStatus.${each}`)])}
        value={draft.status}
        change={(value) =>
          change({ status: communityStatuses.find((each) => each === value) ?? draft.status })
        }
      />
      <ChoiceField
        field="visibility"
        hint={own(draft.visibility === "public" ? "visibilityPublic" : "visibilityHint")}
        options={visibilities.map((each) => [each, words.say(`visibility.${each}`)])}
        value={draft.visibility}
        change={(value) =>
          change({ visibility: visibilities.find((each) => each === value) ?? draft.visibility })
        }
      />
      <TextField
        label={field(words, "rhythm")}
        value={draft.rhythm}
        longest={300}
        change={(rhythm) => change({ rhythm })}
      />
      <LinesField
        label={field(words, "indicators")}
        hint={words.ui("form.onePerLine")}
        value={draft.indicators}
        change={(indicators) => change({ indicators })}
      />
      <LinesField
        label={field(words, "links")}
        hint={words.ui("form.onePerLine")}
        value={draft.links}
        change={(links) => change({ links })}
      />
      <LinesField
        label={field(words, "note")}
        hint={own("noteHint")}
        value={draft.note}
        change={(note) => change({ note })}
      />
      {refused !== null && (
        <p className="fault" role="alert">
          {words.refusal(refused)}
        </p>
      )}
      <p className="proposal-acts">
        <button type="submit" className="button main" aria-disabled={nameless}>
          {words.ui("form.save")}
        </button>
        <button type="button" className="button plain" onClick={close}>
          {words.ui("cancel")}
        </button>
      </p>
    </form>
  );
}

function field(
  { say }: ReturnType<typeof useWords>,
  name: "rhythm" | "indicators" | "links" | "note",
): string {
  const text = say(`field.${name}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
