// Asks a command and tells what was done, with Undo at hand.
import { seriesOf } from "../../domain/commands/series.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { withName } from "../i18n/named.ts";
import { facts } from "../replica/here.ts";
import { tell } from "../session/changes.ts";
import { session, type Told } from "../session/session.ts";
import type { Fate } from "../sync/held.ts";
import { status, sync } from "../sync/here.ts";
import type { Ask, Asked } from "../sync/ports.ts";

/** A refusal of the rules here comes back (null: none); one of the server is told when it comes. */
export function carryOut(asked: Ask, says: Told): Refusal | null {
  const made = sync.ask(asked);
  if (isRefusal(made)) return made;
  tellDone(made, says);
  return null;
}

/** The notice of something done. It goes when the server refuses, since then it is not done. */
export function tellDone(asked: Asked, says: Told): void {
  tellAllDone([asked], says);
}

/**
 * Several things done at once, told of and taken back as one: the last first, since it may build on those before. Told
 * when they lie in this browser, so that nobody is told of what a closed page would lose.
 */
export function tellAllDone(asked: readonly Asked[], says: Told): void {
  const state: { answers: readonly Fate[] | null; takeAway: () => void } = {
    answers: null,
    takeAway: () => undefined,
  };
  const allRefused = () => state.answers?.every(({ type }) => type === "refused") === true;
  void Promise.all(asked.map(({ fate }) => fate)).then((answers) => {
    state.answers = answers;
    if (allRefused()) state.takeAway();
  });
  const back = () => {
    if (state.answers !== null) void takeBack(state.answers, asOne(asked));
    else void takeBackWaiting(asked);
  };
  void Promise.all(asked.map(({ kept }) => kept)).then(() => {
    if (!allRefused()) state.takeAway = tell({ tone: "done", says, act: { label: "undo", run: back } });
  });
}

/** Without a line what waits is taken back unsent; with one the answers are only a moment away. */
async function takeBackWaiting(asked: readonly Asked[]): Promise<void> {
  if (status.getState().line === "online")
    return takeBack(await Promise.all(asked.map(({ fate }) => fate)), asOne(asked));
  for (const { commandId } of asked.toReversed()) sync.drop(commandId);
  tellStep({ type: "accepted", cursor: "none:0", seq: null }, "notice.undone");
}

/** Whether they were asked as one series: then they go in one step, and come again in one. */
function asOne(asked: readonly Asked[]): boolean {
  const series = new Set(asked.map(({ commandId }) => seriesOf(commandId)));
  return series.size === 1 && !series.has(null);
}

async function takeBack(fates: readonly Fate[], together: boolean): Promise<void> {
  const seqs = fates.flatMap((fate) => (fate.type === "accepted" && fate.seq !== null ? [fate.seq] : []));
  let last: Fate | null = null;
  if (together && seqs.length > 0) last = await sync.undoAll(seqs);
  else for (const seq of seqs.toReversed()) last = await sync.undo(seq);
  if (last !== null) tellStep(last, "notice.undone");
}

/** Tells that a step back or forth was made; a refusal of it tells itself. */
export function tellStep(fate: Fate | null, key: "notice.undone" | "notice.redone"): void {
  if (fate === null) tellFor(3000, { key: "notice.nothingToUndo" });
  else if (fate.type === "accepted") tellFor(4000, { key });
}

function tellFor(ms: number, says: Told): void {
  const takeAway = tell({ tone: "done", says });
  setTimeout(takeAway, ms);
}

export function tellRefusal(refusal: Refusal): void {
  tell({ tone: "problem", says: { refusal: withName(refusal, facts(), session.getState().speaks) } });
}
