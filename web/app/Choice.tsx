import type { Language } from "../../domain/vocabulary/languages.ts";

interface Props<Value extends string> {
  label: string;
  name: string;
  chosen: Value;
  options: readonly { value: Value; label: string; lang?: Language }[];
  choose: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, name, chosen, options, choose }: Props<Value>) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="choice-row">
        {options.map(({ value, label: text, lang }) => (
          <label key={value} lang={lang}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
