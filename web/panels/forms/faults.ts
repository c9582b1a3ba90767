// Where in a form a reason belongs: the field it is about, or the form as a whole.
import type { z } from "zod";
import { type Refusal, refuse } from "../../../domain/refusal.ts";
import type { RefusalKey } from "../../../domain/words/refusals.ts";

/** Reasons by field; the empty field is the form itself. */
export type Faults = Readonly<Record<string, Refusal>>;

const about: Readonly<Partial<Record<RefusalKey, string>>> = {
  nameMissing: "names",
  existsAlready: "names",
  businessIdInvalid: "businessId",
  untilBeforeSince: "until",
  unknownRegion: "municipality",
  unknownTheme: "themes",
  unknownSource: "source",
  tieExists: "to",
  selfTie: "to",
  endMissing: "to",
  wrongEnd: "to",
};

/** Names that the rules use where the form has another. */
const inForm: Readonly<Record<string, string>> = {
  name: "names",
  place: "municipality",
  statements: "source",
  at: "sourceDate",
  label: "sourceLabel",
  contact: "contactName",
};

/** @param draft what the form holds: a reason about something else is told at the form's end */
export function faultsOf(refusal: Refusal, draft: object): Faults {
  const named = refusal.values.field;
  const field = about[refusal.refused] ?? (typeof named === "string" ? (inForm[named] ?? named) : "");
  return { [Object.hasOwn(draft, field) ? field : ""]: refusal };
}

/** The first problem of each field that a schema found. */
export function faultsIn(error: z.ZodError): Faults {
  const found: Record<string, Refusal> = {};
  for (const issue of error.issues) {
    const steps = issue.path.filter((step) => typeof step === "string");
    // Of names by language the field is `names`; of a place or a contact it is the part.
    const [whole = "", part] = steps.map(String);
    const name = whole === "place" || whole === "contact" ? (part ?? whole) : whole;
    const field = whole === "contact" ? (contactFields[name] ?? name) : (inForm[name] ?? name);
    found[field] ??= reasonOf(issue, name);
  }
  return found;
}

const contactFields: Readonly<Record<string, string>> = {
  name: "contactName",
  title: "contactTitle",
  source: "contactSource",
  language: "contactLanguage",
  email: "email",
  legalBasis: "legalBasis",
};

function reasonOf(issue: z.core.$ZodIssue, field: string): Refusal {
  if (issue.message === "nameMissing") return refuse("nameMissing");
  if (issue.message === "dateMalformed") return refuse("dateMalformed", { field });
  if (field === "businessId") return refuse("businessIdInvalid");
  return refuse(issue.code === "too_big" ? "tooLarge" : "malformed", { field });
}
