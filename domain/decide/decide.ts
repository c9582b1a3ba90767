// The rules: the same function in the browser, in the server and in tests. Numbered in RULES.md.
import { besides } from "../arrange/beside.ts";
import type { Command } from "../commands/command.ts";
import { resolved } from "../commands/resolved.ts";
import { isRefusal } from "../refusal.ts";
import { add } from "./add.ts";
import { adopt } from "./adopt.ts";
import { arrange } from "./arrange.ts";
import { closeRound } from "./close-round.ts";
import type { Asked, Decision } from "./decision.ts";
import { editRecord } from "./edit.ts";
import { merge } from "./merge.ts";
import { mergeThemes } from "./merge-themes.ts";
import { erase, remove, removeDataset } from "./remove.ts";
import { undo } from "./undo.ts";
import { undoSeries } from "./undo-series.ts";

/**
 * What a command changes, or why not. Pure and deterministic for (command, facts, by, past).
 * Where the facts are not complete, what is unknown never refuses: the server decides.
 */
export function decide(asked: Command, given: Asked): Decision {
  const decision = byType(resolved(asked, given.facts), given);
  if (isRefusal(decision)) return decision;
  const placed = besides(decision.edits, given.facts, { settles: !takesBack(asked) });
  return { ...decision, edits: [...decision.edits, ...placed] };
}

function takesBack({ type }: Command): boolean {
  return type === "undo" || type === "undoSeries";
}

function byType(command: Command, given: Asked): Decision {
  switch (command.type) {
    case "add":
      return add(command, given);
    case "edit":
      return editRecord(command, given);
    case "remove":
      return remove(command, given);
    case "adopt":
      return adopt(command, given);
    case "mergeThemes":
      return mergeThemes(command, given);
    case "merge":
      return merge(command, given);
    case "undo":
      return undo(command, given);
    case "closeRound":
      return closeRound(command, given);
    case "undoSeries":
      return undoSeries(command, given);
    case "erase":
      return erase(command, given);
    case "removeDataset":
      return removeDataset(command, given);
    case "arrange":
      return arrange(command, given);
  }
}

/**
 * From which seq on the log must be read to decide this command, or null where the facts are enough:
 * an undo needs what came after its change; an edit or a merge when a record of theirs was written after the sender's base.
 */
export function pastNeeded(command: Command, facts: Asked["facts"], baseSeq: number): number | null {
  if (command.type === "undo") return command.seq - 1;
  if (command.type === "undoSeries") return Math.min(...command.seqs) - 1;
  const newer = (id: string) => (facts.get(facts.resolve(id))?.rev ?? 0) > baseSeq;
  if (command.type === "edit") return newer(command.id) ? baseSeq : null;
  return command.type === "merge" && [command.keep, command.other].some(newer) ? baseSeq : null;
}
