// The introductions suggested for each region, mine alone and never sent: computed when they are first looked at, and
// anew when that is asked for, so that no list moves under the hand.
import { createStore } from "zustand/vanilla";
import type { Introduction } from "../../domain/analysis/introduce.ts";
import { replica } from "../replica/here.ts";
import { status } from "../sync/here.ts";
import { askWorker } from "./ask-worker.ts";

export interface Suggested {
  readonly list: readonly Introduction[];
  /** How far the facts had come then. */
  readonly cursor: string | null;
}

export interface Suggesting {
  readonly ready: Readonly<Record<string, Suggested>>;
  readonly run: "idle" | "running" | "failed";
}

export const suggesting = createStore<Suggesting>(() => ({ ready: {}, run: "idle" }));

let stop: (() => void) | null = null;

// Who reads changed: the one before may have seen more.
status.subscribe((now, before) => {
  if (now.me?.person?.id === before.me?.person?.id) return;
  stop?.();
  stop = null;
  suggesting.setState({ ready: {}, run: "idle" });
});

/** Computes the introductions of a region from what is shown now. */
export function suggestFor(view: string): void {
  const { me } = status.getState();
  if (me === null) return;
  stop?.();
  const cursor = replica.cursor();
  suggesting.setState({ run: "running" });
  const question = { records: [...replica.facts().all()], view, today: me.today, without: null };
  stop = askWorker(
    question,
    (answer) => {
      stop = null;
      const list = answer.type === "introductions" ? answer.list : [];
      suggesting.setState(({ ready }) => ({ run: "idle", ready: { ...ready, [view]: { list, cursor } } }));
    },
    () => {
      stop = null;
      suggesting.setState({ run: "failed" });
    },
  );
}
