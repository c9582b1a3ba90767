// Steps of the laws, done as the server would do them.
import type { Change } from "../../../domain/change.ts";
import type { Command } from "../../../domain/commands/command.ts";
import type { Refusal } from "../../../domain/refusal.ts";
import { undoing } from "../making.ts";
import type { World } from "../world.ts";
import { type Step, writers } from "./chances.ts";

/** The command of a step and who gives it, as things stand. */
export function asking(made: World, { by, asked: wish }: Step): Step & { asked: Command } {
  if (typeof wish !== "number") return { by, asked: wish };
  const change = made.log.at(-1 - wish);
  return {
    by: writers.find((each) => each.id === change?.by.id) ?? by,
    asked: undoing(change?.seq ?? 1),
  };
}

/** Does a step as the server would. */
export function play(made: World, step: Step): Change | Refusal | null {
  const { by, asked: command } = asking(made, step);
  return made.do(command, by);
}
