import type { PointerEvent } from "react";
import "./sheet-head.css";
import type { Fact } from "../../domain/records/record.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import type { Column } from "./column.ts";
import type { Order } from "./mine.ts";
import type { Filters } from "./rows.ts";
import { sheetWords } from "./sheet.words.ts";

interface Props {
  columns: readonly Column<Fact>[];
  order: Order;
  filters: Filters;
  /** The heading that has the focus; -1: none. */
  active: number;
  sort: (column: string) => void;
  menu: (column: string) => void;
  widen: (column: string, px: number) => void;
}

/** The headings: a row of the grid, reached by the arrows from the first row. */
export function SheetHead({ columns, order, filters, active, sort, menu, widen }: Props) {
  const say = useSpeaker(sheetWords);
  return (
    <thead className="sheet-head">
      <tr aria-rowindex={1} className="sheet-row">
        {columns.map((column, place) => {
          const label = say(column.label);
          const way = order.column !== column.id ? "none" : order.descending ? "descending" : "ascending";
          const on = filters[column.id] !== undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-colindex={place + 1}
              aria-sort={way}
              tabIndex={place === active ? 0 : -1}
              data-at={`-1:${place}`}
              className={`sheet-cell${column.numeric === true ? " numeric" : ""}${on ? " filtered" : ""}`}
            >
              <button type="button" tabIndex={-1} className="sheet-sort" onClick={() => sort(column.id)}>
                <span className="sheet-text">{label}</span>
                {way !== "none" && <Icon name={way === "ascending" ? "up" : "down"} />}
              </button>
              <button
                type="button"
                tabIndex={-1}
                className="sheet-menu-button"
                data-menu={column.id}
                aria-label={say("menuOf", { column: label })}
                onClick={() => menu(column.id)}
              >
                <Icon name={on ? "tag" : "menu"} />
              </button>
              <span
                aria-hidden="true"
                className="sheet-edge"
                onPointerDown={(event) => drag(event, column, widen)}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The edge of a heading follows the pointer. */
function drag(event: PointerEvent<HTMLElement>, column: Column<Fact>, widen: Props["widen"]): void {
  event.preventDefault();
  event.stopPropagation();
  const edge = event.currentTarget;
  const width = edge.parentElement?.getBoundingClientRect().width ?? column.width;
  const from = event.clientX;
  edge.setPointerCapture(event.pointerId);
  const move = (moved: globalThis.PointerEvent) => widen(column.id, width + moved.clientX - from);
  edge.addEventListener("pointermove", move);
  edge.addEventListener("pointerup", () => edge.removeEventListener("pointermove", move), { once: true });
}
