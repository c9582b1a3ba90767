// A command as it came over the wire, or a clear reason why it is none. What must never be stored is stopped here.
import { z } from "zod";
import { looksLikePersonalIdentityCode } from "../personal-identity-code.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { type Command, command } from "./command.ts";
import { reason } from "./reason.ts";

const deepest = 12;
/** Longer than the longest passage by far: not looked into any further. */
const longest = 20_000;
/** Control characters but for the line ends and tabs of a passage, and what turns the direction of writing around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
/** What is not seen between two digits. */
const unseen = /\p{Cf}/gu;
/** Ids made at random or as a hash: letters and digits that by chance may look like a code. */
const opaque = /^[A-Za-z0-9_-]{20,64}$/;
const standingAlone = /(?<![A-Za-z0-9])\d{6}[-A-FU-Y]\d{3}[0-9A-Y](?![A-Za-z0-9])/gi;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Reads a command. RULES 31–35: persons, personal identity codes, control characters and unknown shapes are refused by name. */
export function readCommand(raw: unknown): Command | Refusal {
  const impure = impurity(raw, "", 0);
  if (impure) return impure;
  if (namesPerson(raw)) return refuse("personsNotYet");
  const parsed = command.safeParse(raw);
  return parsed.success ? parsed.data : reason(parsed.error);
}

/** The first thing in plain data that may not be stored anywhere. */
export function impurity(value: unknown, field: string, depth: number): Refusal | null {
  if (depth > deepest) return refuse("malformed", { field });
  if (typeof value === "string") return impureText(value, field);
  if (value === null || typeof value !== "object") return null;
  for (const [name, each] of Object.entries(value)) {
    if (forbidden.has(name)) return refuse("malformed", { field: name });
    const found = impureText(name, field) ?? impurity(each, Array.isArray(value) ? field : name, depth + 1);
    if (found) return found;
  }
  return null;
}

function impureText(text: string, field: string): Refusal | null {
  if (text.length > longest) return refuse("tooLarge", { field });
  if (control.test(text) || !text.isWellFormed()) return refuse("controlCharacters", { field });
  return holdsCode(text) ? refuse("personalIdentityCode", { field }) : null;
}

function holdsCode(text: string): boolean {
  if (text.length < 11) return false;
  if (opaque.test(text))
    return [...text.matchAll(standingAlone)].some(([part]) => looksLikePersonalIdentityCode(part));
  return looksLikePersonalIdentityCode(text.replace(unseen, ""));
}

const maybePerson = z.object({ records: z.array(z.object({ kind: z.unknown().optional() })) });
const maybeEdit = z.object({
  set: z.array(z.object({ field: z.string(), value: z.unknown().optional() })),
});

function namesPerson(raw: unknown): boolean {
  const adds = maybePerson.safeParse(raw);
  if (adds.success && adds.data.records.some((one) => one.kind === "person")) return true;
  const edits = maybeEdit.safeParse(raw);
  return edits.success && edits.data.set.some((one) => one.field === "kind" && one.value === "person");
}
