// Columns that name a node: the ends of a tie, whose a need is, who met it. One that is not there yet comes along.
import type { Fact } from "../../../domain/records/record.ts";
import { nodeName } from "../../i18n/named.ts";
import { type Column, fault, isNew, only, put } from "../column.ts";
import type { SheetWordKey } from "../sheet.words.ts";
import { namedActor } from "./actors.ts";
import { unknownName } from "./node-columns.ts";

/** More than these nobody reads under a cell. */
const mostLike = 8;

interface Shape<Row extends Fact> {
  label: SheetWordKey;
  of: (row: Row) => string | undefined;
  /** It says which record this is: written once, with the row. */
  fixed: boolean;
  usual?: boolean;
}

export function nodeColumn<Row extends Fact>(
  field: string,
  { label, of, fixed, usual = true }: Shape<Row>,
): Column<Row> {
  const id = (row: Row) => of(row) ?? "";
  return {
    id: field,
    label,
    width: 230,
    usual,
    text: (row, { facts, words }) => (id(row) === "" ? "" : nodeName(id(row), facts, words.language)),
    closed: (row, given) => (fixed && !isNew(row, given) ? { says: "fixedEnd" } : null),
    read: (text, row, given) => {
      if (text.trim() === "") return fixed ? fault("notEmpty") : only(put(row, { [field]: undefined }));
      const named = given.names.find(text, "node", given);
      if (named.type === "known") return only(put(row, { [field]: named.id }));
      if (named.type !== "new") return unknownName(text.trim(), named);
      const actor = namedActor(named.name, given);
      given.names.note(actor);
      return only(put(row, { [field]: actor.id }), [actor]);
    },
    like: (text, { names }) => names.like(text, "node", mostLike),
  };
}
