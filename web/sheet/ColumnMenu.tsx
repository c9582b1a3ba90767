import { type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import type { Column, Given } from "./column.ts";
import { type Filters, valuesOf } from "./rows.ts";
import { sheetWords } from "./sheet.words.ts";

interface Props {
  column: Column<Fact>;
  /** The grid that the menu belongs to: it lies under the heading. */
  frame: RefObject<HTMLElement | null>;
  /** All rows, whatever the sheet is filtered by. */
  rows: readonly Fact[];
  given: Given;
  filter: Filters[string] | undefined;
  width: number;
  sort: (descending: boolean) => void;
  filterBy: (filter: Filters[string] | undefined) => void;
  widen: (px: number) => void;
  /** Absent for the column that always stays. */
  hide: (() => void) | undefined;
  close: () => void;
}

const step = 40;

/** What can be done with a column: sorted, filtered, made wider, hidden. */
export function ColumnMenu(props: Props) {
  const { column, frame, rows, given, filter, width, sort, filterBy, widen, hide, close } = props;
  const say = useSpeaker(sheetWords);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [values] = useState(() => valuesOf(rows, column, given));
  const words = filter !== undefined && "words" in filter ? filter.words : "";
  const chosen = filter !== undefined && "values" in filter ? filter.values : [];
  useEffect(() => {
    const one = box.current;
    const button = frame.current?.querySelector(`[data-menu="${column.id}"]`);
    if (one === null) return;
    one.showPopover();
    const at = button?.getBoundingClientRect();
    const { width: wide } = one.getBoundingClientRect();
    one.style.left = `${Math.max(8, Math.min((at?.right ?? 0) - wide, window.innerWidth - wide - 8))}px`;
    one.style.top = `${(at?.bottom ?? 0) + 4}px`;
    one.querySelector("button")?.focus();
  }, [column.id, frame]);
  const done = (act: () => void) => () => {
    act();
    close();
  };
  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-label={say("menuOf", { column: say(column.label) })}
      className="popover sheet-menu"
      onToggle={(event) => {
        if (event.target === event.currentTarget && event.newState === "closed") close();
      }}
    >
      <div className="sheet-menu-acts">
        <button type="button" className="button quiet" onClick={done(() => sort(false))}>
          {say("sortUp")}
        </button>
        <button type="button" className="button quiet" onClick={done(() => sort(true))}>
          {say("sortDown")}
        </button>
      </div>
      <div className="field">
        <label htmlFor={`${id}-words`}>{say("contains")}</label>
        <input
          id={`${id}-words`}
          type="search"
          className="input"
          value={words}
          onChange={(event) =>
            filterBy(event.target.value === "" ? undefined : { words: event.target.value })
          }
          onKeyDown={(event) => {
            if (event.key === "Enter") close();
          }}
        />
      </div>
      {values !== null && values.length > 1 && (
        <fieldset className="sheet-values">
          <legend>{say("oneOf")}</legend>
          {values.map(({ text, count }) => (
            <label key={text}>
              <input
                type="checkbox"
                checked={chosen.includes(text)}
                onChange={(event) => {
                  const next = event.target.checked
                    ? [...chosen, text]
                    : chosen.filter((each) => each !== text);
                  filterBy(next.length === 0 ? undefined : { values: next });
                }}
              />
              <span>{text === "" ? say("empty") : text}</span>
              <span className="soft numbers">{count}</span>
            </label>
          ))}
        </fieldset>
      )}
      {filter !== undefined && (
        <button type="button" className="button" onClick={() => filterBy(undefined)}>
          {say("clearFilter")}
        </button>
      )}
      <div className="sheet-menu-acts">
        <button type="button" className="button quiet" onClick={() => widen(width + step)}>
          {say("wider")}
        </button>
        <button type="button" className="button quiet" onClick={() => widen(width - step)}>
          {say("narrower")}
        </button>
        {hide !== undefined && (
          <button type="button" className="button quiet" onClick={done(hide)}>
            {say("hide")}
          </button>
        )}
      </div>
    </div>
  );
}
