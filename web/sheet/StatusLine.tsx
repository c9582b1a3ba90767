import type { Fact } from "../../domain/records/record.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { faultText } from "./closed.ts";
import type { Column, Fault, Given } from "./column.ts";
import { isOne, rangeOf, type Selection } from "./moves.ts";
import { sheetWords } from "./sheet.words.ts";
import { cellKey } from "./use-writing.ts";

interface Props {
  selection: Selection;
  row: Fact | undefined;
  column: Column<Fact> | undefined;
  /** It is the row for what is new. */
  isNew: boolean;
  closed: Fault | null;
  faults: ReadonlyMap<string, Fault>;
  given: Given;
  /** What was just done. */
  spoken: string;
}

/** Under the sheet: all of what stands in the cell, why it can't be written, how much is selected. For eyes. */
export function StatusLine({ selection, row, column, isNew, closed, faults, given, spoken }: Props) {
  const say = useSpeaker(sheetWords);
  const fault =
    row === undefined || column === undefined ? undefined : faults.get(cellKey(row.id, column.id));
  const { top, left, bottom, right } = rangeOf(selection);
  const text = row === undefined || column === undefined ? "" : column.text(row, given);
  return (
    <div className="sheet-status" aria-hidden="true">
      <p className="sheet-status-text">
        {fault !== undefined ? (
          <span className="fault">{faultText(fault, say, given)}</span>
        ) : isNew ? (
          <span className="soft">{say("newRowHint")}</span>
        ) : (
          <>
            {text !== "" && <span>{text}</span>}
            {closed !== null && (
              <span className="soft">{say("readOnly", { why: faultText(closed, say, given) })}</span>
            )}
          </>
        )}
      </p>
      <p className="soft numbers">
        {isOne(selection) ? spoken : say("selected", { rows: bottom - top + 1, columns: right - left + 1 })}
      </p>
    </div>
  );
}
