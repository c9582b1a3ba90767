// The path from what is selected to another.
import { isNode } from "../../domain/records/record.ts";
import { seek, showPath } from "../session/changes.ts";
import type { Action } from "./action.ts";

export const path: Action = {
  id: "path",
  label: "action.path",
  keys: [{ key: "p" }],
  allowed: ({ selected, session }) => isNode(selected) || session.many.length === 2,
  run: ({ selected, session }) => {
    if (isNode(selected)) seek(selected.id);
    else showPath(session.path === null ? 1 : null);
  },
};
