import { closeForm } from "../../session/changes.ts";
import { session } from "../../session/session.ts";
import type { LookedIn } from "./saved.ts";

/** Shows what a view has, and nothing of what was selected before. */
export function openView(looked: LookedIn): void {
  if (!session.getState().unsaved) closeForm();
  session.setState({ ...looked, selection: null, seeking: null });
}
