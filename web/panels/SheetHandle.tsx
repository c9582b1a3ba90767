import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "../i18n/use-words.ts";
import { type SheetHeight, sheetHeights, stepped, tapped } from "./sheet-heights.ts";

interface Props {
  height: SheetHeight;
  set: (height: SheetHeight) => void;
  /** None where the whole sheet is drawn. */
  drag: ((event: PointerEvent) => void) | undefined;
}

/** What the sheet is drawn by: with a finger, by taps, with the arrows. */
export function SheetHandle({ height, set, drag }: Props) {
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to: Readonly<Record<string, SheetHeight>> = {
      ArrowUp: stepped(height, 1),
      ArrowRight: stepped(height, 1),
      PageUp: stepped(height, 1),
      ArrowDown: stepped(height, -1),
      ArrowLeft: stepped(height, -1),
      PageDown: stepped(height, -1),
      Home: "peek",
      End: "full",
      Enter: tapped(height),
      " ": tapped(height),
    };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  return (
    <div
      className="sheet-handle"
      role="slider"
      tabIndex={0}
      aria-label={words.ui("panel.sheet")}
      aria-orientation="vertical"
      aria-controls="panel"
      aria-valuemin={1}
      aria-valuemax={sheetHeights.length}
      aria-valuenow={sheetHeights.indexOf(height) + 1}
      aria-valuetext={words.ui(`panel.sheet.${height}`)}
      onClick={() => set(tapped(height))}
      onKeyDown={onKeyDown}
      onPointerDown={drag}
    />
  );
}
