import { useId } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import type { Column, Table } from "./column.ts";
import { like, useLiking } from "./mine.ts";
import { sheetWords } from "./sheet.words.ts";
import { shownColumns } from "./shown-columns.ts";

/** Which columns are shown, and in which order: mine alone. The first, by which a row is known, stays. */
export function ColumnsChoice({ table }: { table: Table<Fact> }) {
  const say = useSpeaker(sheetWords);
  const id = useId();
  const { columns: chosen } = useLiking(table.name);
  const shown = shownColumns(table, chosen);
  const hidden = table.columns.filter((one) => !shown.includes(one));
  const choose = (next: readonly Column<Fact>[]) => like(table.name, { columns: next.map((one) => one.id) });
  const move = (at: number, step: number) => {
    const next = [...shown];
    const [one] = next.splice(at, 1);
    if (one !== undefined) next.splice(at + step, 0, one);
    choose(next);
  };
  return (
    <>
      <button type="button" className="button" popoverTarget={id}>
        <Icon name="table" />
        {hidden.length === 0
          ? say("columns")
          : say("columnsOn", { shown: shown.length, count: table.columns.length })}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={say("columns")} className="popover sheet-columns">
        <ul>
          {[...shown, ...hidden].map((column, at) => {
            const label = say(column.label);
            const on = at < shown.length;
            return (
              <li key={column.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={at === 0}
                    onChange={() => choose(on ? shown.filter((one) => one !== column) : [...shown, column])}
                  />
                  {label}
                </label>
                {on && at > 0 && (
                  <span className="sheet-columns-move">
                    <button
                      type="button"
                      className="button icon"
                      disabled={at === 1}
                      aria-label={say("moveLeft", { column: label })}
                      onClick={() => move(at, -1)}
                    >
                      <Icon name="up" />
                    </button>
                    <button
                      type="button"
                      className="button icon"
                      disabled={at === shown.length - 1}
                      aria-label={say("moveRight", { column: label })}
                      onClick={() => move(at, 1)}
                    >
                      <Icon name="down" />
                    </button>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        <button
          type="button"
          className="button quiet"
          onClick={() => like(table.name, { columns: undefined, widths: undefined })}
        >
          {say("asMade")}
        </button>
      </div>
    </>
  );
}
