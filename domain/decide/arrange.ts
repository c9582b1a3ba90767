// RULE 30: positions are facts of an arrangement; nodes that are no longer there are passed over.
import type { CommandOf } from "../commands/command.ts";
import { same } from "../json.ts";
import type { Edit } from "../change.ts";
import type { Asked, Decision } from "./decision.ts";

export function arrange(command: CommandOf<"arrange">, { facts }: Asked): Decision {
  const known = facts.spots(command.scope);
  const edits: Edit[] = [];
  for (const { node, spot } of command.spots) {
    const before = known.get(node) ?? null;
    if (facts.node(node) === undefined || same(before, spot)) continue;
    edits.push({ op: "placed", scope: command.scope, node, before, after: spot });
  }
  return { edits };
}
