// A tie or a node is as it was told: said today, told with Undo.
import { nodeStillTrue, stillTrue } from "../../domain/age/still-true.ts";
import type { Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { recordName } from "../i18n/named.ts";
import { facts } from "../replica/here.ts";
import { session } from "../session/session.ts";
import { status, sync } from "../sync/here.ts";
import { newId } from "../sync/new-id.ts";
import { carryOut, tellRefusal } from "./carry-out.ts";

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
