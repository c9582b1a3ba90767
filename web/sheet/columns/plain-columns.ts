// Columns of one sort of value, whatever the table: a date, a value of a closed list, lines, yes or no.
import type { Fact } from "../../../domain/records/record.ts";
import { type Existence, existences } from "../../../domain/vocabulary/existences.ts";
import { type Visibility, visibilities } from "../../../domain/vocabulary/visibilities.ts";
import { dayText } from "../../panels/dates.ts";
import { addresses, lines } from "../../panels/forms/text.ts";
import { capital } from "../../panels/kind-text.ts";
import { type Column, fault, only, put } from "../column.ts";
import { type Choices, readChoice, wordsFor } from "../reading/choices.ts";
import { readDate } from "../reading/simple.ts";
import type { SheetWordKey } from "../sheet.words.ts";
import { sayIn } from "./say-in.ts";

type Shape<Row extends Fact> = Partial<Column<Row>> & { label: SheetWordKey };

/** A told date in `field`. */
export function dateColumn<Row extends Fact>(
  field: string,
  of: (row: Row) => string | undefined,
  more: Shape<Row>,
): Column<Row> {
  return {
    id: field,
    width: 120,
    usual: true,
    numeric: true,
    text: (row, { words }) => {
      const date = of(row);
      return date === undefined ? "" : dayText(date, words.language);
    },
    order: (row) => of(row) ?? "",
    read: (text, row) => {
      if (text.trim() === "") return only(put(row, { [field]: undefined }));
      const date = readDate(text);
      return date === null ? fault("noDate", { text: text.trim() }) : only(put(row, { [field]: date }));
    },
    ...more,
  };
}

/** A value of a closed list in `field`; `empty` is what an empty cell means, if that may be. */
export function choiceColumn<Row extends Fact, Value extends string>(
  field: string,
  {
    of,
    choices,
    empty,
  }: { of: (row: Row) => Value | undefined; choices: Choices<Value>; empty?: Value | null },
  more: Shape<Row>,
): Column<Row> {
  return {
    id: field,
    width: 150,
    usual: true,
    text: (row, { words }) => {
      const value = of(row);
      return value === undefined || value === empty ? "" : capital(choices.word(value, words.language));
    },
    read: (text, row) => {
      if (text.trim() === "")
        return empty === undefined
          ? fault("notEmpty")
          : only(put(row, { [field]: empty === null ? undefined : empty }));
      const value = readChoice(text, choices);
      return value === null ? fault("noChoice", { text: text.trim() }) : only(put(row, { [field]: value }));
    },
    options: (_, { words }) => wordsFor(choices, words.language).map(capital),
    ...more,
  };
}

export function existenceColumn<Row extends Fact & { existence: Existence }>(): Column<Row> {
  const choices: Choices<Existence> = {
    values: existences,
    word: (value, language) => sayIn(`existence.${value}`, language),
  };
  return choiceColumn<Row, Existence>(
    "existence",
    { of: (row) => row.existence, choices },
    { label: "existence", usual: false },
  );
}

export function visibilityColumn<Row extends Fact>(): Column<Row> {
  const choices: Choices<Visibility> = {
    values: visibilities,
    word: (value, language) => sayIn(`visibility.${value}`, language),
  };
  return choiceColumn<Row, Visibility>(
    "visibility",
    { of: (row) => row.visibility, choices },
    { label: "visibility", usual: false },
  );
}

/** Lines of their own, shown with commas between: other names, links. */
export function linesColumn<Row extends Fact>(
  field: "otherNames" | "links",
  of: (row: Row) => readonly string[] | undefined,
  more: Shape<Row>,
): Column<Row> {
  return {
    id: field,
    width: 220,
    usual: false,
    several: true,
    text: (row) => (of(row) ?? []).join("; "),
    read: (text, row) => {
      const apart = text.replace(/[;|]/g, "\n");
      return only(put(row, { [field]: field === "links" ? addresses(apart) : lines(apart) }));
    },
    ...more,
  };
}
