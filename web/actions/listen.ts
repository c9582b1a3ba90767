import { backOut } from "../session/changes.ts";
import { session } from "../session/session.ts";
import { allActions } from "./all.ts";
import { contextNow } from "./context.ts";
import { perform } from "./perform.ts";
import { actionOf, isTyping } from "./shortcuts.ts";

/** Listens to the keyboard for the whole page. What somebody nearer has handled is left alone. */
export function listenToKeys(target: Document): void {
  target.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const covered = session.getState().open !== null || target.querySelector("dialog[open]") !== null;
    if (event.key === "Escape") {
      // What lies over the page by itself closes first, and the browser does that.
      const laid = target.querySelector(":popover-open") !== null;
      if (!covered && !laid && backOut()) event.preventDefault();
      return;
    }
    const context = contextNow();
    const action = actionOf(event, allActions, { context, typing: isTyping(event.target), covered });
    if (action === undefined) return;
    event.preventDefault();
    perform(action);
  });
}
