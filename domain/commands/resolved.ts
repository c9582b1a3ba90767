// Merged ids in a command are read as what they became.
import { z } from "zod";
import type { Facts } from "../facts.ts";
import { type Json, json } from "../json.ts";
import { type Command, command } from "./command.ts";

/** The command with every merged id replaced; the command itself while nothing was merged. */
export function resolved(asked: Command, facts: Facts): Command {
  if (facts.aliases().size === 0) return asked;
  const { commandId, base, ...rest } = asked;
  const walked = z.record(z.string(), json).safeParse(walk(json.parse(rest), facts));
  const read = command.safeParse({ commandId, base, ...(walked.success ? walked.data : {}) });
  return read.success ? read.data : asked;
}

function walk(value: Json, facts: Facts): Json {
  if (typeof value === "string") return facts.resolve(value);
  if (Array.isArray(value)) return value.map((each) => walk(each, facts));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, facts)]));
}
