// Names that are not on the map: likely new actors, each added to what is confirmed with one press.
import type { QuickContext } from "../../../domain/quick/context.ts";
import type { NotesReading } from "../../../domain/quick/notes/notes.ts";
import { useSpeaker } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { isSound, readText } from "../read-text.ts";
import { notesWords } from "./notes.words.ts";
import { changeRows } from "./notes-kept.ts";
import { withRow } from "./rows.ts";
import { useNotes } from "./use-notes.ts";

export function NewNames({ read, context }: { read: NotesReading; context: QuickContext }) {
  const say = useSpeaker(notesWords);
  const { rows } = useNotes();
  const made = new Set(
    rows.flatMap(({ reading }) => reading.doings.flatMap((one) => (one.type === "actor" ? [one.name] : []))),
  );
  const left = read.newNames.flatMap(({ text, places: [place] }) => {
    const [line] = readText(`+ "${text.replaceAll('"', "")}"`, context);
    const isNew = line !== undefined && isSound(line) && !made.has(text);
    return isNew && place !== undefined ? [{ text, place, reading: line.reading }] : [];
  });
  if (left.length === 0) return null;
  return (
    <div className="notes-new">
      <h3>{say("newNames", { count: left.length })}</h3>
      <ul className="chips">
        {left.map(({ text, place, reading }) => (
          <li key={text}>
            <button
              type="button"
              className="button"
              aria-label={say("addName", { name: text })}
              onClick={() => changeRows((all) => withRow(all, place, reading))}
            >
              <Icon name="plus" />
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
