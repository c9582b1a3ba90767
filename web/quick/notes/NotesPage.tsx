// Notes to network: what is pasted is read for ties, needs and offers; nothing is saved that was not confirmed.
import "./notes.css";
import { weaves } from "../../../domain/policy/rights.ts";
import { Waiting } from "../../app/Waiting.tsx";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { replica } from "../../replica/here.ts";
import { useVersion } from "../../replica/use-replica.ts";
import { useReader } from "../../sync/use-status.ts";
import { Candidates } from "./Candidates.tsx";
import { notesWords } from "./notes.words.ts";
import { PasteForm } from "./PasteForm.tsx";
import { useNotes } from "./use-notes.ts";

export function NotesPage({ view }: { view: string }) {
  const say = useSpeaker(notesWords);
  const words = useWords();
  const reader = useReader();
  const { read } = useNotes();
  useVersion();
  if (!weaves(reader, []))
    return (
      <div className="message">
        <h1>{words.ui("place.notes")}</h1>
        <p>{words.refusal({ refused: "notYours", values: {} })}</p>
      </div>
    );
  if (replica.view() !== view) return <Waiting />;
  return (
    <div className="notes-page">
      <header>
        <h1>{say("title")}</h1>
        <p className="soft">{say("intro")}</p>
        <details className="notes-can" open={read === null}>
          <summary>{say("canTitle")}</summary>
          <p>{say("can")}</p>
          <p>{say("cannot")}</p>
          <p>{say("private")}</p>
        </details>
      </header>
      {read === null ? <PasteForm /> : <Candidates read={read} />}
    </div>
  );
}
