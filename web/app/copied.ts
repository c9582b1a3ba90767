// What Ctrl-C gives where nothing is marked: the row, the table, the record one stands at.
import type { ClipboardEvent } from "react";
import { tell } from "../session/changes.ts";

/** Puts the text on the clipboard and says so; what somebody has marked is left to the browser. Null: nothing to give. */
export function copied(event: ClipboardEvent, text: string | null): void {
  const marked = document.getSelection()?.isCollapsed === false;
  const writes = event.target instanceof Element && event.target.matches("input, textarea, select");
  if (marked || writes || text === null || event.defaultPrevented) return;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
  const takeAway = tell({ tone: "done", says: { key: "notice.copied" } });
  setTimeout(takeAway, 3000);
}
