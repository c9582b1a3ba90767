// A candidate as a line of quick add: written anew, read back, taken with Enter.
import { useMemo, useRef, useState } from "react";
import type { QuickContext } from "../../../domain/quick/context.ts";
import type { Reading } from "../../../domain/quick/reading.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { LineField } from "../LineField.tsx";
import { ReadBack } from "../ReadBack.tsx";
import { firstFault, isSound, readText } from "../read-text.ts";
import { writeIn } from "../write-in.ts";
import { notesWords } from "./notes.words.ts";

interface Props {
  line: string;
  context: QuickContext;
  done: (reading: Reading | null) => void;
}

export function CandidateEdit({ line, context, done }: Props) {
  const say = useSpeaker(notesWords);
  const words = useWords();
  const [text, setText] = useState(line);
  const field = useRef<HTMLTextAreaElement>(null);
  const lines = useMemo(() => readText(text, context), [text, context]);
  const enter = () => {
    const [only] = lines;
    if (only !== undefined && isSound(only) && lines.length === 1) {
      done(only.reading);
      return null;
    }
    const first = firstFault(lines);
    return first === null ? null : { at: first.line + first.fault.at, length: first.fault.length };
  };
  return (
    <div className="candidate-edit">
      <LineField
        id="notes-line"
        label={say("line")}
        field={field}
        text={text}
        write={(next) => setText(next.replaceAll("\n", " "))}
        lines={lines}
        context={context}
        enter={enter}
        out={() => done(null)}
      />
      {lines.map(({ at, reading }) => (
        <ReadBack
          key={at}
          reading={reading}
          facts={context.facts}
          choose={(fault, by) => {
            if (field.current !== null)
              writeIn(field.current, { at: at + fault.at, length: fault.length }, by);
          }}
        />
      ))}
      <div className="form-buttons">
        <button type="button" className="button" aria-disabled={!lines.some(isSound)} onClick={enter}>
          {say("done")}
        </button>
        <button type="button" className="button quiet" onClick={() => done(null)}>
          {words.ui("cancel")}
        </button>
      </div>
      <p id="notes-line-status" className="unseen" />
    </div>
  );
}
