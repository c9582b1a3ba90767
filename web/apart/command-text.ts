// A command in a line, for the list of what waits: what is to happen, to what.
import type { Command, CommandOf } from "../../domain/commands/command.ts";
import type { Facts } from "../../domain/facts.ts";
import { fieldNames } from "../../domain/words/fields.ts";
import { nameOf, recordName } from "../i18n/named.ts";
import type { Words } from "../i18n/words.ts";
import type { ApartWord } from "./apart.words.ts";

type Say = (key: ApartWord, values?: Record<string, string | number>) => string;

/** Names told of many. */
const most = 3;

export function commandText(
  command: Command,
  { facts, words, say }: { facts: Facts; words: Words; say: Say },
): string {
  const { language } = words;
  const named = (ids: readonly string[]) =>
    several(
      ids.map((id) => {
        const one = facts.get(facts.resolve(id));
        return one === undefined ? "…" : recordName(one, facts, language);
      }),
      { words, say },
    );
  switch (command.type) {
    case "add": {
      // Sources come along with what they told, and need no word of their own.
      const main = command.records.filter(({ type }) => type !== "source");
      const told = main.length > 0 ? main : command.records;
      const names = told.map((one) => recordName(one, facts, language));
      return say("add", { what: several(names, { words, say }) });
    }
    case "edit": {
      const what = named([command.id]);
      const fields = fieldsOf(command, words);
      return fields === "" ? say("change", { what }) : say("changeOf", { what, fields });
    }
    case "remove":
      return say("remove", { what: named(command.ids) });
    case "merge":
      return say("merge", { what: named([command.keep, command.other]) });
    case "mergeThemes":
      return say("merge", { what: named([command.from, command.into]) });
    case "adopt":
      return say("adopt", { what: nameOf(command.names, language) });
    case "undo":
    case "undoSeries":
      return say("undo");
    case "removeDataset":
      return say("removeDataset", { what: command.name });
    default:
      return say(command.type);
  }
}

export function fieldText(field: string, words: Words): string {
  const known = fieldNames.find((each) => each === field);
  return known === undefined ? field : words.say(`field.${known}`);
}

function fieldsOf({ set, add, remove }: CommandOf<"edit">, words: Words): string {
  const fields = new Set([...set, ...add, ...remove].map(({ field }) => field));
  return words.list([...fields].map((field) => fieldText(field, words)));
}

function several(names: readonly string[], { words, say }: { words: Words; say: Say }): string {
  const rest = names.length - most;
  return rest > 0
    ? `${names.slice(0, most).join(", ")} ${say("andMore", { count: rest })}`
    : words.list(names);
}
