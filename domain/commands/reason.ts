// What a schema says against data, as a refusal that names a field a person can look for in a form.
import type { z } from "zod";
import { type Refusal, refuse } from "../refusal.ts";

/** The deepest named field of the first problem. */
export function reason(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  if (issue === undefined) return refuse("malformed", { field: "" });
  if (issue.message === "nameMissing") return refuse("nameMissing");
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const step = unknown ?? issue.path.findLast((each) => typeof each === "string");
  const field = step === undefined ? "" : String(step).slice(0, 100);
  if (issue.message === "dateMalformed") return refuse("dateMalformed", { field });
  return refuse(issue.code === "too_big" ? "tooLarge" : "malformed", { field });
}
