// “Still true”: what is selected is confirmed today by one key, with Undo at hand.
import { isOver } from "../../domain/ask/scope.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { seatsOf } from "../../domain/policy/seats.ts";
import { type Fact, isNode, type Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { tell } from "../session/changes.ts";
import { status } from "../sync/here.ts";
import type { Action } from "./action.ts";

/** Of a tie and of a node; what the team's minutes say is the team's. */
export const confirm: Action = {
  id: "confirm",
  label: "action.confirm",
  keys: [{ key: "v" }],
  allowed: ({ reader, selected, facts }) =>
    isConfirmed(selected) && onTeam(reader, seatsOf(selected, facts)) && mayKeep(reader, selected, facts),
  run: async ({ selected }) => {
    if (!isConfirmed(selected)) return;
    try {
      // How it is said is not needed before somebody says it.
      const { confirmToday } = await import("./confirm-today.ts");
      confirmToday(selected);
    } catch {
      tell({ tone: "problem", says: { key: "failed.title" } });
    }
  },
};

function isConfirmed(one: Fact | undefined): one is Tie | Node {
  if (one === undefined) return false;
  return isNode(one) || (one.type === "tie" && !isOver(one, status.getState().me?.today ?? ""));
}
