// Who did what since last time, a line a person and day; names open what it was about.
import { useState } from "react";
import { type Happened, namesTold, sayHappened } from "../../domain/ask/happened.ts";
import { nodeTold } from "../../domain/ask/told-changes.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { addTie } from "../actions/add.ts";
import { useLate } from "../app/Waiting.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dayText } from "../panels/dates.ts";
import { capital } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { useMe } from "../sync/use-status.ts";
import { awayText, daysTo } from "./days.ts";
import { homeWords } from "./home.words.ts";
import { most, Nothing, Part } from "./Part.tsx";
import type { History } from "./use-monday.ts";
import type { Visit } from "./visits.ts";

interface Props {
  changes: readonly Happened[];
  history: History;
  visit: Visit | null;
}

export function ChangeList({ changes, history, visit }: Props) {
  const say = useSpeaker(homeWords);
  const { language } = useWords();
  const [all, setAll] = useState(false);
  const late = useLate(400);
  const since = visit?.since ?? null;
  return (
    <Part
      title={say(since === null ? "changesFirst" : "changes")}
      hint={
        since === null ? undefined : say("changesSince", { date: dayText(since.at.slice(0, 10), language) })
      }
      count={changes.length}
      uncounted
      showAll={all ? undefined : () => setAll(true)}
    >
      {history.type === "coming" && late && (
        <div className="home-waiting" aria-hidden="true">
          {[84, 66, 74].map((width) => (
            <div key={width} className="skeleton" style={{ width: `${width}%` }} />
          ))}
        </div>
      )}
      {history.type === "unknown" && <Nothing text={say("changesUnknown")} />}
      {history.type === "told" && changes.length === 0 && (
        <Nothing text={say("changesNone")}>
          <ActionButton action={addTie} icon={<Icon name="tie" />} />
        </Nothing>
      )}
      <ul className="home-list">
        {(all ? changes : changes.slice(0, most)).map((one) => (
          <li key={`${one.day} ${one.by.id}`} className="home-change">
            <Line one={one} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Line({ one }: { one: Happened }) {
  const say = useSpeaker(homeWords);
  const { language } = useWords();
  const me = useMe();
  const by = one.by.id === me?.person?.id ? { ...one.by, name: say("you") } : one.by;
  const days = daysTo(one.day, me?.today ?? one.day);
  return (
    <>
      <p>{sayHappened(language, { by, numbers: one.numbers })}</p>
      <p className="soft home-about">
        <span>{capital(days > -7 ? awayText(days, language) : dayText(one.day, language))}</span>
        <Names one={one} />
      </p>
    </>
  );
}

/** The nodes it was about that are still here, the first few. */
function Names({ one }: { one: Happened }) {
  const say = useSpeaker(homeWords);
  const { language } = useWords();
  const facts = useFacts();
  const nodes = new Map<string, string>();
  for (const record of one.records) {
    const id = nodeTold(record, facts);
    const at = record.about.findIndex((each) => each.id === id);
    if (id !== null && !nodes.has(id)) nodes.set(id, namesTold(language, record)[at] ?? "");
  }
  const shown = [...nodes].slice(0, 3);
  const rest = nodes.size - shown.length;
  return (
    <>
      {shown.map(([id, name]) => (
        <button key={id} type="button" className="link" onClick={() => select(id)}>
          {name}
        </button>
      ))}
      {rest > 0 && <span>{say("andMore", { count: rest })}</span>}
    </>
  );
}
