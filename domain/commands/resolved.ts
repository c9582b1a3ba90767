// RULE 36: merged ids in a command are read as what they became; only where an id stands, never in words.
import type { Facts } from "../facts.ts";
import { renamed, renamedItem, renamedValue } from "../records/naming.ts";
import type { Command } from "./command.ts";

/** The command with every merged id replaced; the command itself while nothing was merged. */
export function resolved(asked: Command, facts: Facts): Command {
  if (facts.aliases().size === 0) return asked;
  const now = (id: string) => facts.resolve(id);
  switch (asked.type) {
    case "add":
      return { ...asked, records: asked.records.map((one) => renamed(one, now)) };
    case "edit":
      return {
        ...asked,
        id: now(asked.id),
        set: asked.set.map((one) => ({ ...one, value: renamedValue(one.field, one.value, now) })),
        add: asked.add.map((one) => ({ ...one, item: renamedItem(one.field, one.item, now) })),
        remove: asked.remove.map((one) => ({ ...one, item: renamedItem(one.field, one.item, now) })),
      };
    case "remove":
      return { ...asked, ids: [...new Set(asked.ids.map(now))] };
    case "erase":
      return { ...asked, id: now(asked.id) };
    case "adopt":
      return {
        ...asked,
        members: asked.members.map((one) => ({ ...one, node: now(one.node) })),
        themes: asked.themes.map(now),
      };
    case "mergeThemes":
      return { ...asked, from: now(asked.from), into: now(asked.into) };
    case "merge":
      return { ...asked, keep: now(asked.keep), other: now(asked.other) };
    case "arrange":
      return { ...asked, spots: asked.spots.map((one) => ({ ...one, node: now(one.node) })) };
    case "closeRound":
    case "undo":
    case "undoSeries":
    case "removeDataset":
      return asked;
  }
}
