// The introductions suggested for each region, mine alone and never sent: computed when they are first looked at, and
// anew when that is asked for, so that no list moves under the hand.
import { createStore } from "zustand/vanilla";
import type { Introduction } from "../../domain/analysis/introduce.ts";
import type { Fact } from "../../domain/records/record.ts";
import { replica } from "../replica/here.ts";
import { status } from "../sync/here.ts";
import { askWorker } from "./ask-worker.ts";

export interface Suggested {
  readonly list: readonly Introduction[];
  /** How far the facts had come then. */
  readonly cursor: string | null;
  /** What they were computed from, as `groundOf` has it. */
  readonly ground: string;
}

export interface Suggesting {
  readonly ready: Readonly<Record<string, Suggested>>;
  readonly run: "idle" | "running" | "failed";
}

export const suggesting = createStore<Suggesting>(() => ({ ready: {}, run: "idle" }));

const ground = new Set<Fact["type"]>([
  ...(["actor", "initiative", "gathering", "tie"] as const),
  ...(["need", "offer", "theme", "community"] as const),
]);

/** The same while nothing changes that suggestions rest on: answers to them are no news. */
export function groundOf(records: Iterable<Fact>): string {
  let count = 0;
  let last = 0;
  for (const { type, rev } of records) {
    if (!ground.has(type)) continue;
    count += 1;
    last = Math.max(last, rev);
  }
  return `${count} ${last}`;
}

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
  const from = groundOf(replica.facts().all());
  suggesting.setState({ run: "running" });
  const question = { records: [...replica.facts().all()], view, today: me.today, without: null };
  stop = askWorker(
    question,
    (answer) => {
      stop = null;
      const list = answer.type === "introductions" ? answer.list : [];
      suggesting.setState(({ ready }) => ({
        run: "idle",
        ready: { ...ready, [view]: { list, cursor, ground: from } },
      }));
    },
    () => {
      stop = null;
      suggesting.setState({ run: "failed" });
    },
  );
}
