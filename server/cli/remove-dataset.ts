// `remove-dataset NAME`: takes out all that came with a set or a file and belongs to no other.
import { house as houseItself } from "../../domain/policy/person.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { commandId } from "../weave/loom.ts";
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

export async function removeDataset({ names, terminal, house }: Job): Promise<ExitCode> {
  const [name = ""] = names;
  const { loom } = house;
  const base = loom.mirror.cursor;
  const answer = await loom.submit(houseItself, {
    type: "removeDataset",
    commandId: commandId(),
    base,
    name,
  });
  if (isRefusal(answer)) return terminal.refused(answer);
  terminal.say("removed", { name });
  terminal.result({ dataset: name, cursor: answer.cursor });
  return 0;
}
