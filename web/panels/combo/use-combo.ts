// A line with a list under it, after the combobox pattern of the ARIA guide: the focus stays in the line, the arrows
// move a mark through the list, Enter takes what is marked. Nothing else on the page is hidden from anybody meanwhile.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

interface Given {
  /** How many are in the list now. */
  count: number;
  /** Takes the one at this place; `ctrl`: with that key held. */
  choose: (at: number, held: { ctrl: boolean }) => void;
  /** The list is always there (a dialog for searching), not only while somebody writes. */
  stays?: boolean;
}

export function useCombo({ count, choose, stays = false }: Given) {
  const id = useId();
  const [opened, setOpened] = useState(false);
  const [marked, setMarked] = useState(-1);
  const list = useRef<HTMLUListElement & HTMLDivElement>(null);
  const open = (stays || opened) && count > 0;
  const at = open && marked < count ? marked : -1;
  useEffect(() => {
    if (at >= 0) list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: "nearest" });
    else if (open) list.current?.scrollIntoView({ block: "nearest" });
  }, [at, open]);
  const close = () => {
    setOpened(false);
    setMarked(-1);
  };
  const take = (place: number, { ctrlKey, metaKey }: { ctrlKey: boolean; metaKey: boolean }) => {
    close();
    choose(place, { ctrl: ctrlKey || metaKey });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        event.preventDefault();
        setOpened(true);
        if (count === 0) return;
        const step = event.key === "ArrowDown" ? 1 : -1;
        setMarked(at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count);
        return;
      }
      case "Home":
      case "End":
      case "PageDown":
      case "PageUp":
        // In a list that opens while one writes, these keys stay with the text.
        if (!stays || count === 0 || event.shiftKey) return;
        event.preventDefault();
        setMarked(jumped(event.key, at, count));
        return;
      case "Enter":
        if (at < 0) return;
        event.preventDefault();
        take(at, event);
        return;
      case "Escape":
        if (stays || !open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        return;
    }
  };
  return {
    open,
    /** Call when something was written: the list opens, nothing is marked yet. */
    written: () => {
      setOpened(true);
      setMarked(stays ? 0 : -1);
    },
    line: {
      role: "combobox" as const,
      "aria-expanded": open,
      "aria-controls": `${id}-list`,
      "aria-autocomplete": "list" as const,
      "aria-activedescendant": at < 0 ? undefined : `${id}-${at}`,
      autoComplete: "off",
      onKeyDown,
      onBlur: close,
    },
    list: { ref: list, id: `${id}-list`, role: "listbox" as const },
    option: (place: number) => ({
      id: `${id}-${place}`,
      role: "option" as const,
      "aria-selected": place === at,
      "data-at": place,
      // The focus stays in the line.
      onPointerDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onPointerMove: () => setMarked(place),
      onClick: (event: { ctrlKey: boolean; metaKey: boolean }) => take(place, event),
    }),
  };
}

/** So many rows are about what is seen at once. */
const pageful = 8;

function jumped(key: string, at: number, count: number): number {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const to = key === "PageDown" ? at + pageful : at - pageful;
  return Math.max(0, Math.min(count - 1, to));
}
