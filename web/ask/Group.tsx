import { type ReactNode, useState } from "react";
import { useSpeaker } from "../i18n/use-words.ts";
import { askWords } from "./ask.words.ts";
import type { Option } from "./options.ts";

/** So many are in sight of a long list. */
const few = 8;

interface Props {
  title: string;
  /** How many of it are on; a group with any is open from the start. */
  chosen: number;
  open?: boolean;
  children: ReactNode;
}

/** One group of the filter, which opens and closes. */
export function Group({ title, chosen, open = false, children }: Props) {
  const [first] = useState(open || chosen > 0);
  return (
    <details className="ask-group" open={first}>
      <summary>
        {title}
        {chosen > 0 && <span className="ask-badge numbers">{chosen}</span>}
      </summary>
      {children}
    </details>
  );
}

interface ListProps {
  param: string;
  title: string;
  options: readonly Option[];
  toggle: (value: string) => void;
}

/** Values to tick, each with the number of nodes that would be left by it. */
export function ListGroup({ param, title, options, toggle }: ListProps) {
  const own = useSpeaker(askWords);
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  const shown = options.filter((each, at) => all || at < few || each.chosen);
  return (
    <Group title={title} chosen={options.filter((each) => each.chosen).length} open={param === "sector"}>
      <fieldset>
        <legend className="unseen">{title}</legend>
        {shown.map(({ value, text, count, chosen }) => (
          <label key={value} className="check ask-option">
            <input type="checkbox" checked={chosen} onChange={() => toggle(value)} />
            <span>{text}</span>
            <span className="soft numbers">{count}</span>
          </label>
        ))}
      </fieldset>
      {options.length > few && (
        <button type="button" className="button quiet ask-more" onClick={() => setAll(!all)}>
          {all ? own("less") : own("more", { count: options.length - shown.length })}
        </button>
      )}
    </Group>
  );
}
