// RULE 30: positions are facts of an arrangement; nodes that are no longer there are passed over.

import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import { same } from "../json.ts";
import { refuse } from "../refusal.ts";
import { knownRegion } from "../regions/regions.ts";
import type { Asked, Decision } from "./decision.ts";

export function arrange(command: CommandOf<"arrange">, { facts }: Asked): Decision {
  if (!knownRegion(command.scope) || command.scope.startsWith("kunta:")) return refuse("unknownRegion");
  const known = facts.spots(command.scope);
  const edits: Edit[] = [];
  for (const [node, spot] of new Map(command.spots.map((one) => [one.node, one.spot]))) {
    const before = known.get(node) ?? null;
    if (facts.node(node) === undefined || same(before, spot)) continue;
    edits.push({ op: "placed", scope: command.scope, node, before, after: spot });
  }
  return { edits };
}
