// A command as it came over the wire, or a clear reason why it is none. What must never be stored is stopped here.
import { z } from "zod";
import { looksLikePersonalIdentityCode } from "../personal-identity-code.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { type Command, command } from "./command.ts";

const deepest = 12;
const named = new Set(["nameMissing", "dateMalformed"]);
/** Control characters but for the line ends and tabs of a passage. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

/** Reads a command. RULES 31–36: persons, personal identity codes, control characters and unknown shapes are refused by name. */
export function readCommand(raw: unknown): Command | Refusal {
  const impure = impurity(raw, "", 0);
  if (impure) return impure;
  if (namesPerson(raw)) return refuse("personsNotYet");
  const parsed = command.safeParse(raw);
  if (parsed.success) return parsed.data;
  return reason(parsed.error);
}

/** The first thing in plain data that may not be stored anywhere. */
export function impurity(value: unknown, field: string, depth: number): Refusal | null {
  if (depth > deepest) return refuse("malformed", { field });
  if (typeof value === "string") {
    if (control.test(value)) return refuse("controlCharacters", { field });
    return looksLikePersonalIdentityCode(value) ? refuse("personalIdentityCode", { field }) : null;
  }
  if (value === null || typeof value !== "object") return null;
  for (const [name, each] of Object.entries(value)) {
    if (name === "__proto__" || name === "constructor" || name === "prototype") return refuse("malformed", { field: name });
    const found = impurity(name, field, depth + 1) ?? impurity(each, Array.isArray(value) ? field : name, depth + 1);
    if (found) return found;
  }
  return null;
}

const maybePerson = z.object({ records: z.array(z.object({ kind: z.unknown().optional() })) });
const maybeEdit = z.object({ set: z.array(z.object({ field: z.string(), value: z.unknown().optional() })) });

function namesPerson(raw: unknown): boolean {
  const adds = maybePerson.safeParse(raw);
  if (adds.success && adds.data.records.some((one) => one.kind === "person")) return true;
  const edits = maybeEdit.safeParse(raw);
  return edits.success && edits.data.set.some((one) => one.field === "kind" && one.value === "person");
}

/** The deepest named field of the first problem: what a person can look for in a form. */
function reason(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const field = issue?.path.findLast((step) => typeof step === "string");
  const where = field === undefined ? "" : String(field);
  if (issue?.message === "nameMissing") return refuse("nameMissing");
  if (issue !== undefined && named.has(issue.message)) return refuse("dateMalformed", { field: where });
  return refuse(issue?.code === "too_big" ? "tooLarge" : "malformed", { field: where });
}
