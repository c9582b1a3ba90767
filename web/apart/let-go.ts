// A row that is answered goes from the list; the keyboard stays in it.
import { tell } from "../session/changes.ts";
import type { Told } from "../sync/held.ts";
import { sync } from "../sync/here.ts";

/** Does what takes a row away, and brings the focus to the one after it. */
function focusNext(does: () => void): void {
  const row = document.activeElement?.closest<HTMLElement>(".pending-rows > li") ?? null;
  const rows = [...document.querySelectorAll<HTMLElement>(".pending-rows > li")];
  const at = row === null ? -1 : rows.indexOf(row);
  does();
  setTimeout(() => {
    if (at < 0 || row?.isConnected) return;
    const left = [...document.querySelectorAll<HTMLElement>(".pending-rows > li")];
    const next = left[Math.min(at, left.length - 1)]?.querySelector<HTMLElement>("button");
    (next ?? document.querySelector<HTMLElement>(".pending h1"))?.focus();
  }, 60);
}

/** Undo brings it back: no question is asked. */
function drop(told: Told, name: string): void {
  focusNext(() => sync.told.deal(told.command.commandId));
  tell({
    tone: "done",
    says: { key: "notice.dropped", values: { name } },
    act: { label: "undo", run: () => sync.told.note(told) },
  });
}

/** Takes back a command that waits; Undo asks for it again, as the last of those that wait. */
function withdraw(command: Told["command"], name: string): void {
  focusNext(() => sync.drop(command.commandId));
  const { commandId: _, base: __, ...body } = command;
  tell({
    tone: "done",
    says: { key: "notice.dropped", values: { name } },
    act: { label: "undo", run: () => void sync.ask(body) },
  });
}

export const letGo = { focusNext, drop, withdraw };
