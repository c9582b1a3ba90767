// A line of history as a sentence, in the reader's language.
import type { Facts } from "../facts.ts";
import { wordsIn } from "../proposal-name.ts";
import type { Language } from "../vocabulary/languages.ts";
import type { HistoryLine } from "../wire.ts";
import { fieldNames } from "../words/fields.ts";
import { say } from "../words/say.ts";
import { speakList } from "../words/speak.ts";
import { valueWords } from "./value-words.ts";

/**
 * What happened to a field or a record: “Name (sv): Bron (was Broen)”. With `whose`, the record is named before it,
 * as in the history of a region; in its own history that goes without saying.
 */
export function sayLine(
  language: Language,
  line: HistoryLine,
  { facts, whose }: { facts: Facts; whose: boolean },
): string {
  if (line.how !== "changed") return say(language, `history.${line.how}`, { what: whatOf(language, line) });
  const said = fieldLine(language, line, facts);
  return whose ? say(language, "history.of", { what: whatOf(language, line), line: said }) : said;
}

/** What a line is about: its own name or the names of its nodes, after what it is. */
function whatOf(language: Language, { type, about }: HistoryLine): string {
  const names = about.flatMap((one) => wordsIn(one.names, language) ?? []);
  const word = say(language, `record.${type}`);
  return names.length === 0 ? word : `${word} ${names.join(" – ")}`;
}

function fieldLine(language: Language, line: HistoryLine, facts: Facts): string {
  const field = fieldWord(language, line);
  const of = (value: HistoryLine["from"]) =>
    value === undefined || value === null
      ? null
      : valueWords(language, { type: line.type, field: line.field ?? "", value }, facts);
  if (line.added !== undefined && line.removed !== undefined) {
    const list = (items: NonNullable<HistoryLine["added"]>) =>
      speakList(
        language,
        items.map((item) => of(item) ?? ""),
      );
    const [added, removed] = [list(line.added), list(line.removed)];
    if (line.removed.length === 0) return say(language, "history.came", { field, items: added });
    if (line.added.length === 0) return say(language, "history.went", { field, items: removed });
    return say(language, "history.both", { field, added, removed });
  }
  const [from, to] = [of(line.from), of(line.to)];
  if (to !== null)
    return say(language, from === null ? "history.filled" : "history.set", { field, from: from ?? "", to });
  return from === null
    ? say(language, "history.changed", { field })
    : say(language, "history.cleared", { field, from });
}

function fieldWord(language: Language, { field, key }: HistoryLine): string {
  const known = fieldNames.find((each) => each === field);
  const word = known === undefined ? (field ?? "") : say(language, `field.${known}`);
  const large = word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
  return key === undefined ? large : say(language, "history.keyed", { field: large, key });
}
