// Whether there is room for two things beside each other: the same width as in the style sheets.
import { useSyncExternalStore } from "react";

const wide = window.matchMedia("(min-width: 1100px)");

export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      wide.addEventListener("change", changed);
      return () => wide.removeEventListener("change", changed);
    },
    () => wide.matches,
  );
}
