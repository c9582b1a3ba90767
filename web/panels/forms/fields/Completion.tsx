import { useWords } from "../../../i18n/use-words.ts";
import { useCombo } from "../../combo/use-combo.ts";
import { Field } from "./Field.tsx";

export interface Completed {
  id: string;
  name: string;
  /** Said beside the name, softly. */
  about?: string;
}

interface Props {
  field: string;
  label: string;
  hint?: string | undefined;
  /** What is written now; the one who asks keeps it. */
  text: string;
  write: (text: string) => void;
  /** What fits the text, best first. */
  find: (text: string) => readonly Completed[];
  choose: (one: Completed) => void;
}

/** A line that completes what is written from a list. */
export function Completion({ field, label, hint, text, write, find, choose }: Props) {
  const words = useWords();
  const items = find(text);
  const combo = useCombo({
    count: items.length,
    choose: (at) => {
      const one = items[at];
      if (one !== undefined) choose(one);
    },
  });
  return (
    <Field field={field} label={label} hint={hint}>
      {(control) => (
        <div className="combo">
          <input
            {...control}
            {...combo.line}
            className="input"
            type="text"
            value={text}
            onChange={(event) => {
              write(event.target.value);
              combo.written();
            }}
          />
          {combo.open && (
            <ul {...combo.list} className="hits combo-list" aria-label={label}>
              {items.map((one, at) => (
                <li key={one.id} {...combo.option(at)} className="hit">
                  <span>{one.name}</span>
                  {one.about !== undefined && <span className="soft">{one.about}</span>}
                </li>
              ))}
            </ul>
          )}
          <span className="unseen" role="status">
            {combo.open ? words.ui("search.count", { count: items.length }) : ""}
          </span>
        </div>
      )}
    </Field>
  );
}
