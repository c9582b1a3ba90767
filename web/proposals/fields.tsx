// The fields of a form: one line, several lines, a choice; each with its label, its hint and what is wrong.
import { useId } from "react";
import { useWords } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";

interface Text {
  label: string;
  value: string;
  change(text: string): void;
  /** The language that is written. */
  tag?: string;
  hint?: string;
  wrong?: string | undefined;
  longest?: number;
}

export function TextField({ label, value, change, tag, hint, wrong, longest }: Text) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        lang={tag}
        maxLength={longest}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-says`}
        onChange={(event) => change(event.target.value)}
      />
      <Says id={`${id}-says`} hint={hint} wrong={wrong} />
    </div>
  );
}

export function LinesField({ label, value, change, tag, hint, wrong, longest = 4000 }: Text) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        lang={tag}
        rows={2}
        maxLength={longest}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-says`}
        onChange={(event) => change(event.target.value)}
      />
      <Says id={`${id}-says`} hint={hint} wrong={wrong} />
    </div>
  );
}

interface Choice {
  field: "status" | "visibility";
  hint?: string;
  options: readonly (readonly [value: string, word: string])[];
  value: string;
  change(value: string): void;
}

export function ChoiceField({ field, hint, options, value, change }: Choice) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{capital(say(`field.${field}`))}</label>
      <select
        id={id}
        className="select"
        value={value}
        aria-describedby={`${id}-says`}
        onChange={(event) => change(event.target.value)}
      >
        {options.map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </select>
      <Says id={`${id}-says`} hint={hint} />
    </div>
  );
}

function Says({ id, hint, wrong }: { id: string; hint?: string | undefined; wrong?: string | undefined }) {
  if (wrong !== undefined)
    return (
      <p id={id} className="fault">
        {wrong}
      </p>
    );
  return (
    <p id={id} className="hint" hidden={hint === undefined}>
      {hint}
    </p>
  );
}
