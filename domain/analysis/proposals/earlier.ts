// What was proposed before, as a place to start from.
import { renumber } from "../engines/aggregate.ts";
import type { Canonical } from "./canonical.ts";

export interface Earlier {
  readonly proposals: readonly { readonly id: string; readonly members: readonly string[] }[];
  /** Of the earlier result's settings: the resolution is kept while the network is nearly of the same size. */
  readonly gamma: number;
  readonly actors: number;
  readonly ties: number;
}

/** How much of the network may have changed for the resolution to be kept. */
const CHANGED = 0.05;

/** The earlier resolution, or null where actors or pairs that are tied are now 5 % more or fewer, or more than that. */
export function keptResolution(input: Canonical, earlier: Earlier | undefined): number | null {
  if (earlier === undefined) return null;
  const near = (now: number, before: number) => Math.abs(now - before) < CHANGED * before;
  const same = near(input.ids.length, earlier.actors) && near(input.edges.from.length, earlier.ties);
  return same ? earlier.gamma : null;
}

/** The earlier proposal of each actor (-1: none), and labels to start from in which who was in none is alone. */
export function startFrom(
  input: Canonical,
  earlier: Earlier,
): { readonly labels: Int32Array; readonly initial: Int32Array } {
  const of = new Map(
    earlier.proposals.flatMap(({ members }, index) => members.map((id) => [id, index] as const)),
  );
  const labels = Int32Array.from(input.ids, (id) => of.get(id) ?? -1);
  // A group is called by its first actor.
  const initial = new Int32Array(labels.length);
  const firstOf = new Map<number, number>();
  labels.forEach((label, actor) => {
    const first = label < 0 ? actor : (firstOf.get(label) ?? actor);
    if (label >= 0) firstOf.set(label, first);
    initial[actor] = first;
  });
  renumber(initial);
  return { labels, initial };
}
