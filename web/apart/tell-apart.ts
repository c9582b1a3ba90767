// What did not become as it was asked is told once, with the way to the list; several of them in one notice.
import type { Refusal } from "../../domain/refusal.ts";
import { tellRefusal } from "../actions/carry-out.ts";
import { withName } from "../i18n/named.ts";
import { facts } from "../replica/here.ts";
import { dismiss, goTo, tell } from "../session/changes.ts";
import { type Notice, session } from "../session/session.ts";
import type { Told } from "../sync/held.ts";
import { status } from "../sync/here.ts";
import { isConflict, takeMine } from "./conflicts.ts";

let takeAway: () => void = () => undefined;
/** The notice that stands; null where none does. */
let last: number | null = null;

const look: Notice["act"] = { label: "notice.look", run: () => goTo("/pending") };

export function tellNotDone(refusal: Refusal): void {
  say({ refusal: withName(refusal, facts(), session.getState().speaks) }, look);
}

export function tellGaveWay(told: Told): void {
  const { came } = told;
  if (came.type !== "gaveWay" || !isConflict(told)) return;
  say(
    { key: "notice.gaveWay", values: { by: came.lost[0]?.by.name ?? "" } },
    {
      label: "notice.takeMine",
      run: () => {
        const refusal = takeMine(told);
        if (refusal !== null) tellRefusal(refusal);
      },
    },
  );
}

function say(says: Notice["says"], act: Notice["act"]): void {
  const { page, notices } = session.getState();
  // The list itself tells it all.
  if (page === "/pending") return;
  const stands = last !== null && notices.some(({ id }) => id === last);
  const count = status.getState().told.length;
  if (stands) takeAway();
  const one = !stands || count < 2;
  takeAway = tell({
    tone: "problem",
    says: one ? says : { key: "notice.apart", values: { count } },
    ...((one ? act : look) === undefined ? {} : { act: one ? act : look }),
  });
  last = session.getState().notices.at(-1)?.id ?? null;
}

/** The list is open: it tells all there is. */
export function hushed(): void {
  if (last !== null) dismiss(last);
  last = null;
}
