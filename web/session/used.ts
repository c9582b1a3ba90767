// What was looked at last and done most in this browser: what the search offers before anything is typed.
// Ids and counts only, kept here and never sent; gone when one signs out.
import { z } from "zod";
import { session } from "./session.ts";

const mostRecent = 12;

const shape = z.object({
  /** Latest first: ids of records; a region as `region:CODE`. */
  recent: z.array(z.string().max(80)).max(mostRecent),
  /** How often each action was done. */
  done: z.record(z.string(), z.number().int().positive()),
});
export type Used = z.infer<typeof shape>;

const nothing: Used = { recent: [], done: {} };
const key = "kudelma.used";

let storage: Storage | null = null;
let now: Used = nothing;

export function used(): Used {
  return now;
}

/** Remembers from now on what is selected, which regions are shown and which actions are done. */
export function keepUsed(kept: Storage | null): void {
  storage = kept;
  now = recalled(kept);
  session.subscribe((is, was) => {
    if (is.selection !== was.selection && is.selection !== null) noteRecent(is.selection);
    if (is.region !== was.region && is.region !== null && was.region !== null)
      noteRecent(`region:${is.region}`);
  });
}

export function noteDone(action: string): void {
  keep({ ...now, done: { ...now.done, [action]: (now.done[action] ?? 0) + 1 } });
}

export function forgetUsed(): void {
  keep(nothing);
}

function noteRecent(id: string): void {
  keep({ ...now, recent: [id, ...now.recent.filter((one) => one !== id)].slice(0, mostRecent) });
}

function keep(next: Used): void {
  now = next;
  try {
    storage?.setItem(key, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing: it lasts as long as the page.
  }
}

function recalled(kept: Storage | null): Used {
  try {
    const raw: unknown = JSON.parse(kept?.getItem(key) ?? "{}");
    return shape.safeParse(raw).data ?? nothing;
  } catch {
    return nothing;
  }
}
