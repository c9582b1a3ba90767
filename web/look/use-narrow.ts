// Whether the page is laid out for a phone: the same width as in the style sheets.
import { useSyncExternalStore } from "react";

const narrow = window.matchMedia("(max-width: 720px)");

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      narrow.addEventListener("change", changed);
      return () => narrow.removeEventListener("change", changed);
    },
    () => narrow.matches,
  );
}
