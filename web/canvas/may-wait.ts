// What need not be done anew in the frame in which somebody comes: it is done when they have arrived, and the frame is in time.
import type { Drawn } from "./drawn.ts";
import type { Outline } from "./input.ts";
import type { StageInput } from "./stage-input.ts";
import type { Weaving } from "./weaving.ts";

/** Names are placed anew in every frame of a zoom up to this many nodes, beyond it when the zoom rests. */
export const lively = 450;

/** What a tie is drawn by. */
const drawnBy = ["from", "to", "strength", "state", "family", "directed", "fade", "age"] as const;

/** Whether the weave of a map looks as the one before: the same ties between the same places, the same outlines. */
export function isSameWeave(before: Drawn, now: Drawn): boolean {
  if (before.nodes.size !== now.nodes.size || before.ties.size !== now.ties.size) return false;
  for (const [id, node] of now.nodes) {
    const stood = before.nodes.get(id);
    if (stood === node) continue;
    if (stood === undefined || stood.x !== node.x || stood.y !== node.y) return false;
  }
  for (const [id, tie] of now.ties) {
    const stood = before.ties.get(id);
    if (stood === tie) continue;
    if (stood === undefined || drawnBy.some((field) => stood[field] !== tie[field])) return false;
  }
  return true;
}

export function areSameOutlines(before: readonly Outline[], now: readonly Outline[]): boolean {
  if (before === now) return true;
  return before.length === now.length && now.every((one, at) => isSameOutline(before[at], one));
}

function isSameOutline(before: Outline | undefined, now: Outline): boolean {
  if (before?.id !== now.id || before.name !== now.name || before.adopted !== now.adopted) return false;
  return before.members.length === now.members.length;
}

/**
 * Whether the names of a large map may stay as they stand until who is on the way has arrived: nothing else has changed,
 * and nobody who stands there is looked at now and was not before.
 */
export function mayNamesWait(
  before: StageInput,
  now: StageInput,
  { standing, weaving, hover }: { standing: Drawn; weaving: Weaving; hover: string | null },
): boolean {
  if (now.map.nodes.size <= lively || hover !== null || !weaving.busy || weaving.glides) return false;
  if (before.palette !== now.palette || before.lit !== null || now.lit !== null) return false;
  if (before.cursor !== null || now.cursor !== null || !areSameOutlines(before.outlines, now.outlines))
    return false;
  const looked = ({ selection, tying, centre }: StageInput) =>
    [...selection, tying, centre].filter((id) => id !== null && standing.nodes.has(id)).join();
  return looked(before) === looked(now);
}
