import { useRef } from "react";
import { anotherVoice } from "../../../domain/another-voice.ts";
import { twinOf } from "../../../domain/decide/add.ts";
import type { Introduction } from "../../../domain/records/introduction.ts";
import { isNode, type Node } from "../../../domain/records/record.ts";
import type { Tie } from "../../../domain/records/tie.ts";
import { existences } from "../../../domain/vocabulary/existences.ts";
import { tieKindOf, tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { visibilities } from "../../../domain/vocabulary/visibilities.ts";
import { sayTie } from "../../../domain/words/say.ts";
import { nodeName } from "../../i18n/named.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { facts as known } from "../../replica/here.ts";
import { closeForm, select } from "../../session/changes.ts";
import { session } from "../../session/session.ts";
import { status, sync } from "../../sync/here.ts";
import { newId } from "../../sync/new-id.ts";
import { capital } from "../kind-text.ts";
import { SourceLine } from "../SourceLine.tsx";
import { optionsOf } from "./choices.ts";
import { difference, isNothing } from "./difference.ts";
import { FormFrame } from "./FormFrame.tsx";
import { ByLanguages, Line, OneOf } from "./fields/controls.tsx";
import { withOthers } from "./known.ts";
import { NodePicker } from "./NodePicker.tsx";
import { regionInView } from "./PlaceFields.tsx";
import { StatementFields } from "./StatementFields.tsx";
import { draftOfTie, emptyTie, nobody, type TieDraft, tieOf } from "./tie-draft.ts";
import { becoming, begun } from "./tie-of-introduction.ts";
import { useForm } from "./use-form.ts";

interface Props {
  tie?: Tie;
  from?: string | undefined;
  to?: string | undefined;
  /** What the new tie comes of: with it the two are noted to work together. */
  introduction?: Introduction | undefined;
  /** What it is about, by language. */
  context?: Readonly<Record<string, string>> | undefined;
}

/** A tie, new or to be changed; an end that is not on the map yet is made with it. */
export function TieForm({ tie, from, to, introduction, context }: Props) {
  const words = useWords();
  const { language } = words;
  const named = (id: string) => nodeName(id, known(), language);
  const picked = (id: string | undefined) => (id === undefined ? nobody : { id, text: named(id) });
  const form = useForm<TieDraft>(() =>
    tie === undefined
      ? { ...emptyTie, from: picked(from), to: picked(to), ...(introduction && begun(context ?? {})) }
      : draftOfTie(tie, { from: named(tie.from), to: named(tie.to) }),
  );
  const { draft, change } = form;
  /** Those that a new end was said to be different from. */
  const said = useRef<readonly Node[]>([]);
  const differ = (nodes: readonly Node[]) => {
    said.current = [...said.current, ...nodes];
  };
  const save = async (): Promise<Tie | null> => {
    const made = tieOf(draft, {
      newId,
      language,
      today: status.getState().me?.today ?? new Date().toISOString().slice(0, 10),
      dateOf: (id) => {
        const source = known().get(id);
        return source?.type === "source" ? source.date : undefined;
      },
      region: regionInView(),
      base: tie,
    });
    if (made.type === "faulty") {
      form.fail(made.faults);
      return null;
    }
    const others = made.others.map((one) => (isNode(one) ? withOthers(one, said.current) : one));
    const name = sayTie(language, made.tie, { from: draft.from.text, to: draft.to.text });
    const standing = tie === undefined ? twinOf(made.tie, known()) : undefined;
    const voice = standing === undefined ? null : anotherVoice(standing, made.tie);
    if (standing !== undefined && voice !== null && made.tie.statements !== undefined) {
      // The same tie, told by one more: told by the other side too, both stand behind it.
      if (others.length > 0) sync.ask({ type: "add", records: others });
      const done = await form.send({ type: "edit", ...voice }, { key: "notice.saved", values: { name } });
      return done ? { ...made.tie, id: standing.id } : null;
    }
    if (tie === undefined) {
      const [known, fresh] = becoming(introduction, made.tie.id);
      const records = [...others, made.tie, ...fresh];
      const says = { key: "notice.tieAdded", values: { name } } as const;
      const done = await form.send({ type: "add", records }, says, known);
      return done ? made.tie : null;
    }
    const changed = difference(tie, made.tie);
    if (isNothing(changed)) return tie;
    if (others.length > 0) sync.ask({ type: "add", records: others });
    const done = await form.send(
      { type: "edit", id: tie.id, ...changed },
      { key: "notice.saved", values: { name } },
    );
    return done ? made.tie : null;
  };
  const submit = async () => {
    const saved = await save();
    if (saved === null) return;
    closeForm();
    // Beside an actor whose ties are being told one stays there; else the new tie is shown.
    if (session.getState().selection === null) select(saved.id);
  };
  const another = async () => {
    const saved = await save();
    if (saved === null) return;
    const source = saved.statements?.at(-1)?.source ?? "";
    form.begin({
      ...draft,
      from: picked(saved.from),
      to: nobody,
      context: {},
      strength: "",
      source,
      sourceLabel: "",
    });
    document.getElementById("form-to")?.focus();
  };
  return (
    <FormFrame
      title={words.ui(tie === undefined ? "form.tie" : "form.editTie")}
      faults={form.faults}
      saving={form.saving}
      main={words.ui(tie === undefined ? "form.add" : "form.save")}
      submit={() => void submit()}
      another={tie === undefined && introduction === undefined ? () => void another() : undefined}
    >
      {tie === undefined ? (
        <>
          <NodePicker
            field="from"
            label={words.ui("form.from")}
            picked={draft.from}
            pick={(one) => change({ from: one })}
            makes
            differ={differ}
          />
          <NodePicker
            field="to"
            label={words.ui("form.to")}
            picked={draft.to}
            pick={(one) => change({ to: one })}
            makes
            differ={differ}
          />
        </>
      ) : (
        <p>
          <strong>{draft.from.text}</strong> – <strong>{draft.to.text}</strong>
        </p>
      )}
      <OneOf
        field="kind"
        label={words.ui("form.tieKind")}
        value={draft.kind}
        options={optionsOf(tieKinds, words, (each) => `tieKind.${each}`)}
        change={(value) => change({ kind: tieKinds.find((each) => each === value) ?? "other" })}
      />
      {draft.kind === "other" && (
        <Line
          field="kindLabel"
          label={words.ui("form.tieKindLabel")}
          value={draft.kindLabel}
          change={(kindLabel) => change({ kindLabel })}
        />
      )}
      {tieKindOf(draft.kind).directed === "either" && (
        <OneOf
          field="directed"
          label={words.ui("form.direction")}
          value={draft.directed ? "directed" : "mutual"}
          options={optionsOf(["mutual", "directed"] as const, words, (each) => `direction.${each}`)}
          change={(value) => change({ directed: value === "directed" })}
        />
      )}
      <p className="spoken" aria-live="polite">
        {draft.from.text !== "" &&
          draft.to.text !== "" &&
          sayTie(language, spoken(draft), { from: draft.from.text, to: draft.to.text })}
      </p>
      {draft.statements.length > 0 && (
        <ul className="said">
          {draft.statements.map((one) => (
            <li key={`${one.source} ${one.at} ${one.sides} ${one.strength}`} className="said-row">
              <span>
                <SourceLine id={one.source} at={one.at} />
                <span className="soft"> {one.strength === undefined ? "" : `${one.strength}/5`}</span>
              </span>
              <button
                type="button"
                className="button icon"
                aria-label={words.ui("form.takeOut", { name: `${one.at}` })}
                onClick={() => change({ statements: draft.statements.filter((each) => each !== one) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <StatementFields draft={draft} change={change} />
      <ByLanguages
        field="context"
        label="form.context"
        value={draft.context}
        change={(context) => change({ context })}
      />
      <details className="fold" open={tie !== undefined}>
        <summary>{words.ui("form.moreFields")}</summary>
        <div className="fold-inside">
          <Line
            field="since"
            label={words.ui("form.since")}
            hint={words.ui("form.dateHint")}
            value={draft.since}
            change={(since) => change({ since })}
          />
          <Line
            field="until"
            label={words.ui("form.until")}
            value={draft.until}
            change={(until) => change({ until })}
          />
          <OneOf
            field="existence"
            label={capital(words.say("field.existence"))}
            value={draft.existence}
            options={optionsOf(existences, words, (each) => `existence.${each}`)}
            change={(value) => change({ existence: existences.find((each) => each === value) ?? "existing" })}
          />
          <OneOf
            field="visibility"
            label={words.ui("form.visibility")}
            value={draft.visibility}
            options={optionsOf(visibilities, words, (each) => `visibility.${each}`)}
            change={(value) => change({ visibility: visibilities.find((each) => each === value) ?? "team" })}
          />
        </div>
      </details>
    </FormFrame>
  );
}

/** The tie as its sentence will be: a kind that has only one direction has it whatever was chosen. */
function spoken({ kind, directed }: TieDraft) {
  const fixed = tieKindOf(kind).directed;
  return { kind, directed: fixed === "either" ? directed : fixed };
}
