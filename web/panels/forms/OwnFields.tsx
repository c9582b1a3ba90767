// The fields that only one type of node has.
import { languages } from "../../../domain/vocabulary/languages.ts";
import { phases } from "../../../domain/vocabulary/phases.ts";
import { roles } from "../../../domain/vocabulary/roles.ts";
import { recordName } from "../../i18n/named.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useFacts } from "../../replica/use-replica.ts";
import { capital } from "../kind-text.ts";
import { optionsOf } from "./choices.ts";
import { ByLanguages, Line, ManyOf, OneOf } from "./fields/controls.tsx";
import type { NodeDraft } from "./node-draft.ts";

interface Props {
  draft: NodeDraft;
  change: (part: Partial<NodeDraft>) => void;
}

export function ActorFields({ draft, change }: Props) {
  const words = useWords();
  return (
    <>
      <ByLanguages
        field="goals"
        label="form.goals"
        value={draft.goals}
        change={(goals) => change({ goals })}
        several
      />
      <ManyOf
        label={capital(words.say("field.roles"))}
        options={optionsOf(roles, words, (each) => `role.${each}`)}
        chosen={draft.roles}
        change={(chosen) => change({ roles: chosen })}
      />
      <Line
        field="businessId"
        label={words.say("field.businessId")}
        hint="1234567-1"
        value={draft.businessId}
        change={(businessId) => change({ businessId })}
      />
      <details className="fold">
        <summary>{words.ui("form.contact")}</summary>
        <div className="fold-inside">
          <Line
            field="contactName"
            label={words.ui("form.contactName")}
            value={draft.contactName}
            change={(contactName) => change({ contactName })}
          />
          <Line
            field="contactTitle"
            label={capital(words.say("field.title"))}
            value={draft.contactTitle}
            change={(contactTitle) => change({ contactTitle })}
          />
          <Line
            field="email"
            label={capital(words.say("field.email"))}
            type="email"
            value={draft.email}
            change={(email) => change({ email })}
          />
          <OneOf
            field="contactLanguage"
            label={words.ui("language.label")}
            value={draft.contactLanguage}
            options={optionsOf(languages, words, (each) => `language.${each}`)}
            none={words.ui("form.noChoice")}
            change={(contactLanguage) => change({ contactLanguage })}
          />
          <Line
            field="contactSource"
            label={words.ui("form.contactSource")}
            value={draft.contactSource}
            change={(contactSource) => change({ contactSource })}
          />
          <Line
            field="legalBasis"
            label={words.ui("form.contactBasis")}
            value={draft.legalBasis}
            change={(legalBasis) => change({ legalBasis })}
          />
        </div>
      </details>
    </>
  );
}

export function InitiativeFields({ draft, change }: Props) {
  const words = useWords();
  return (
    <>
      <OneOf
        field="phase"
        label={capital(words.say("field.phase"))}
        value={draft.phase}
        options={optionsOf(phases, words, (each) => `phase.${each}`)}
        none={words.ui("form.noChoice")}
        change={(phase) => change({ phase })}
      />
      <Line
        field="from"
        label={words.ui("form.since")}
        hint={words.ui("form.dateHint")}
        value={draft.from}
        change={(from) => change({ from })}
      />
      <Line
        field="until"
        label={words.ui("form.until")}
        value={draft.until}
        change={(until) => change({ until })}
      />
    </>
  );
}

export function GatheringFields({ draft, change }: Props) {
  const words = useWords();
  const facts = useFacts();
  const communities = [...facts.all()]
    .filter((one) => one.type === "community")
    .map((one) => ({ value: one.id, label: recordName(one, facts, words.language) }));
  return (
    <>
      <Line
        field="date"
        label={words.ui("form.date")}
        hint={words.ui("form.dateHint")}
        value={draft.date}
        change={(date) => change({ date })}
      />
      <Line
        field="start"
        label={capital(words.say("field.start"))}
        type="time"
        value={draft.start}
        change={(start) => change({ start })}
      />
      <Line
        field="end"
        label={capital(words.say("field.end"))}
        type="time"
        value={draft.end}
        change={(end) => change({ end })}
      />
      <Line
        field="people"
        label={capital(words.say("field.people"))}
        type="number"
        value={draft.people}
        change={(people) => change({ people })}
      />
      {communities.length > 0 && (
        <OneOf
          field="community"
          label={capital(words.say("field.community"))}
          value={draft.community}
          options={communities}
          none={words.ui("form.noChoice")}
          change={(community) => change({ community })}
        />
      )}
      <ByLanguages
        field="outcomes"
        label="form.outcomes"
        value={draft.outcomes}
        change={(outcomes) => change({ outcomes })}
        several
      />
    </>
  );
}
