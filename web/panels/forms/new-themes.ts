import { type Fact, recordSchemas } from "../../../domain/records/record.ts";
import type { Visibility } from "../../../domain/vocabulary/visibilities.ts";
import { newId } from "../../sync/new-id.ts";
import { newTheme } from "./ThemesField.tsx";

/** The chosen themes by id, and the records of those that are new. */
export function themesMade(
  chosen: readonly string[],
  { language, visibility }: { language: string; visibility: Visibility },
): { themes: string[]; records: Fact[] } {
  const records: Fact[] = [];
  const themes = chosen.map((each) => {
    if (!each.startsWith(newTheme)) return each;
    const id = newId();
    const names = { [language]: each.slice(newTheme.length) };
    records.push(recordSchemas.theme.parse({ id, rev: 0, type: "theme", visibility, names }));
    return id;
  });
  return { themes, records };
}
