// The plain controls of forms: a line, several lines, one of a list.
import { languages } from "../../../../domain/vocabulary/languages.ts";
import type { UiKey } from "../../../i18n/en.words.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { tagName } from "../../Told.tsx";
import type { ByLanguage } from "../text.ts";
import { Field } from "./Field.tsx";

interface LineProps {
  field: string;
  label: string;
  hint?: string;
  value: string;
  change: (value: string) => void;
  type?: "text" | "email" | "number" | "time";
}

export function Line({ field, label, hint, value, change, type = "text" }: LineProps) {
  return (
    <Field field={field} label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={type}
          value={value}
          autoComplete="off"
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}

export function Lines({ field, label, hint, value, change }: Omit<LineProps, "type">) {
  return (
    <Field field={field} label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={3}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface OneOfProps {
  field: string;
  label: string;
  hint?: string;
  value: string;
  options: readonly Option[];
  change: (value: string) => void;
  /** A first choice that means nothing is chosen. */
  none?: string;
}

export function OneOf({ field, label, hint, value, options, change, none }: OneOfProps) {
  return (
    <Field field={field} label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={value}
          onChange={(event) => change(event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ByLanguageProps {
  field: string;
  /** A label with `{language}` in it. */
  label: UiKey;
  hint?: string;
  value: ByLanguage;
  change: (value: ByLanguage) => void;
  several?: boolean;
  /** All languages in sight; otherwise the reader's own, and the others a click away. */
  all?: boolean;
}

/** Words in several languages, the reader's own first. */
export function ByLanguages({
  field,
  label,
  hint,
  value,
  change,
  several = false,
  all = false,
}: ByLanguageProps) {
  const words = useWords();
  const tags = [...new Set([words.language, ...languages, ...Object.keys(value)])];
  const control = (tag: string, first: boolean) => (
    <Field
      key={tag}
      field={first ? field : `${field}.${tag}`}
      id={`form-${field}-${tag}`}
      label={words.ui(label, { language: tagName(tag, words.say) })}
      hint={first ? hint : undefined}
    >
      {(given) => {
        const props = {
          ...given,
          className: "input",
          lang: tag,
          value: value[tag] ?? "",
          onChange: (event: { target: { value: string } }) => change({ ...value, [tag]: event.target.value }),
        };
        return several ? (
          <textarea {...props} rows={3} />
        ) : (
          <input {...props} type="text" autoComplete="off" />
        );
      }}
    </Field>
  );
  const [own = words.language, ...others] = tags;
  return (
    <>
      {control(own, true)}
      {all ? (
        others.map((tag) => control(tag, false))
      ) : (
        <details className="fold">
          <summary>{words.ui("form.moreLanguages")}</summary>
          <div className="fold-inside">{others.map((tag) => control(tag, false))}</div>
        </details>
      )}
    </>
  );
}

interface ManyOfProps {
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  change: (chosen: readonly string[]) => void;
}

export function ManyOf({ label, options, chosen, change }: ManyOfProps) {
  return (
    <fieldset className="many">
      <legend>{label}</legend>
      <div className="many-list">
        {options.map(({ value, label: text }) => (
          <label key={value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                change(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
