// Keys of the page of introductions: j and k through the pairs, one figure for each step, m to the map.
import { useEffect, useRef } from "react";
import {
  type IntroductionStatus,
  introductionStatuses,
} from "../../domain/vocabulary/introduction-statuses.ts";
import { isTyping } from "../actions/shortcuts.ts";
import { showMeeting } from "../session/changes.ts";
import { session } from "../session/session.ts";
import type { Pair } from "./pairs.ts";

interface Keyed {
  readonly pairs: readonly Pair[];
  readonly current: Pair | undefined;
  readonly open: (pair: Pair) => void;
  readonly step: (pair: Pair, to: IntroductionStatus) => void;
}

export function usePairKeys(keyed: Keyed): void {
  const newest = useRef(keyed);
  newest.current = keyed;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const covered = session.getState().open !== null || document.querySelector("dialog[open]") !== null;
      if (event.defaultPrevented || event.isComposing || covered || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (onKey(event, newest.current)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Whether the key meant something here. */
function onKey({ key, target }: KeyboardEvent, { pairs, current, open, step }: Keyed): boolean {
  const { singleKeys, form } = session.getState();
  const onRow = target instanceof HTMLElement && target.dataset.pair !== undefined;
  const at = current === undefined ? -1 : pairs.indexOf(current);
  const forth = (singleKeys && key === "j") || (onRow && key === "ArrowDown");
  const back = (singleKeys && key === "k") || (onRow && key === "ArrowUp");
  if (forth || back) {
    const next = forth ? pairs[at + 1] : pairs[at - 1];
    if (next !== undefined) open(next);
    return forth || back;
  }
  if (!singleKeys || form !== null || current === undefined) return false;
  const to = introductionStatuses[Number(key) - 1];
  if (to !== undefined && /^\d$/.test(key)) {
    step(current, to);
    return true;
  }
  if (key !== "m") return false;
  showMeeting([current.one, current.other], current.through);
  return true;
}
