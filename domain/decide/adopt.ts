// RULE 29: a proposal that somebody believes becomes a learning community of its own.

import { ordered } from "../apply.ts";
import type { CommandOf } from "../commands/command.ts";
import { type Community, community } from "../records/community.ts";
import { refuse } from "../refusal.ts";
import { add } from "./add.ts";
import type { Asked, Decision } from "./decision.ts";

export function adopt(command: CommandOf<"adopt">, asked: Asked): Decision {
  const made = community.safeParse({
    id: command.id,
    type: "community",
    rev: 0,
    visibility: "team",
    names: command.names,
    ...(command.goal === undefined ? {} : { goal: command.goal }),
    members: ordered(command.members),
    status: "forming",
    regions: ordered(command.regions),
    themes: ordered(command.themes),
    origin: command.origin,
  } satisfies Partial<Record<keyof Community, unknown>>);
  if (!made.success) return refuse("malformed", { field: "regions" });
  return add({ type: "add", commandId: command.commandId, base: command.base, records: [made.data] }, asked);
}
