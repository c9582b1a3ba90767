// Whether the page is being put on paper: then all rows are drawn, not only those in sight.
import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const paper = window.matchMedia("print");

export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => paper.matches);
}

function listen(changed: () => void): () => void {
  // The sheet of paper is taken at once: what is drawn a moment later is not on it.
  const now = () => flushSync(changed);
  paper.addEventListener("change", now);
  return () => paper.removeEventListener("change", now);
}
