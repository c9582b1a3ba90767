// One candidate: what it would record, how sure that is, and the keys and buttons that confirm, drop or rewrite it.
import type { KeyboardEvent } from "react";
import type { QuickContext } from "../../../domain/quick/context.ts";
import type { Reading } from "../../../domain/quick/reading.ts";
import { sayFault, sayQuick, sentencesOf } from "../../../domain/quick/say.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { CandidateEdit } from "./CandidateEdit.tsx";
import { notesWords } from "./notes.words.ts";
import type { Row } from "./rows.ts";

interface Props {
  row: Row;
  /** The sentence that told it. */
  quote: string;
  isHere: boolean;
  context: QuickContext;
  editing: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  turn: (state: "confirmed" | "dropped") => void;
  edit: () => void;
  /** Null: it stays as it was. */
  edited: (reading: Reading | null) => void;
}

export function CandidateRow(props: Props) {
  const { row, quote, isHere, context, editing, onFocus, onKeyDown, turn, edit, edited } = props;
  const say = useSpeaker(notesWords);
  const { language } = useWords();
  const { reading, state, confidence } = row;
  const [fault] = reading.faults;
  const told = sentencesOf(reading, context.facts, language);
  const name = told.length > 0 ? told.join("; ") : reading.line;
  const isDropped = state === "dropped";
  return (
    <li data-row={row.id} className={`candidate ${state}${isHere ? " here" : ""}`}>
      <button
        type="button"
        className="candidate-main"
        aria-pressed={state === "confirmed"}
        tabIndex={isHere ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={() => turn("confirmed")}
      >
        <span className="candidate-sign">
          <Icon name={fault !== undefined ? "warning" : isDropped ? "close" : "check"} />
        </span>
        <span>
          <span className="candidate-told">{name}</span>
          <span className="candidate-quote soft">“{quote.trim()}”</span>
          <span className="candidate-state">
            {fault !== undefined
              ? say("mustMend")
              : state === "confirmed"
                ? say("confirmed")
                : isDropped
                  ? say("dropped")
                  : sayQuick(language, `notes.sure.${confidence}`)}
          </span>
        </span>
      </button>
      {fault !== undefined && !editing && <p className="fault">{sayFault(fault, language)}</p>}
      {editing ? (
        <CandidateEdit line={reading.line} context={context} done={edited} />
      ) : (
        <div className="candidate-tools">
          <button
            type="button"
            className="button quiet"
            tabIndex={isHere ? 0 : -1}
            aria-label={say("rewriteOf", { name })}
            onClick={edit}
          >
            {say("rewrite")}
          </button>
          <button
            type="button"
            className="button quiet"
            tabIndex={isHere ? 0 : -1}
            aria-label={say(isDropped ? "restoreOf" : "dropOf", { name })}
            onClick={() => turn("dropped")}
          >
            {say(isDropped ? "restore" : "drop")}
          </button>
        </div>
      )}
    </li>
  );
}
