import type { Fact } from "../../domain/records/record.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import type { Table } from "./column.ts";
import { like, useLiking } from "./mine.ts";
import { sheetWords } from "./sheet.words.ts";

/** What the columns are filtered by, each to be taken away. */
export function FilterChips({ table }: { table: Table<Fact> }) {
  const words = useWords();
  const say = useSpeaker(sheetWords);
  const { filters = {} } = useLiking(table.name);
  const on = table.columns.filter(({ id }) => filters[id] !== undefined);
  if (on.length === 0) return null;
  return (
    <ul className="sheet-chips">
      {on.map((column) => {
        const filter = filters[column.id];
        if (filter === undefined) return null;
        const what =
          "words" in filter
            ? say("filteredWords", { text: filter.words })
            : words.list(filter.values.map((each) => (each === "" ? say("empty") : each)));
        return (
          <li key={column.id} className="chip">
            {say("filtered", { column: say(column.label), what })}
            <button
              type="button"
              aria-label={`${say("clearFilter")}: ${say(column.label)}`}
              onClick={() => {
                const { [column.id]: _, ...others } = filters;
                like(table.name, { filters: others });
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
