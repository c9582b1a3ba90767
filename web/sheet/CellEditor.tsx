import { type ChangeEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { foldLoose } from "../../domain/search/fold.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { faultText } from "./closed.ts";
import type { Column, Fault, Given } from "./column.ts";
import type { Move } from "./moves.ts";
import { sheetWords } from "./sheet.words.ts";

export interface Editing {
  text: string;
  /** All of it is marked, so that what is typed takes its place. */
  marked: boolean;
}

interface Props {
  column: Column<Fact>;
  row: Fact;
  given: Given;
  start: Editing;
  /** Takes the text, or says why not. */
  commit: (text: string, then: Move | null) => Fault | null;
  cancel: () => void;
}

const most = 8;

/** The line in a cell: Enter and Tab take what is written, Escape leaves it; a list under it completes. */
export function CellEditor({ column, row, given, start, commit, cancel }: Props) {
  const say = useSpeaker(sheetWords);
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [text, setText] = useState(start.text);
  const [fault, setFault] = useState<Fault | null>(null);
  const [marked, setMarked] = useState(-1);
  const [listed, setListed] = useState(start.text === "" || start.marked);
  const done = useRef(false);
  const options = listed
    ? optionsFor(column, { text, row, untouched: text === start.text && start.marked }, given)
    : [];
  const at = marked < options.length ? marked : -1;
  useLayoutEffect(() => {
    const one = field.current;
    one?.focus({ preventScroll: true });
    if (start.marked) one?.select();
    else one?.setSelectionRange(one.value.length, one.value.length);
  }, [start]);
  const take = (written: string, then: Move | null) => {
    if (done.current) return;
    const found = commit(written, then);
    if (found === null) done.current = true;
    setFault(found);
    setListed(false);
  };
  const chosen = (place: number) => completed(text, options[place] ?? "", column.several === true);
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the grid rest while somebody writes.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isLine = column.long !== true;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        if (options.length === 0 && (!isLine || listed)) return;
        event.preventDefault();
        setListed(true);
        const step = event.key === "ArrowDown" ? 1 : -1;
        setMarked(
          at < 0 ? (step > 0 ? 0 : options.length - 1) : (at + step + options.length) % options.length,
        );
        return;
      }
      case "Enter": {
        if (event.altKey || (event.shiftKey && !isLine)) {
          if (!isLine) setText(`${text}\n`);
          return;
        }
        event.preventDefault();
        const written = at < 0 ? text : chosen(at);
        setText(written);
        take(written, { type: "enter", down: !event.shiftKey });
        return;
      }
      case "Tab": {
        event.preventDefault();
        const written = at < 0 ? text : chosen(at);
        take(written, { type: "tab", onward: !event.shiftKey });
        return;
      }
      case "Escape":
        event.preventDefault();
        done.current = true;
        cancel();
        return;
    }
  };
  const line = {
    ref: field,
    className: "sheet-field",
    "aria-label": say(column.label),
    "aria-invalid": fault !== null,
    "aria-describedby": fault === null ? undefined : `${id}-fault`,
    autoComplete: "off",
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setText(event.target.value);
      setListed(true);
      setMarked(-1);
      setFault(null);
    },
    onKeyDown,
    onCopy: stop,
    onCut: stop,
    onPaste: stop,
    onBlur: () => {
      // What can't be read is not kept: who goes elsewhere finds the cell as it was.
      if (done.current) return;
      done.current = true;
      if (commit(text, null) !== null) cancel();
    },
  };
  const list = { id: `${id}-list`, role: "listbox", "aria-label": say(column.label) };
  const option = (place: number) => ({
    id: `${id}-${place}`,
    role: "option",
    "aria-selected": place === at,
    // The focus stays in the line.
    onPointerDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onPointerMove: () => setMarked(place),
    onClick: () => {
      const written = chosen(place);
      setText(written);
      if (column.several !== true) take(written, null);
      else field.current?.focus();
    },
  });
  return (
    <div className="sheet-editor">
      {column.long === true ? (
        <textarea {...line} rows={Math.min(6, Math.max(2, Math.ceil(text.length / 34)))} spellCheck />
      ) : (
        <input
          {...line}
          type="text"
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        />
      )}
      {options.length > 0 && (
        <ul {...list} className="hits sheet-options">
          {options.map((one, place) => (
            <li key={one} {...option(place)} className="hit">
              {one}
            </li>
          ))}
        </ul>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} role="alert" className="sheet-fault">
          {faultText(fault, say, given)}
        </p>
      )}
    </div>
  );
}

function optionsFor(
  column: Column<Fact>,
  { text, row, untouched }: { text: string; row: Fact; untouched: boolean },
  given: Given,
): readonly string[] {
  const asked = column.several === true ? (text.split(/[,;]/).at(-1) ?? "").trim() : text.trim();
  if (column.like !== undefined)
    return asked === "" || untouched ? [] : column.like(asked, given).slice(0, most);
  const all = column.options?.(row, given) ?? [];
  // What stands there is to be changed: all that it could be is shown.
  if (asked === "" || untouched) return column.several === true && untouched ? [] : all;
  const folded = foldLoose(asked);
  const fits = (one: string) => foldLoose(one).startsWith(folded);
  const first = all.filter(fits);
  const others = all.filter((one) => !fits(one) && foldLoose(one).includes(folded));
  return [...first, ...others].slice(0, most);
}

function completed(text: string, option: string, several: boolean): string {
  if (!several) return option;
  const before = text
    .split(/[,;]/)
    .slice(0, -1)
    .map((part) => part.trim());
  return [...before, option].join(", ");
}

/** The clipboard of the line is its own. */
function stop(event: { stopPropagation(): void }): void {
  event.stopPropagation();
}
