// On a window higher than wide the sheet stands on its side, so that it fills it. A panel that opens does not turn it.
import { useSyncExternalStore } from "react";

const upright = window.matchMedia("(orientation: portrait) and (max-width: 820px)");

export function useUpright(): boolean {
  return useSyncExternalStore(
    (changed) => {
      upright.addEventListener("change", changed);
      return () => upright.removeEventListener("change", changed);
    },
    () => upright.matches,
  );
}
