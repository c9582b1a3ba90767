// RULE 91: several changes of one's own (an import, an interview) are taken back as one step.
import type { Change, Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import { type Facts, FactTable } from "../facts.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Asked, Decision } from "./decision.ts";
import { net } from "./net.ts";
import { takenBack } from "./undo.ts";

export function undoSeries(command: CommandOf<"undoSeries">, { facts, by, past }: Asked): Decision {
  if (past === undefined) return { edits: [] };
  const back = seriesBack(command.seqs, { facts, by, changes: past.later });
  const [first] = back.cannot;
  if (first !== undefined && !command.partly) return first.refusal;
  if (back.can.length === 0) return first?.refusal ?? refuse("notUndoable");
  return { edits: back.edits, undoesAll: back.can };
}

/** What a step back of several comes to. */
export interface SeriesBack {
  /** Numbers of the changes that can be taken back, in order. */
  can: number[];
  /** Those that can't be, last first, each with the reason. */
  cannot: { seq: number; refusal: Refusal }[];
  edits: Edit[];
}

/**
 * Takes changes back from the last to the first, each on what is left by those after it; one that can't be taken back
 * stays, with all that stands on it.
 * @param changes the log from the first of them on, in order
 */
export function seriesBack(
  seqs: readonly number[],
  { facts, by, changes }: { facts: Facts; by: string; changes: readonly Change[] },
): SeriesBack {
  const left = FactTable.of(facts);
  const back: SeriesBack = { can: [], cannot: [], edits: [] };
  for (const seq of [...new Set(seqs)].toSorted((a, b) => b - a)) {
    const change = changes.find((one) => one.seq === seq) ?? null;
    const later = changes.filter((one) => one.seq > seq);
    const edits = takenBack(change, { facts: left, by, past: { change, later } });
    if (isRefusal(edits)) {
      back.cannot.push({ seq, refusal: edits });
      continue;
    }
    left.apply(edits, 0);
    back.edits.push(...edits);
    back.can.unshift(seq);
  }
  // One step is one edit of each thing: so it can be put back as one too.
  return { ...back, edits: net(back.edits, facts, left) };
}
