import { useRef } from "react";
import { onTeam } from "../../../domain/policy/rights.ts";
import { seats } from "../../../domain/policy/seats.ts";
import { isNode, type Node } from "../../../domain/records/record.ts";
import type { AskedNames } from "../../../domain/search/known.ts";
import { existences } from "../../../domain/vocabulary/existences.ts";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import { visibilities } from "../../../domain/vocabulary/visibilities.ts";
import { nameOf } from "../../i18n/named.ts";
import { useWords } from "../../i18n/use-words.ts";
import { closeForm, select } from "../../session/changes.ts";
import { sync } from "../../sync/here.ts";
import { newId } from "../../sync/new-id.ts";
import { useMe, useReader } from "../../sync/use-status.ts";
import { capital } from "../kind-text.ts";
import { kindOptions, optionsOf } from "./choices.ts";
import { difference, isNothing } from "./difference.ts";
import { FormFrame } from "./FormFrame.tsx";
import { faultsIn } from "./faults.ts";
import { ByLanguages, Line, Lines, OneOf } from "./fields/controls.tsx";
import { KnownAlready } from "./KnownAlready.tsx";
import { withOthers } from "./known.ts";
import { themesMade } from "./new-themes.ts";
import { draftOfNode, emptyNode, type NodeDraft, nodeOf, sameDraft } from "./node-draft.ts";
import { ActorFields, GatheringFields, InitiativeFields } from "./OwnFields.tsx";
import { MorePlaceFields, MunicipalityField, RegionField, regionInView } from "./PlaceFields.tsx";
import { SeenFields, SourcesField } from "./SeenFields.tsx";
import { sourceMade } from "./source-made.ts";
import { ThemesField } from "./ThemesField.tsx";
import { lines } from "./text.ts";
import { useForm } from "./use-form.ts";

const types = ["actor", "initiative", "gathering"] as const;

/** What may be on the map already; of one that is there only what was changed is asked. */
function askedOf(draft: NodeDraft, node: Node | undefined): AskedNames {
  const { names, otherNames, businessId, id } = { ...draft, id: node?.id };
  const notSame = node?.notSame;
  const before = node === undefined ? null : draftOfNode(node);
  const same =
    before !== null &&
    sameDraft({ names, businessId }, { names: before.names, businessId: before.businessId });
  return same ? { names: {}, id } : { names, otherNames: lines(otherNames), businessId, id, notSame };
}

interface Props {
  node?: Node;
  name?: string;
  /** What a new one begins as. */
  as?: Node["type"] | undefined;
}

/** A node, new or to be changed. Only what was changed is sent. */
export function NodeForm({ node, name = "", as = "actor" }: Props) {
  const words = useWords();
  const form = useForm(() =>
    node === undefined
      ? {
          ...emptyNode,
          type: as,
          region: regionInView(),
          kind: as === "actor" ? "organisation" : (kindOptions(as, words)[0]?.value ?? "other"),
          names: name === "" ? {} : { [words.language]: name },
        }
      : draftOfNode(node),
  );
  const { draft, change } = form;
  /** Those that were said to be others while this was being written. */
  const others = useRef<readonly Node[]>([]);
  const today = useMe()?.today ?? "";
  const team = onTeam(useReader(), node === undefined ? [] : seats(node));
  const submit = async () => {
    const { themes, records } = themesMade(draft.themes, {
      language: words.language,
      visibility: draft.visibility,
    });
    const heard = sourceMade(draft, { id: newId(), today });
    if (heard.type === "faulty") {
      form.fail(heard.faults);
      return;
    }
    if (heard.source !== null) records.push(heard.source);
    const sources = [...draft.sources, ...(heard.source === null ? [] : [heard.source.id])];
    const read = nodeOf({ ...draft, themes, sources }, { id: node?.id ?? newId(), base: node });
    if (!read.success) {
      form.fail(faultsIn(read.error));
      return;
    }
    const made = isNode(read.data) ? withOthers(read.data, team ? others.current : []) : read.data;
    const values = { name: "names" in made ? nameOf(made.names, words.language) : "" };
    if (node === undefined) {
      if (!(await form.send({ type: "add", records: [...records, made] }, { key: "notice.added", values })))
        return;
      closeForm();
      select(made.id);
      return;
    }
    const changed = difference(node, made);
    if (isNothing(changed)) {
      closeForm();
      return;
    }
    if (records.length > 0) sync.ask({ type: "add", records });
    if (await form.send({ type: "edit", id: node.id, ...changed }, { key: "notice.saved", values }))
      closeForm();
  };
  const title =
    node === undefined
      ? words.ui("form.node")
      : words.ui("form.editNode", { name: nameOf(node.names, words.language) });
  return (
    <FormFrame
      title={title}
      faults={form.faults}
      saving={form.saving}
      main={words.ui(node === undefined ? "form.add" : "form.save")}
      submit={() => void submit()}
    >
      <ByLanguages
        field="names"
        label="form.name"
        hint={words.ui("form.nameHint")}
        value={draft.names}
        change={(names) => change({ names })}
        all
      />
      <KnownAlready
        asked={askedOf(draft, node)}
        use={({ id }) => {
          closeForm();
          select(id);
        }}
        differ={(nodes) => {
          others.current = [...others.current, ...nodes];
        }}
      />
      {node === undefined && (
        <OneOf
          field="type"
          label={words.ui("form.type")}
          value={draft.type}
          options={optionsOf(types, words, (each) => `record.${each}`)}
          change={(value) => {
            const type = types.find((each) => each === value) ?? "actor";
            change({ type, kind: kindOptions(type, words)[0]?.value ?? "other" });
          }}
        />
      )}
      <OneOf
        field="kind"
        label={capital(words.say("field.kind"))}
        value={draft.kind}
        options={kindOptions(draft.type, words)}
        change={(kind) => change({ kind })}
      />
      {draft.kind === "other" && (
        <Line
          field="kindLabel"
          label={capital(words.say("field.kindLabel"))}
          value={draft.kindLabel}
          change={(kindLabel) => change({ kindLabel })}
        />
      )}
      {draft.type === "actor" && (
        <OneOf
          field="sector"
          label={capital(words.say("field.sector"))}
          value={draft.sector}
          options={optionsOf(sectors, words, (each) => `sector.${each}`)}
          change={(sector) => change({ sector })}
        />
      )}
      <MunicipalityField draft={draft} change={change} />
      <RegionField draft={draft} change={change} />
      <ThemesField chosen={draft.themes} change={(themes) => change({ themes })} />
      <ByLanguages
        field="description"
        label="form.description"
        value={draft.description}
        change={(description) => change({ description })}
        several
      />
      <OneOf
        field="visibility"
        label={words.ui("form.visibility")}
        value={draft.visibility}
        options={optionsOf(visibilities, words, (each) => `visibility.${each}`)}
        change={(value) => change({ visibility: visibilities.find((each) => each === value) ?? "team" })}
      />
      {team && <SeenFields draft={draft} change={change} />}
      <details className="fold" open={node !== undefined}>
        <summary>{words.ui("form.moreFields")}</summary>
        <div className="fold-inside">
          {draft.type === "actor" && <ActorFields draft={draft} change={change} />}
          {draft.type === "initiative" && <InitiativeFields draft={draft} change={change} />}
          {draft.type === "gathering" && <GatheringFields draft={draft} change={change} />}
          <MorePlaceFields draft={draft} change={change} />
          <Lines
            field="links"
            label={words.ui("form.links")}
            hint={words.ui("form.onePerLine")}
            value={draft.links}
            change={(links) => change({ links })}
          />
          <Lines
            field="otherNames"
            label={words.ui("form.otherNames")}
            hint={words.ui("form.onePerLine")}
            value={draft.otherNames}
            change={(otherNames) => change({ otherNames })}
          />
          <OneOf
            field="existence"
            label={capital(words.say("field.existence"))}
            value={draft.existence}
            options={optionsOf(existences, words, (each) => `existence.${each}`)}
            change={(value) => change({ existence: existences.find((each) => each === value) ?? "existing" })}
          />
          <Line
            field="lastConfirmed"
            label={capital(words.say("field.lastConfirmed"))}
            hint={words.ui("form.dateHint")}
            value={draft.lastConfirmed}
            change={(lastConfirmed) => change({ lastConfirmed })}
          />
          {team && <SourcesField draft={draft} change={change} />}
        </div>
      </details>
    </FormFrame>
  );
}
