import { useState } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import { Icon } from "../../../look/Icon.tsx";
import { type Completed, Completion } from "./Completion.tsx";

interface Props {
  field: string;
  label: string;
  hint?: string;
  chosen: readonly Completed[];
  find: (text: string) => readonly Completed[];
  add: (one: Completed) => void;
  takeOut: (id: string) => void;
}

/** Several of a long list: what is chosen stands as chips, the line completes the next. */
export function Several({ field, label, hint, chosen, find, add, takeOut }: Props) {
  const words = useWords();
  const [text, setText] = useState("");
  return (
    <div className="several">
      <Completion
        field={field}
        label={label}
        hint={hint}
        text={text}
        write={setText}
        find={(asked) => find(asked).filter((one) => chosen.every((each) => each.id !== one.id))}
        choose={(one) => {
          add(one);
          setText("");
        }}
      />
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((one) => (
            <li key={one.id} className="chip">
              {one.name}
              <button
                type="button"
                aria-label={words.ui("form.takeOut", { name: one.name })}
                onClick={() => takeOut(one.id)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
