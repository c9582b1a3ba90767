// One group of waiting commands inside the transaction that holds the order: facts → may → decide, for each in turn.
import type { Change, Edit, GaveWay } from "../../domain/change.ts";
import { subject } from "../../domain/change.ts";
import type { Command } from "../../domain/commands/command.ts";
import { decide, pastNeeded } from "../../domain/decide/decide.ts";
import { lay, lift, type Under } from "../../domain/lay.ts";
import { may, mayAsk } from "../../domain/policy/may.ts";
import type { Person } from "../../domain/policy/person.ts";
import type { Fact } from "../../domain/records/record.ts";
import { isRefusal, type Refusal, refuse } from "../../domain/refusal.ts";
import type { Answer } from "../../domain/wire.ts";
import type { Writer } from "../store/store.ts";
import type { Mirror } from "./mirror.ts";

export interface Waiting {
  person: Person;
  command: Command;
}

export interface Woven {
  answers: Answer[];
  changes: Change[];
  /** Answers given for the first time, to be kept. */
  fresh: { commandId: string; at: string; answer: Answer }[];
  saved: Fact[];
  removed: Fact[];
  /** Places and aliases to write: the changes themselves no longer name what was erased. */
  moved: Extract<Edit, { op: "placed" | "alias" }>[];
  erased: Set<string>;
}

interface Past {
  change: Change | null;
  later: Change[];
}

/** What the log must say for each command, read before anything is decided. */
async function pasts(waiting: readonly Waiting[], mirror: Mirror, writer: Writer): Promise<(Past | null)[]> {
  const found: (Past | null)[] = [];
  for (const { command } of waiting) {
    const from = pastNeeded(command, mirror.facts, baseSeq(command.base, mirror.epoch));
    const rows = from === null ? null : await writer.changesAfter(from, 1_000_000);
    if (rows === null) found.push(null);
    else if (command.type === "undo")
      found.push({
        change: rows.find((one) => one.seq === command.seq) ?? null,
        later: rows.filter((one) => one.seq > command.seq),
      });
    else found.push({ change: null, later: rows });
  }
  return found;
}

/** Decides a group against the mirror, which stands as before when this returns: it moves on only after the commit. */
export async function weaveGroup(
  waiting: readonly Waiting[],
  { mirror, writer, now }: { mirror: Mirror; writer: Writer; now: () => Date },
): Promise<Woven> {
  const known = await writer.answersTo(waiting.map(({ command }) => command.commandId));
  const history = await pasts(waiting, mirror, writer);
  const woven: Woven = {
    answers: [],
    changes: [],
    fresh: [],
    saved: [],
    removed: [],
    moved: [],
    erased: new Set(),
  };
  const laid: Under[][] = [];
  const touched = new Map<string, Fact | undefined>();
  const at = now().toISOString();
  try {
    for (const [index, { person, command }] of waiting.entries()) {
      const repeated = known.get(command.commandId);
      if (repeated !== undefined) {
        const change = await changeOf(repeated, { woven, writer });
        const isOthers = change !== null && (change.by.id !== person.id || change.type !== command.type);
        woven.answers.push(isOthers ? refuse("commandIdTaken") : repeated);
        continue;
      }
      const past = history[index] ?? { change: null, later: [] };
      const outcome = judge(person, command, {
        mirror,
        past: { ...past, later: [...past.later, ...woven.changes] },
        seq: mirror.seq + woven.changes.length,
      });
      let answer: Answer;
      if (isRefusal(outcome)) answer = outcome;
      else if (outcome.edits.length === 0)
        answer = { cursor: `${mirror.epoch}:${mirror.seq + woven.changes.length}`, seq: null };
      else {
        const seq = mirror.seq + woven.changes.length + 1;
        for (const one of outcome.edits) {
          if (one.op === "alias" || one.op === "placed") woven.moved.push(one);
          else if (!touched.has(subject(one))) touched.set(subject(one), mirror.facts.get(subject(one)));
        }
        laid.push(lay(mirror.facts, outcome.edits, seq));
        for (const id of outcome.erases ?? []) woven.erased.add(id);
        woven.changes.push(asChange(outcome, { seq, command, person, at }));
        answer = { cursor: `${mirror.epoch}:${seq}`, seq, ...(outcome.lost && { lost: outcome.lost }) };
      }
      known.set(command.commandId, answer);
      woven.answers.push(answer);
      woven.fresh.push({ commandId: command.commandId, at, answer });
    }
    for (const [id, before] of touched) {
      const after = mirror.facts.get(id);
      if (after !== undefined) woven.saved.push(after);
      if (before !== undefined && (after === undefined || after.type !== before.type))
        woven.removed.push(before);
    }
  } finally {
    for (const under of laid.toReversed()) lift(mirror.facts, under);
  }
  return woven;
}

/** The change that an answer tells of, which may be of this very group. */
async function changeOf(
  answer: Answer,
  { woven, writer }: { woven: Woven; writer: Writer },
): Promise<Change | null> {
  if (isRefusal(answer) || answer.seq === null) return null;
  const { seq } = answer;
  return woven.changes.find((one) => one.seq === seq) ?? writer.change(seq);
}

interface Outcome {
  edits: Edit[];
  lost?: GaveWay[];
  undoes?: number;
  undoesAll?: number[];
  erases?: string[];
}

function judge(
  person: Person,
  command: Command,
  { mirror, past, seq }: { mirror: Mirror; past: Past; seq: number },
): Outcome | Refusal {
  const { facts } = mirror;
  const stranger = mayAsk(person, command, facts);
  if (stranger) return stranger;
  const decision = decide(command, { facts, by: person.id, past, seq });
  if (isRefusal(decision)) return decision;
  const before = may(person, decision.edits, { moment: "before", facts });
  if (before) return before;
  const under = lay(facts, decision.edits, mirror.seq + 1);
  const after = may(person, decision.edits, { moment: "after", facts });
  lift(facts, under);
  return after ?? decision;
}

function asChange(
  outcome: Outcome,
  { seq, command, person, at }: { seq: number; command: Command; person: Person; at: string },
): Change {
  const erased = new Set(outcome.erases ?? []);
  const edits = outcome.edits.filter((one) => erased.size === 0 || !erased.has(subject(one)));
  return {
    seq,
    commandId: command.commandId,
    type: command.type,
    by: { id: person.id, name: person.name },
    at,
    scope: "map",
    ...(outcome.undoes === undefined ? {} : { undoes: outcome.undoes }),
    ...(outcome.undoesAll === undefined ? {} : { undoesAll: outcome.undoesAll }),
    ...(erased.size > 0 ? { erased: true } : {}),
    edits,
  };
}

/** The seq of a sender's base; one of another epoch has seen nothing of this log. */
export function baseSeq(base: string, epoch: string): number {
  const [of, seq] = base.split(":");
  return of === epoch ? Number(seq) : 0;
}

/** A past change with the values of some records blanked: the number stays. */
export function blanked(change: Change, ids: ReadonlySet<string>): Change {
  return { ...change, erased: true, edits: change.edits.filter((one) => !ids.has(subject(one))) };
}
