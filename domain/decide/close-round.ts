// RULE 93: a round is closed once; what the map came to is written down, and where in the log it stands as it was.
import type { Edit } from "../change.ts";
import type { CommandOf } from "../commands/command.ts";
import { before } from "../dates.ts";
import { refuse } from "../refusal.ts";
import { frozenAt } from "../rounds/frozen.ts";
import type { Asked, Decision } from "./decision.ts";

export function closeRound(command: CommandOf<"closeRound">, { facts, seq }: Asked): Decision {
  const one = facts.get(command.id);
  if (one === undefined) return facts.complete ? refuse("unknownRecord", { id: command.id }) : { edits: [] };
  if (one.type !== "round") return refuse("unknownRecord", { id: command.id });
  if (one.frozen !== undefined) return refuse("roundClosed");
  if (before(command.day, one.since)) return refuse("untilBeforeSince");
  const { day } = command;
  const last = seq ?? Number(command.base.split(":")[1]);
  const edits: Edit[] = [];
  if (one.until !== day)
    edits.push({ op: "set", id: one.id, field: "until", before: one.until ?? null, after: day });
  const frozen = frozenAt({ ...one, until: day }, facts, { seq: last, day });
  edits.push({ op: "set", id: one.id, field: "frozen", before: null, after: frozen });
  return { edits };
}
