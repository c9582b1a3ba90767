// What of the list is a conflict of two who edited the same, what each wrote, and how one's own is taken back.
import type { CommandOf } from "../../domain/commands/command.ts";
import type { Fact } from "../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { type Lost, lostOf, takenBack } from "../../domain/taken-back.ts";
import { carryOut } from "../actions/carry-out.ts";
import { recordName } from "../i18n/named.ts";
import { facts } from "../replica/here.ts";
import { session } from "../session/session.ts";
import type { Told } from "../sync/held.ts";
import { sync } from "../sync/here.ts";

export type Conflict = Told & { command: CommandOf<"edit"> };

export function isConflict(told: Told): told is Conflict {
  if (told.command.type !== "edit") return false;
  return told.came.type === "gaveWay" || told.came.refusal.refused === "changedSince";
}

export function lostIn({ command, came }: Conflict): Lost[] {
  return lostOf(command, came.type === "gaveWay" ? came.lost : null);
}

/** Who was faster, and when, where it is not known field by field. */
export function fasterIn({ came }: Conflict): { name: string; at: string } | null {
  if (came.type === "gaveWay") return null;
  const { by, at } = came.refusal.values;
  return at === undefined ? null : { name: String(by), at: String(at) };
}

export function recordOf({ command }: Conflict): Fact | undefined {
  const known = facts();
  return known.get(known.resolve(command.id));
}

/** Asks for mine anew: an ordinary change, with its Undo. A refusal comes back, and the conflict stays. */
export function takeMine(told: Conflict): Refusal | null {
  const record = recordOf(told);
  const body = takenBack(told.command.id, lostIn(told), record);
  if (body !== null && record !== undefined) {
    const name = recordName(record, facts(), session.getState().speaks);
    const refusal = carryOut(body, { key: "notice.saved", values: { name } });
    if (refusal !== null) return refusal;
  }
  sync.told.deal(told.command.commandId);
  return null;
}

/** Asks for what was refused anew, from what stands now. */
export function askAgain({ command: { commandId, base: _, ...body } }: Told): Refusal | null {
  const asked = sync.ask(body);
  if (isRefusal(asked)) return asked;
  sync.told.deal(commandId);
  return null;
}
