import { filterBy } from "./changes.ts";
import { session } from "./session.ts";

/** Puts a theme into what is asked of the map and the table, or takes it out again. */
export function toggleTheme(id: string): void {
  const { themes } = session.getState().filter;
  filterBy({ themes: themes.includes(id) ? themes.filter((one) => one !== id) : [...themes, id] });
}
