// Actions on what is selected.
import { mayKeep } from "../../domain/policy/may.ts";
import { isNode } from "../../domain/records/record.ts";
import { recordName } from "../i18n/named.ts";
import { focusOn, openForm, select } from "../session/changes.ts";
import type { Action, Context } from "./action.ts";
import { carryOut, tellRefusal } from "./carry-out.ts";

export const edit: Action = {
  id: "edit",
  label: "action.edit",
  keys: [{ key: "e" }],
  allowed: keepsSelected,
  run: ({ selected }) => {
    if (isNode(selected)) openForm({ type: "editNode", id: selected.id });
    else if (selected?.type === "tie") openForm({ type: "editTie", id: selected.id });
  },
};

/** At once, with Undo in the notice: no question is asked. */
export const remove: Action = {
  id: "remove",
  label: "action.remove",
  keys: [{ key: "delete" }],
  allowed: keepsSelected,
  run: ({ selected, facts, session }) => {
    if (selected === undefined) return;
    const name = recordName(selected, facts, session.speaks);
    const refusal = carryOut(
      { type: "remove", ids: [selected.id] },
      { key: "notice.removed", values: { name } },
    );
    if (refusal === null) select(null);
    else tellRefusal(refusal);
  },
};

export const focus: Action = {
  id: "focus",
  label: "action.focus",
  keys: [{ key: "f" }],
  allowed: ({ selected, session }) => isNode(selected) && session.focus !== selected.id,
  run: ({ selected }) => {
    if (isNode(selected)) focusOn(selected.id);
  },
};

export const unfocus: Action = {
  id: "unfocus",
  label: "action.unfocus",
  keys: [{ key: "f" }],
  sharesKey: "focus",
  allowed: ({ selected, session }) =>
    session.focus !== null && (!isNode(selected) || session.focus === selected.id),
  run: () => focusOn(null),
};

function keepsSelected({ reader, selected, facts }: Context): boolean {
  return (isNode(selected) || selected?.type === "tie") && mayKeep(reader, selected, facts);
}
