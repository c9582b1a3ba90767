// Who is in no proposal, and why.
import { at } from "../at.ts";
import type { Canonical } from "./canonical.ts";
import { pieces } from "./pieces.ts";
import type { ProposalResult } from "./result.ts";

/** One reason for every actor labelled -1, in order of id. */
export function unassigned(
  network: Canonical,
  labels: Int32Array,
  smallest: number,
): ProposalResult["unassigned"] {
  const reach = new Int32Array(network.ids.length);
  for (const piece of pieces(network.ties, [[...network.ids.keys()]])) {
    for (const actor of piece) reach[actor] = piece.length;
  }
  return network.ids.flatMap((id, actor) => {
    if (at(labels, actor) >= 0) return [];
    const within = at(reach, actor);
    return [{ id, reason: within === 1 ? "untied" : within < smallest ? "tinyComponent" : "noFit" } as const];
  });
}
