// RULE 56: a command that names what its sender may not see is answered as if that were not there.
import { applied } from "../apply.ts";
import type { Command, CommandOf } from "../commands/command.ts";
import { twinOf } from "../decide/add.ts";
import { decide } from "../decide/decide.ts";
import { editRecord } from "../decide/edit.ts";
import { idsIn } from "../records/naming.ts";
import { type Fact, references } from "../records/record.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { Person } from "./person.ts";
import type { Sight } from "./sight.ts";
import { Veil } from "./veil.ts";

/** Whether a command names a record that is there and hidden. */
export function namesHidden(asked: Command, sight: Sight): boolean {
  return named(asked).some((id) => sight.facts.get(id) !== undefined && !sight.reads(id));
}

/** The ids a command names, apart from those it makes. */
function named(asked: Command): string[] {
  switch (asked.type) {
    case "add":
      return asked.records.flatMap(references);
    case "edit":
      return [
        asked.id,
        ...asked.set.flatMap((one) => idsIn(one.field, one.value)),
        ...[...asked.add, ...asked.remove].flatMap((one) => idsIn(one.field, one.item)),
      ];
    case "remove":
      return asked.ids;
    case "erase":
    case "closeRound":
      return [asked.id];
    case "adopt":
      return [...asked.members.map((one) => one.node), ...asked.themes];
    case "mergeThemes":
      return [asked.from, asked.into];
    case "merge":
      return [asked.keep, asked.other];
    case "arrange":
    case "undo":
    case "undoSeries":
    case "removeDataset":
      return [];
  }
}

/** The answer there would be if what the person may not see were not there. */
export function blindly(person: Person, asked: Command, { facts }: Sight): Refusal {
  const decision = decide(asked, { facts: new Veil(person, facts), by: person.id, past: undefined });
  return isRefusal(decision) ? decision : refuse("unknownRecord", { id: "" });
}

/** Items to take out of a list that name nothing the person sees: whether it is hidden or gone is not told. */
export function takesUnseen(asked: CommandOf<"edit">, sight: Sight): boolean {
  return asked.remove.flatMap((each) => idsIn(each.field, each.item)).some((id) => !sight.reads(id));
}

/** Whether a tie would become the second of its kind beside one that is hidden. */
export function hiddenTwin(one: Fact, sight: Sight): boolean {
  const twin = one.type === "tie" ? twinOf(one, sight.facts) : undefined;
  return twin !== undefined && !sight.reads(twin.id);
}

/** The record as an edit would leave it, or null where the edit is refused anyway. */
export function edited(person: Person, asked: CommandOf<"edit">, { facts }: Sight): Fact | null {
  const decision = editRecord(asked, { facts: new Veil(person, facts), by: person.id, past: undefined });
  if (isRefusal(decision)) return null;
  let next: Fact | null = facts.get(asked.id) ?? null;
  for (const edit of decision.edits)
    if (next !== null && (edit.op === "set" || edit.op === "list")) next = applied(next, edit, next.rev);
  return next;
}
