// ties.csv → ties, each said by one document.
import type { Tie } from "../../records/tie.ts";
import type { Certainty } from "../../vocabulary/certainties.ts";
import { named } from "../dataset-id.ts";
import { cell, filled, type NamedRow } from "../named-rows.ts";
import { dataset, nodeId, sourceId } from "./own.ts";
import { dateOf } from "./sources.ts";
import { existenceOfContext, tieKindOfWord } from "./words.ts";

/**
 * Ties that the set's README says are read between the lines: three foreign bodies counted to a consortium, a service
 * placed with the Commission, and a funding that the report's own footnote makes doubtful.
 */
const doubted: Readonly<Record<string, Certainty>> = {
  "social-impact partner-in muut-konsortiot": "likely",
  "six partner-in muut-konsortiot": "likely",
  "danish-sia partner-in muut-konsortiot": "likely",
  "ec hosts sim": "likely",
  "ww-csc funds cscip": "unsure",
};

/** A row of ties.csv. Documents speak for neither side; strengths of the set mean what ours mean. */
export function tieOf(row: NamedRow): Tie {
  const kind = tieKindOfWord[cell(row, "kind")];
  const context = cell(row, "context");
  const pair = [cell(row, "from"), cell(row, "kind"), cell(row, "to")].join(" ");
  const file = cell(row, "source");
  return {
    ...named(dataset, "tie", cell(row, "id")),
    type: "tie",
    visibility: "public",
    from: nodeId(cell(row, "from")),
    to: nodeId(cell(row, "to")),
    kind: kind ?? "other",
    directed: cell(row, "directed") === "true",
    existence: existenceOfContext.find(([ending]) => context.endsWith(ending))?.[1] ?? "existing",
    statements: [
      {
        source: sourceId(file),
        at: dateOf(file) ?? "",
        strength: Number(cell(row, "strength")),
        certainty: doubted[pair] ?? "certain",
        sides: "neither",
      },
    ],
    ...filled({
      kindLabel: kind === undefined ? cell(row, "kind") : "",
      since: cell(row, "since"),
      until: cell(row, "until"),
      context: filled({ en: [context, cell(row, "evidence")].filter((part) => part !== "").join(": ") }),
    }),
  };
}
