// Initiatives and gatherings that are folded away, drawn as ties between those who share them.
import type { Folded } from "../../domain/ask/ask.ts";
import type { Tie } from "../../domain/records/tie.ts";

const mark = "folded:";

/** A tie to be drawn; its id tells what it stands for. */
export function foldedTie({ from, to, through }: Folded): Tie {
  return {
    id: `${mark}${through[0] ?? ""}:${from}:${to}`,
    rev: 0,
    type: "tie",
    visibility: "public",
    kind: "partnerIn",
    directed: false,
    existence: "existing",
    from,
    to,
    statements: [],
  };
}

/** What is selected when this is: of a folded tie the first thing that the two share. */
export function unfolded(id: string): string {
  return id.startsWith(mark) ? (id.slice(mark.length).split(":")[0] ?? id) : id;
}
