import { closeForm } from "../../session/changes.ts";
import { session } from "../../session/session.ts";
import type { Looked } from "./saved.ts";

/** Shows what a view has: its region and its filter, and nothing of what was selected before. */
export function openView({ region, filter }: Looked): void {
  if (!session.getState().unsaved) closeForm();
  session.setState({ region, filter, selection: null, many: [], focus: null });
}
