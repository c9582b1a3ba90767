// “Still true”: what is selected is confirmed today by one key, with Undo at hand.
import { nodeStillTrue, stillTrue } from "../../domain/age/still-true.ts";
import { isOver } from "../../domain/ask/scope.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { seatsOf } from "../../domain/policy/seats.ts";
import { type Fact, isNode, type Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { recordName } from "../i18n/named.ts";
import { facts } from "../replica/here.ts";
import { session } from "../session/session.ts";
import { status, sync } from "../sync/here.ts";
import { newId } from "../sync/new-id.ts";
import type { Action } from "./action.ts";
import { carryOut, tellRefusal } from "./carry-out.ts";

/** Of a tie and of a node; what the team's minutes say is the team's. */
export const confirm: Action = {
  id: "confirm",
  label: "action.confirm",
  keys: [{ key: "v" }],
  allowed: ({ reader, selected, facts }) =>
    isConfirmed(selected) && onTeam(reader, seatsOf(selected, facts)) && mayKeep(reader, selected, facts),
  run: ({ selected }) => {
    if (isConfirmed(selected)) confirmToday(selected);
  },
};

function isConfirmed(one: Fact | undefined): one is Tie | Node {
  if (one === undefined) return false;
  return isNode(one) || (one.type === "tie" && !isOver(one, status.getState().me?.today ?? ""));
}

/** Says that a tie or a node is as it was told; whether that was taken. */
export function confirmToday(one: Tie | Node): boolean {
  const today = status.getState().me?.today;
  if (today === undefined) return false;
  const language = session.getState().speaks;
  const name = recordName(one, facts(), language);
  const asked =
    one.type === "tie"
      ? stillTrue(one, facts(), { today, newId, language })
      : { first: null, edit: nodeStillTrue(one, today) };
  const made = asked.first === null ? null : sync.ask(asked.first);
  if (made !== null && isRefusal(made)) {
    tellRefusal(made);
    return false;
  }
  const refusal = carryOut(asked.edit, { key: "notice.confirmed", values: { name } });
  if (refusal !== null) tellRefusal(refusal);
  return refusal === null;
}
