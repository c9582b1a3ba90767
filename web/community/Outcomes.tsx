// What came of a gathering: a note that is read for ties, needs and offers, who receives it, needs met, introductions made.
import { useId, useState } from "react";
import type { Community } from "../../domain/records/community.ts";
import type { Gathering } from "../../domain/records/gathering.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nameOf, nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dayText } from "../panels/dates.ts";
import { nobody } from "../panels/forms/tie-draft.ts";
import { ActorPicker } from "../proposals/ActorPicker.tsx";
import { changeNotes, clearNotes } from "../quick/notes/notes-kept.ts";
import { useFacts } from "../replica/use-replica.ts";
import { goTo } from "../session/changes.ts";
import type { Ask } from "../sync/ports.ts";
import { communityWords } from "./community.words.ts";
import { Introduced } from "./Introduced.tsx";
import { NeedsMet } from "./NeedsMet.tsx";

interface Props {
  gathering: Gathering;
  community: Community;
}

export function Outcomes({ gathering, community }: Props) {
  const own = useSpeaker(communityWords);
  const words = useWords();
  const { language } = words;
  const stands = gathering.outcomes?.[language] ?? "";
  const [text, setText] = useState(stands);
  const id = useId();
  const name = nameOf(gathering.names, language);
  const ask = (asked: Ask) => {
    const refusal = carryOut(asked, { key: "notice.saved", values: { name } });
    if (refusal !== null) tellRefusal(refusal);
  };
  const set = (of: string, field: "outcomes" | "goal", value: string): Ask => ({
    type: "edit",
    id: of,
    set: [{ field, key: language, value: value === "" ? null : value }],
    add: [],
    remove: [],
  });
  const save = () => {
    if (text.trim() !== stands) ask(set(gathering.id, "outcomes", text.trim()));
  };
  const read = () => {
    save();
    clearNotes();
    const date = gathering.date ?? "";
    changeNotes({
      text: text.trim(),
      speaker: nobody,
      date: date === "" ? "" : dayText(date, language),
      gathering: { id: `told-${gathering.id}`.slice(0, 64), label: name, date },
    });
    goTo("/notes");
  };
  return (
    <div className="outcomes">
      {stands !== "" && (
        <p className="told on-paper" lang={language}>
          {own("outcomes")}: {stands}
        </p>
      )}
      <div className="field on-screen">
        <label htmlFor={id}>{own("outcomes")}</label>
        <textarea
          id={id}
          className="input"
          lang={language}
          rows={3}
          maxLength={4000}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-hint`} className="hint on-screen">
          {own("outcomesHint")}
        </p>
      </div>
      <p className="proposal-acts">
        <button type="button" className="button" aria-disabled={text.trim() === stands} onClick={save}>
          {own("outcomesSave")}
          <span className="unseen">: {name}</span>
        </button>
        {text.trim() !== "" && (
          <button type="button" className="button" onClick={read}>
            <Icon name="notes" />
            {own("outcomesRead")}
            <span className="unseen">: {name}</span>
          </button>
        )}
        {gathering.kind === "futures" && stands !== "" && community.goal?.[language] !== stands && (
          <button type="button" className="button" onClick={() => ask(set(community.id, "goal", stands))}>
            {own("setGoal")}
          </button>
        )}
      </p>
      <Receivers gathering={gathering} ask={ask} />
      <NeedsMet gathering={gathering} community={community} />
      <Introduced gathering={gathering} community={community} />
    </div>
  );
}

function Receivers({ gathering, ask }: { gathering: Gathering; ask(asked: Ask): void }) {
  const own = useSpeaker(communityWords);
  const { ui, language } = useWords();
  const facts = useFacts();
  const { receivers = [] } = gathering;
  const edit = (part: { add?: string; remove?: string }): Ask => ({
    type: "edit",
    id: gathering.id,
    set: [],
    add: part.add === undefined ? [] : [{ field: "receivers", item: part.add }],
    remove: part.remove === undefined ? [] : [{ field: "receivers", item: part.remove }],
  });
  return (
    <details className="who" open={receivers.length > 0}>
      <summary>
        {own("receivers")} ({receivers.length})
      </summary>
      <ul className="chips">
        {receivers.map((id) => {
          const name = nodeName(id, facts, language);
          return (
            <li key={id} className="chip">
              {name}
              <button
                type="button"
                className="on-screen"
                aria-label={`${ui("action.remove")}: ${name}`}
                onClick={() => ask(edit({ remove: id }))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <ActorPicker
        field={`receivers-${gathering.id}`}
        label={own("addReceiver")}
        without={new Set(receivers)}
        pick={(id) => ask(edit({ add: id }))}
      />
    </details>
  );
}
