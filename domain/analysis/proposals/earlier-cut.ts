// A large community that was cut before is cut at the same places again, as long as they still fit.
import { at } from "../at.ts";
import type { Workshop } from "./workshop.ts";

/** Share of the community that earlier proposals must still cover. */
const COVERED = 0.8;

/**
 * The members by the earlier proposals they were in, where proposals of which at least half is here cover most of the
 * community; the others join the part they are tied to most that has room, or stay apart. Null where nothing earlier
 * fits. Parts may be in pieces.
 */
export function earlierCut(
  members: readonly number[],
  { ties, settings, earlier }: Workshop,
): number[][] | null {
  if (earlier === undefined) return null;
  const sizes = new Map<number, number>();
  for (const label of earlier) if (label >= 0) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const here = new Map<number, number[]>();
  for (const member of members) {
    const label = at(earlier, member);
    if (label < 0) continue;
    const part = here.get(label);
    if (part === undefined) here.set(label, [member]);
    else part.push(member);
  }
  const kept = [...here].filter(([label, part]) => part.length * 2 >= (sizes.get(label) ?? 0));
  const covered = kept.reduce((sum, [, part]) => sum + part.length, 0);
  if (kept.length < 2 || covered < COVERED * members.length) return null;
  const parts = kept.map(([, part]) => part);
  const home = new Map(parts.flatMap((part, index) => part.map((member) => [member, index] as const)));
  const apart: number[] = [];
  for (const member of members) {
    if (home.has(member)) continue;
    const toward = parts.map(() => 0);
    for (let slot = at(ties.offsets, member); slot < at(ties.offsets, member + 1); slot++) {
      const index = home.get(at(ties.targets, slot));
      if (index !== undefined) toward[index] = (toward[index] ?? 0) + at(ties.weights, slot);
    }
    let best = -1;
    toward.forEach((weight, index) => {
      const room = (parts[index]?.length ?? 0) < settings.window.max;
      if (weight > 0 && room && weight > (toward[best] ?? 0)) best = index;
    });
    const part = parts[best];
    if (part === undefined) {
      apart.push(member);
      continue;
    }
    part.push(member);
    home.set(member, best);
  }
  return (apart.length === 0 ? parts : [...parts, apart]).map((part) => part.sort((a, b) => a - b));
}
