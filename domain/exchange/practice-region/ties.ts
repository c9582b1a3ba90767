// ties.csv → ties, with what was said of each, by whom and when.
import type { Statement, Tie } from "../../records/tie.ts";
import { certainties } from "../../vocabulary/certainties.ts";
import { tieKinds } from "../../vocabulary/tie-kinds.ts";
import { visibilities } from "../../vocabulary/visibilities.ts";
import { named } from "../dataset-id.ts";
import { byLanguage, cell, filled, list, type NamedRow } from "../named-rows.ts";
import { dataset, nodeId, sourceIds, wordOf } from "./own.ts";
import { asked, registers, type Teller } from "./sources.ts";

/** Who was interviewed and when, by the interview's own id. */
export type Heard = ReadonlyMap<string, { actor: string; date: string }>;

/** A row of ties.csv. */
export function tieOf(row: NamedRow, heard: Heard): Tie {
  const kind = wordOf(tieKinds, cell(row, "kind"));
  return {
    ...named(dataset, "tie", cell(row, "id")),
    type: "tie",
    visibility: wordOf(visibilities, cell(row, "visibility")) ?? "team",
    from: nodeId(cell(row, "from")),
    to: nodeId(cell(row, "to")),
    kind: kind ?? "other",
    directed: cell(row, "direction") === "directed",
    existence: "existing",
    ...filled({
      kindLabel: kind === undefined ? cell(row, "kind") : "",
      since: cell(row, "since"),
      until: cell(row, "until"),
      context: byLanguage(row, "context"),
      initiative: list(row, "initiative").map(nodeId)[0],
      statements: statementsOf(row, heard),
    }),
  };
}

/**
 * The conventions of the set: an interview speaks for the interviewee on its day, a register for whom it hears on its
 * day. What was confirmed after that was asked for: by the other side where both told and the source was one side,
 * else again by whoever told.
 */
function statementsOf(row: NamedRow, heard: Heard): Statement[] {
  const last = cell(row, "last_confirmed");
  const say = (source: string, at: string, sides: Teller): Statement => ({
    source: sourceIds([source])[0] ?? "",
    at,
    strength: Number(cell(row, "strength")),
    certainty: wordOf(certainties, cell(row, "certainty")) ?? "unsure",
    sides,
  });
  const first = list(row, "source").map((source) => {
    const interview = heard.get(source);
    if (interview) return say(source, interview.date, interview.actor === cell(row, "from") ? "from" : "to");
    const register = registers[source];
    return say(source, register?.date ?? last, register?.teller ?? "from");
  });
  const newest =
    first
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? "";
  if (newest >= last) return first;
  const [{ sides } = { sides: "from" as const }] = first;
  const other = sides === "from" ? "to" : "from";
  const bothTold = cell(row, "told_by") === "both" && sides !== "both";
  return [...first, say(asked, last, bothTold ? other : teller(sides))];
}

function teller(sides: Statement["sides"]): Teller {
  return sides === "to" || sides === "both" ? sides : "from";
}
