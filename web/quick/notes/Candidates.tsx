// The notes beside what was read from them: gone through by one key each, saved as one.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { NotesReading } from "../../../domain/quick/notes/notes.ts";
import { sentencesOf } from "../../../domain/quick/say.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { facts } from "../../replica/here.ts";
import { useSession } from "../../session/use-session.ts";
import { useQuickContext } from "../use-quick.ts";
import { CandidateRow } from "./CandidateRow.tsx";
import { meantBy } from "./keys.ts";
import { NewNames } from "./NewNames.tsx";
import { NotesText } from "./NotesText.tsx";
import { notesWords } from "./notes.words.ts";
import { changeNotes, changeRows, clearNotes } from "./notes-kept.ts";
import { confirmed, moved, type Row, rewritten, turned } from "./rows.ts";
import { SaveBar } from "./SaveBar.tsx";
import { useNotes } from "./use-notes.ts";

export function Candidates({ read }: { read: NotesReading }) {
  const say = useSpeaker(notesWords);
  const { language } = useWords();
  const singleKeys = useSession((now) => now.singleKeys);
  const { text, rows, already } = useNotes();
  const context = useQuickContext();
  const [at, setAt] = useState(rows[0]?.id ?? -1);
  const [editing, setEditing] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const here = rows.filter(({ state }) => state !== "saved");
  const current = here.find(({ id }) => id === at) ?? here[0];
  const go = (id: number) => {
    setAt(id);
    list.current?.querySelector<HTMLElement>(`[data-row="${id}"] .candidate-main`)?.focus();
  };
  useEffect(() => {
    const first = list.current?.querySelector<HTMLElement>(".candidate-main");
    (first ?? document.getElementById("notes-found"))?.focus();
  }, []);
  const turn = (row: Row, state: "confirmed" | "dropped", moves: boolean) => {
    if (state === "confirmed" && row.reading.faults.length > 0) return setEditing(row.id);
    changeRows((all) => turned(all, row.id, state));
    if (moves && row.state !== state) go(moved(rows, row.id, 1));
  };
  /** Whether the key means anything here. */
  const keyed = (key: string, row: Row): boolean => {
    switch (meantBy(key, singleKeys)) {
      case "next":
        go(moved(rows, row.id, 1));
        return true;
      case "before":
        go(moved(rows, row.id, -1));
        return true;
      case "first":
        go(moved(rows, row.id, -rows.length));
        return true;
      case "last":
        go(moved(rows, row.id, rows.length));
        return true;
      case "confirm":
        turn(row, "confirmed", true);
        return true;
      case "drop":
        turn(row, "dropped", true);
        return true;
      case "edit":
        setEditing(row.id);
        return true;
      case null:
        return false;
    }
  };
  const onKeyDown = (event: KeyboardEvent, row: Row) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!keyed(event.key, row)) return;
    event.preventDefault();
  };
  return (
    <div className="notes-sides">
      <NotesText text={text} read={read} lit={current?.place ?? null} />
      <section className="notes-list" aria-labelledby="notes-found">
        <h2 id="notes-found" tabIndex={-1}>
          {here.length > 0
            ? say("found", { count: here.length, known: read.known.length })
            : say(rows.length > 0 ? "allDone" : "none")}
        </h2>
        {here.length > 0 && singleKeys && <p className="hint on-wide-only">{say("keys")}</p>}
        <ol ref={list} className="candidates">
          {here.map((row) => (
            <CandidateRow
              key={row.id}
              row={row}
              quote={text.slice(row.place.at, row.place.at + row.place.length)}
              isHere={row.id === current?.id}
              context={context}
              editing={editing === row.id}
              onFocus={() => setAt(row.id)}
              onKeyDown={(event) => onKeyDown(event, row)}
              turn={(state) => turn(row, state, false)}
              edit={() => setEditing(row.id)}
              edited={(reading) => {
                setEditing(null);
                if (reading !== null) changeRows((all) => rewritten(all, row.id, reading));
                requestAnimationFrame(() => go(row.id));
              }}
            />
          ))}
        </ol>
        <NewNames read={read} context={context} />
        {already.length > 0 && (
          <details className="notes-already">
            <summary>{say("already", { count: already.length })}</summary>
            <ul>
              {already.map(({ id, reading }) => (
                <li key={id}>{sentencesOf(reading, facts(), language).join("; ")}</li>
              ))}
            </ul>
          </details>
        )}
        <div className="form-buttons">
          <button type="button" className="button quiet" onClick={() => changeNotes({ read: null })}>
            {say("edit")}
          </button>
          <button type="button" className="button quiet" onClick={clearNotes}>
            {say("clear")}
          </button>
        </div>
        <SaveBar count={confirmed(rows).length} />
      </section>
    </div>
  );
}
