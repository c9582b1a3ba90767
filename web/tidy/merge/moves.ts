// What a merge would do beyond the fields of the two, counted: before it is done, by the same rules.

import { decide } from "../../../domain/decide/decide.ts";
import type { Choice } from "../../../domain/decide/merge-fields.ts";
import type { Facts } from "../../../domain/facts.ts";
import { merged } from "../../../domain/merging.ts";
import { isRefusal, type Refusal } from "../../../domain/refusal.ts";

/** What moves, by what it is. Themes, regions and the like are told as what else names it. */
export const movingKinds = ["tie", "need", "offer", "community", "source", "else"] as const;
export type MovingKind = (typeof movingKinds)[number];

export interface Moves {
  moved: Readonly<Record<MovingKind, number>>;
  /** Parallel ties that become one. */
  joined: number;
  /** Ties between the two. */
  dropped: number;
}

interface Asked {
  keep: string;
  other: string;
  choose: readonly Choice[];
}

export function movesOf({ keep, other, choose }: Asked, facts: Facts): Moves | Refusal {
  const asked = { type: "merge", commandId: "look-first", base: "none:0", keep, other } as const;
  const decision = decide({ ...asked, choose: [...choose] }, { facts, by: "", past: undefined });
  if (isRefusal(decision)) return decision;
  const done = merged(decision.edits);
  const moved = { tie: 0, need: 0, offer: 0, community: 0, source: 0, else: 0 };
  for (const id of done.moved) {
    const type = facts.get(id)?.type;
    moved[movingKinds.find((kind) => kind === type) ?? "else"] += 1;
  }
  return { moved, joined: done.joined.length, dropped: done.dropped.length };
}
