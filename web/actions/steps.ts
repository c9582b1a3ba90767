import { sync } from "../sync/here.ts";
import type { Action } from "./action.ts";
import { tellStep } from "./carry-out.ts";

export const undo: Action = {
  id: "undo",
  label: "undo",
  keys: [{ key: "z", ctrl: true }],
  allowed: ({ steps }) => steps.undo.length > 0,
  run: () => void sync.step("undo").then((fate) => tellStep(fate, "notice.undone")),
};

export const redo: Action = {
  id: "redo",
  label: "redo",
  keys: [
    { key: "z", ctrl: true, shift: true },
    { key: "y", ctrl: true },
  ],
  allowed: ({ steps }) => steps.redo.length > 0,
  run: () => void sync.step("redo").then((fate) => tellStep(fate, "notice.redone")),
};
