// `--settings FILE`: parts of the settings of an analysis, as JSON, laid over those that were tried.
import { readFile } from "node:fs/promises";
import type { z } from "zod";
import type { Job } from "./run.ts";

/**
 * The settings asked for: what the file says over `usual`, read by the schema. Undefined where there is no such file or it
 * says what can't be, and then that is said: in which field, and why.
 */
export async function settingsAsked<Schema extends z.ZodType<object>>(
  { given, terminal }: Job,
  schema: Schema,
  usual: z.infer<Schema>,
): Promise<z.infer<Schema> | undefined> {
  const { settings: name } = given;
  if (name === undefined) return usual;
  let text: string;
  try {
    text = await readFile(name, "utf8");
  } catch (error) {
    terminal.say("fileUnreadable", { name, detail: error instanceof Error ? error.message : "" });
    return undefined;
  }
  const bad = (field: string, detail: string): undefined => {
    terminal.say("badSettings", { name, field, detail });
    return undefined;
  };
  let told: unknown;
  try {
    told = JSON.parse(text);
  } catch (error) {
    return bad("JSON", error instanceof Error ? error.message : "");
  }
  if (!isMap(told)) return bad("JSON", "{ … }");
  const unknown = strange(told, usual, "");
  if (unknown !== null) return bad(unknown, "?");
  const read = schema.safeParse(laidOver(usual, told));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return bad(issue?.path.join(".") ?? "", issue?.message ?? "");
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The path of the first field that is no setting; null where all are. */
function strange(told: Record<string, unknown>, usual: object, path: string): string | null {
  const known = new Map(Object.entries(usual));
  for (const [field, value] of Object.entries(told)) {
    const at = path === "" ? field : `${path}.${field}`;
    if (!known.has(field)) return at;
    const inner = known.get(field);
    if (!isMap(value) || !isMap(inner)) continue;
    const found = strange(value, inner, at);
    if (found !== null) return found;
  }
  return null;
}

function laidOver(usual: object, told: Record<string, unknown>): Record<string, unknown> {
  const made: Record<string, unknown> = { ...usual };
  for (const [field, value] of Object.entries(told)) {
    const inner = made[field];
    made[field] = isMap(value) && isMap(inner) ? laidOver(inner, value) : value;
  }
  return made;
}
