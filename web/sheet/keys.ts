// From a key pressed on a cell to what it means there, as in Excel and Google Sheets.
import type { Move } from "./moves.ts";

export type Intent =
  | { type: "move"; move: Move }
  /** `keep`: the text stands to be changed; `replace`: what is typed takes its place. */
  | { type: "edit"; how: "keep" | "replace" }
  | { type: "clear" | "fillDown" | "open" | "menu" | "back" };

export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Null: the key means nothing here and goes on to the page. */
export function intentOf({ key, ctrlKey, metaKey, altKey, shiftKey: extend }: Pressed): Intent | null {
  const ctrl = ctrlKey || metaKey;
  const step = steps[key];
  if (altKey) return key === "ArrowDown" ? { type: "menu" } : null;
  if (step !== undefined) {
    const [rows, columns] = step;
    return { type: "move", move: { type: "step", rows, columns, jump: ctrl, extend } };
  }
  switch (key) {
    case "Home":
      return { type: "move", move: { type: "edge", to: ctrl ? "start" : "rowStart", extend } };
    case "End":
      return { type: "move", move: { type: "edge", to: ctrl ? "end" : "rowEnd", extend } };
    case "PageDown":
    case "PageUp":
      return ctrl ? null : { type: "move", move: { type: "page", down: key === "PageDown", extend } };
    case "Enter":
      return ctrl ? { type: "open" } : { type: "edit", how: "keep" };
    case "F2":
      return { type: "edit", how: "keep" };
    case "Delete":
    case "Backspace":
      return ctrl ? null : { type: "clear" };
    case "Escape":
      return { type: "back" };
    case " ":
      if (ctrl) return { type: "move", move: { type: "column" } };
      return extend ? { type: "move", move: { type: "row" } } : { type: "open" };
  }
  if (ctrl) {
    if (key.toLowerCase() === "a" && !extend) return { type: "move", move: { type: "all" } };
    return key.toLowerCase() === "d" && !extend ? { type: "fillDown" } : null;
  }
  // A letter, a sign, or a key that begins one (´, an input method).
  return [...key].length === 1 || key === "Dead" || key === "Process"
    ? { type: "edit", how: "replace" }
    : null;
}
