// The editing of an adopted community: its words, convener, state and who sees it. Only what was changed is sent.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Community } from "../../domain/records/community.ts";
import { refuse } from "../../domain/refusal.ts";
import { communityStatuses } from "../../domain/vocabulary/community-statuses.ts";
import { type RhythmUnit, rhythmUnits } from "../../domain/vocabulary/rhythm-units.ts";
import { visibilities } from "../../domain/vocabulary/visibilities.ts";
import type { FieldName } from "../../domain/words/fields.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { optionsOf } from "../panels/forms/choices.ts";
import { ByLanguages, Line, Lines, OneOf } from "../panels/forms/fields/controls.tsx";
import { FaultsContext, useForm } from "../panels/forms/use-form.ts";
import { capital } from "../panels/kind-text.ts";
import { ConvenerField } from "./ConvenerField.tsx";
import { type Draft, draftOf, editOf } from "./community-edit.ts";
import { proposalWords } from "./proposals.words.ts";

/** The usual rhythms, and the one that stands. */
const usual: readonly (readonly [number, RhythmUnit])[] = [
  [1, "week"],
  [2, "week"],
  [1, "month"],
  [2, "month"],
  [3, "month"],
  [6, "month"],
];

function rhythms({ every, unit }: Draft): readonly (readonly [number, RhythmUnit])[] {
  const count = Number(every);
  if (unit === "" || usual.some(([many, of]) => many === count && of === unit)) return usual;
  return [...usual, [count, unit]];
}

export function CommunityForm({ community, close }: { community: Community; close(): void }) {
  const words = useWords();
  const own = useSpeaker(proposalWords);
  const [before] = useState(() => draftOf(community));
  const { draft, faults, saving, change, fail, send } = useForm(() => before);
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const name = nameOf(community.names, words.language);
  const field = (key: FieldName) => capital(words.say(`field.${key}`));

  async function save() {
    if (Object.values(draft.names).every((each) => each.trim() === "")) {
      fail({ names: refuse("nameMissing") });
      return;
    }
    const edit = editOf(community.id, before, draft);
    const values = { name: nameOf(draft.names, words.language) || name };
    if (edit === null || (await send(edit, { key: "notice.saved", values }))) close();
  }

  function backOut(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    if (asking) setAsking(false);
    else if (editOf(community.id, before, draft) === null) close();
    else setAsking(true);
  }

  return (
    <FaultsContext value={faults}>
      <form
        ref={form}
        className="form"
        noValidate
        aria-labelledby="panel-title"
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) void save();
        }}
        onKeyDown={backOut}
      >
        <h2 id="panel-title" tabIndex={-1}>
          {words.ui("form.editNode", { name })}
        </h2>
        <div className="form-fields">
          <ByLanguages
            field="names"
            label="form.name"
            hint={words.ui("form.nameHint")}
            value={draft.names}
            change={(names) => change({ names })}
          />
          <ByLanguages
            field="goal"
            label="form.goals"
            value={draft.goal}
            change={(goal) => change({ goal })}
            several
          />
          <ConvenerField value={draft.convener} change={(convener) => change({ convener })} />
          <OneOf
            field="status"
            label={field("status")}
            value={draft.status}
            options={optionsOf(communityStatuses, words, (each) => `communityStatus.${each}`)}
            change={(value) =>
              change({ status: communityStatuses.find((each) => each === value) ?? draft.status })
            }
          />
          <OneOf
            field="visibility"
            label={words.ui("form.visibility")}
            hint={own(draft.visibility === "public" ? "visibilityPublic" : "visibilityHint")}
            value={draft.visibility}
            options={optionsOf(visibilities, words, (each) => `visibility.${each}`)}
            change={(value) =>
              change({ visibility: visibilities.find((each) => each === value) ?? draft.visibility })
            }
          />
          <OneOf
            field="meets"
            label={field("meets")}
            value={draft.unit === "" ? "" : `${draft.every} ${draft.unit}`}
            none={words.ui("form.noChoice")}
            options={rhythms(draft).map(([every, unit]) => ({
              value: `${every} ${unit}`,
              label: words.say(`rhythmUnit.${unit}`, { count: every }),
            }))}
            change={(value) => {
              const [every = "1", unit = ""] = value.split(" ");
              change({ every, unit: rhythmUnits.find((each) => each === unit) ?? "" });
            }}
          />
          <Line
            field="rhythm"
            label={field("rhythm")}
            value={draft.rhythm}
            change={(rhythm) => change({ rhythm })}
          />
          <Lines
            field="indicators"
            label={field("indicators")}
            hint={words.ui("form.onePerLine")}
            value={draft.indicators}
            change={(indicators) => change({ indicators })}
          />
          <Line
            field="forum"
            label={field("forum")}
            hint="https://"
            value={draft.forum}
            change={(forum) => change({ forum })}
          />
          <Lines
            field="links"
            label={field("links")}
            hint={words.ui("form.onePerLine")}
            value={draft.links}
            change={(links) => change({ links })}
          />
          <Lines
            field="note"
            label={field("note")}
            hint={own("noteHint")}
            value={draft.note}
            change={(note) => change({ note })}
          />
        </div>
        <footer className="form-end">
          {Object.values(faults).map((one) => (
            <p key={one.refused} role="alert" className="fault">
              {words.refusal(one)}
            </p>
          ))}
          {asking && (
            <div role="alert" className="aside-note">
              <p>{words.ui("form.unsaved")}</p>
              <button type="button" className="button danger" onClick={close}>
                {words.ui("form.leave")}
              </button>
            </div>
          )}
          <div className="form-buttons">
            <button type="submit" className="button main" aria-disabled={saving}>
              {words.ui(saving ? "form.saving" : "form.save")}
            </button>
            <button type="button" className="button quiet" onClick={close}>
              {words.ui("cancel")}
            </button>
          </div>
        </footer>
      </form>
    </FaultsContext>
  );
}
