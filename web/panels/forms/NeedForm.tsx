import { onTeam } from "../../../domain/policy/rights.ts";
import { seats } from "../../../domain/policy/seats.ts";
import type { Need, Offer } from "../../../domain/records/need.ts";
import { needKinds } from "../../../domain/vocabulary/need-kinds.ts";
import { reaches } from "../../../domain/vocabulary/reaches.ts";
import { visibilities } from "../../../domain/vocabulary/visibilities.ts";
import { nameOf, nodeName } from "../../i18n/named.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useFacts } from "../../replica/use-replica.ts";
import { closeForm } from "../../session/changes.ts";
import { sync } from "../../sync/here.ts";
import { newId } from "../../sync/new-id.ts";
import { useMe, useReader } from "../../sync/use-status.ts";
import { capital } from "../kind-text.ts";
import { optionsOf } from "./choices.ts";
import { difference, isNothing } from "./difference.ts";
import { FormFrame } from "./FormFrame.tsx";
import { ByLanguages, Line, OneOf } from "./fields/controls.tsx";
import { themesIn } from "./find.ts";
import { NodePicker } from "./NodePicker.tsx";
import { draftOfNeed, emptyNeed, type NeedDraft, needOf } from "./need-draft.ts";
import { SourcesField } from "./SeenFields.tsx";
import { sourceMade } from "./source-made.ts";
import { useForm } from "./use-form.ts";

interface Props {
  type: "need" | "offer";
  node: string;
  record?: Need | Offer;
}

/** What somebody needs or offers. */
export function NeedForm({ type, node, record }: Props) {
  const words = useWords();
  const facts = useFacts();
  const form = useForm<NeedDraft>(() =>
    record === undefined
      ? emptyNeed
      : draftOfNeed(record, record.metBy === undefined ? "" : nodeName(record.metBy, facts, words.language)),
  );
  const { draft, change } = form;
  const subject = facts.node(node);
  const team = onTeam(useReader(), subject === undefined ? [] : seats(subject));
  const today = useMe()?.today ?? "";
  const submit = async () => {
    const heard = sourceMade(draft, { id: newId(), today });
    if (heard.type === "faulty") {
      form.fail(heard.faults);
      return;
    }
    const fresh = heard.source === null ? [] : [heard.source];
    const sources = [...draft.sources, ...fresh.map(({ id }) => id)];
    const made = needOf({ ...draft, sources }, record ?? { id: newId(), type, node }, today);
    if (made.type === "faulty") {
      form.fail(made.faults);
      return;
    }
    const values = { name: nameOf(made.record.text, words.language) };
    if (record === undefined) {
      if (await form.send({ type: "add", records: [...fresh, made.record] }, { key: "notice.added", values }))
        closeForm();
      return;
    }
    const changed = difference(record, made.record);
    if (fresh.length > 0) sync.ask({ type: "add", records: fresh });
    if (
      isNothing(changed) ||
      (await form.send({ type: "edit", id: record.id, ...changed }, { key: "notice.saved", values }))
    )
      closeForm();
  };
  const title =
    record === undefined
      ? words.ui(type === "need" ? "form.need" : "form.offer")
      : words.ui(type === "need" ? "form.editNeed" : "form.editOffer");
  return (
    <FormFrame
      title={title}
      faults={form.faults}
      saving={form.saving}
      main={words.ui(record === undefined ? "form.add" : "form.save")}
      submit={() => void submit()}
    >
      <p className="soft">{nodeName(node, facts, words.language)}</p>
      <OneOf
        field="kind"
        label={words.ui("form.needKind")}
        value={draft.kind}
        options={optionsOf(needKinds, words, (each) => `needKind.${each}`)}
        none={words.ui("form.noChoice")}
        change={(kind) => change({ kind })}
      />
      <ByLanguages
        field="text"
        label="form.text"
        value={draft.text}
        change={(text) => change({ text })}
        several
      />
      <OneOf
        field="theme"
        label={capital(words.say("field.theme"))}
        value={draft.theme}
        options={themesIn(facts, words).map(({ id, name }) => ({ value: id, label: name }))}
        none={words.ui("form.noChoice")}
        change={(theme) => change({ theme })}
      />
      <OneOf
        field="reach"
        label={capital(words.say("field.reach"))}
        value={draft.reach}
        options={optionsOf(reaches, words, (each) => `reach.${each}`)}
        none={words.ui("form.noChoice")}
        change={(reach) => change({ reach })}
      />
      <Line
        field="until"
        label={words.ui("form.until")}
        hint={words.ui("form.dateHint")}
        value={draft.until}
        change={(until) => change({ until })}
      />
      <Line
        field="stated"
        label={capital(words.say("field.stated"))}
        value={draft.stated}
        change={(stated) => change({ stated })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.met}
          onChange={(event) => change({ met: event.target.checked })}
        />
        <span>{words.ui("form.met")}</span>
      </label>
      {draft.met && (
        <NodePicker
          field="metBy"
          label={capital(words.say("field.metBy"))}
          picked={draft.metBy}
          pick={(metBy) => change({ metBy })}
        />
      )}
      <OneOf
        field="visibility"
        label={words.ui("form.visibility")}
        value={draft.visibility}
        options={optionsOf(visibilities, words, (each) => `visibility.${each}`)}
        change={(value) => change({ visibility: visibilities.find((each) => each === value) ?? "team" })}
      />
      {team && <SourcesField draft={draft} change={change} />}
    </FormFrame>
  );
}
