import { useId } from "react";
import { valueWords } from "../../../domain/history/value-words.ts";
import type { Json } from "../../../domain/json.ts";
import type { SideBySide } from "../../../domain/merging.ts";
import type { FactType } from "../../../domain/records/record.ts";
import { fieldNames } from "../../../domain/words/fields.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { dayText } from "../../panels/dates.ts";
import { capital } from "../../panels/kind-text.ts";
import { useFacts } from "../../replica/use-replica.ts";
import { natural, type Side } from "./choice.ts";
import { mergeWords } from "./merge.words.ts";

interface Props {
  row: SideBySide;
  type: FactType;
  /** Of the two, for those who don't see which column they are in. */
  names: readonly [string, string];
  side: Side;
  choose: (side: Side) => void;
}

const dates = new Set(["lastConfirmed", "from", "until", "date"]);

/** One field of two records: what each says, and which of it stands. */
export function FieldChoice({ row, type, names, side, choose }: Props) {
  const words = useWords();
  const say = useSpeaker(mergeWords);
  const facts = useFacts();
  const group = useId();
  const known = fieldNames.find((each) => each === row.field);
  const field = capital(known === undefined ? row.field : words.say(`field.${known}`));
  const says = (value: Json) => {
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    if (empty) return say("nothing");
    if (typeof value === "string" && dates.has(row.field)) return dayText(value, words.language);
    return valueWords(words.language, { type, field: row.field, value }, facts);
  };
  const values: Readonly<Record<Side, { whose: string; text: string }>> = {
    keep: { whose: names[0], text: says(row.keep) },
    other: { whose: names[1], text: says(row.other) },
    both: { whose: "", text: say("both") },
  };
  // Where one of them holds all that the other does, both would be that one.
  const sides: readonly Side[] = natural(row) === "both" ? ["keep", "other", "both"] : ["keep", "other"];
  return (
    <fieldset className="merge-field">
      <legend>{row.key === undefined ? field : say("keyed", { field, key: row.key })}</legend>
      {sides.map((each) => (
        <label key={each} className={each === "both" ? "merge-both" : undefined}>
          <input
            type="radio"
            name={group}
            value={each}
            checked={side === each}
            onChange={() => choose(each)}
          />
          <span>
            {values[each].whose !== "" && <span className="unseen">{values[each].whose}: </span>}
            {values[each].text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
