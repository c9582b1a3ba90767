// The kind of a node: of its closed list, or in its own word after “muu:”.
import type { Node } from "../../../domain/records/record.ts";
import { capital, kindText } from "../../panels/kind-text.ts";
import { type Column, fault, only, put } from "../column.ts";
import { type Choices, readChoice, wordsFor } from "../reading/choices.ts";

/** “muu: penkkikahvila”, “annat: …”, “other: …” */
const ownWord = /^(?:muu|annan|annat|other)\s*:\s*(.+)$/is;

export function kindColumn<Row extends Node>(choices: Choices<Row["kind"]>): Column<Row> {
  return {
    id: "kind",
    label: "kind",
    width: 150,
    usual: true,
    text: (row, { words }) => capital(kindText(row, words)),
    read: (text, row, { words }) => {
      if (text.trim() === "") return fault("notEmpty");
      const own = ownWord.exec(text.trim())?.[1];
      if (own !== undefined) return only(put(row, { kind: "other", kindLabel: own.trim() }));
      // Its own word is written without saying that it is one.
      if (row.kindLabel !== undefined && text.trim().toLowerCase() === kindText(row, words).toLowerCase())
        return only(row);
      const kind = readChoice(text, choices);
      return kind === null
        ? fault("noKind", { text: text.trim() })
        : only(put(row, { kind, kindLabel: undefined }));
    },
    options: (_, { words }) => wordsFor(choices, words.language).map(capital),
  };
}
