import type { ReactNode } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import type { Column } from "./column.ts";
import type { Range } from "./moves.ts";
import { sheetWords } from "./sheet.words.ts";

interface Props {
  at: number;
  height: number;
  columns: readonly Column<Fact>[];
  /** What is written in it so far, by column: it is recorded as soon as it says enough. */
  draft: Readonly<Record<string, string>>;
  look: string;
  active: number;
  selected: Range | null;
  editor: ReactNode;
}

/** The last row, for what is new. */
export function NewRow({ at, height, columns, draft, look, active, selected, editor }: Props) {
  const say = useSpeaker(sheetWords);
  return (
    <tr aria-rowindex={at + 2} className={`sheet-row fresh ${look}`} style={{ top: at * height, height }}>
      {columns.map((column, place) => {
        const Cell = place === 0 ? "th" : "td";
        const text = draft[column.id] ?? "";
        return (
          <Cell
            key={column.id}
            {...(place === 0 ? { scope: "row" } : {})}
            aria-colindex={place + 1}
            aria-selected={selected !== null && place >= selected.left && place <= selected.right}
            aria-readonly={column.read === undefined}
            tabIndex={place === active ? 0 : -1}
            data-at={`${at}:${place}`}
            className="sheet-cell"
          >
            {place === 0 && text === "" && (
              <>
                <Icon name="plus" />
                <span className="sheet-text soft">{say("newRow")}</span>
              </>
            )}
            <span className="sheet-text">{text}</span>
            {place === active && editor}
          </Cell>
        );
      })}
    </tr>
  );
}
