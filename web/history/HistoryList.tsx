// Who changed what and when, newest first; each line, and each state of a record, can be put back as an ordinary edit.
import "./history.css";
import { useRef, useState } from "react";
import type { Restoring } from "../../domain/history/restore.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import type { Fact } from "../../domain/records/record.ts";
import { isNode } from "../../domain/records/record.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { momentText } from "../panels/dates.ts";
import { focusPanel } from "../panels/focus.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { useMe, useReader } from "../sync/use-status.ts";
import { historyWords } from "./history.words.ts";
import { lineBack, stateBack } from "./restorable.ts";
import type { Entries, Read } from "./use-history.ts";

interface Props {
  read: Read;
  /** The one record whose history it is; missing in that of a region. */
  of?: Fact | undefined;
}

export function HistoryList({ read, of }: Props) {
  const say = useSpeaker(historyWords);
  const list = useRef<HTMLOListElement>(null);
  if (read.state === "coming") return <p className="soft">{say("coming")}</p>;
  if (read.state === "unknown") return <p role="status">{say("unknown")}</p>;
  if (read.entries.length === 0) return <p className="soft">{say("none")}</p>;
  const readMore = async () => {
    const before = read.entries.length;
    await read.readMore();
    // The first of those that came, so that reading goes on there.
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>(":scope > li")[before]?.focus(), 60);
  };
  return (
    <>
      <ol ref={list} className="history">
        {read.entries.map((entry, at) => (
          <li key={entry.seq} tabIndex={-1}>
            <Entry entry={entry} entries={read.entries} at={at} of={of} />
          </li>
        ))}
      </ol>
      {read.more && (
        <button type="button" className="button quiet" onClick={() => void readMore()}>
          {say("more")}
        </button>
      )}
    </>
  );
}

type One = Entries[number];

interface EntryProps {
  entry: One;
  entries: Entries;
  at: number;
  of: Fact | undefined;
}

/** Of a change that did much, the first lines. */
const most = 4;

function Entry({ entry, entries, at, of }: EntryProps) {
  const say = useSpeaker(historyWords);
  const { language } = useWords();
  const facts = useFacts();
  const reader = useReader();
  const me = useMe()?.person?.id;
  const [all, setAll] = useState(false);
  const when = momentText(entry.at, language);
  const notes = [
    ...(entry.undoes !== undefined || entry.undoesAll !== undefined ? [say("undone")] : []),
    ...(entry.erased ? [say("erased")] : []),
  ];
  const lines = all ? entry.lines : entry.lines.slice(0, most);
  const rest = entry.lines.length - lines.length;
  const state =
    of !== undefined && mayKeep(reader, of, facts) && (at > 0 || entry.lines.length > 1)
      ? stateBack(of, entries, at)
      : null;
  return (
    <>
      <p className="history-who">
        <strong className={entry.by.id === me ? "history-me" : undefined}>{entry.by.name}</strong>{" "}
        <time dateTime={entry.at} className="soft">
          {[when, ...notes].join(" · ")}
        </time>
      </p>
      <ul>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a change never move
          <li key={place}>
            <Line line={line} whole={of === undefined} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {say("moreLines", { count: rest + entry.more })}
        </button>
      )}
      {rest === 0 && entry.more > 0 && <p className="soft">{say("moreLines", { count: entry.more })}</p>}
      {state !== null && (
        <button
          type="button"
          className="link"
          aria-label={say("restoreStateOf", { when })}
          onClick={() => putBack(state, of === undefined ? when : recordName(of, facts, language))}
        >
          {say("restoreState")}
        </button>
      )}
    </>
  );
}

function Line({ line, whole }: { line: One["lines"][number]; whole: boolean }) {
  const say = useSpeaker(historyWords);
  const { language } = useWords();
  const facts = useFacts();
  const reader = useReader();
  const record = facts.get(line.id);
  const back = lineBack(line, record);
  const owner = record ?? line.record;
  const opens = record !== undefined && (isNode(record) || record.type === "tie") && whole ? record : null;
  return (
    <>
      {opens === null ? (
        <span>{line.says}</span>
      ) : (
        <button
          type="button"
          className="link history-says"
          aria-label={say("opens", { name: line.says })}
          onClick={(event) => {
            select(opens.id);
            if (event.detail === 0) focusPanel();
          }}
        >
          {line.says}
        </button>
      )}{" "}
      {back !== null && owner !== undefined && mayKeep(reader, owner, facts) && (
        <button
          type="button"
          className="link history-back"
          aria-label={say("restoreOf", { line: line.says })}
          onClick={() => putBack(back, recordName(owner, facts, language))}
        >
          {say("restore")}
        </button>
      )}
    </>
  );
}

function putBack(body: Restoring, name: string): void {
  const refusal = carryOut(body, { key: "notice.restored", values: { name } });
  if (refusal !== null) tellRefusal(refusal);
}
