// The domain's own words in Finnish, Swedish and English: server, web, command line and iCal all speak through here.

import type { Language } from "../vocabulary/languages.ts";
import { type TieKind, tieKindOf } from "../vocabulary/tie-kinds.ts";
import { catalogue } from "./catalogue.ts";
import { fieldNames } from "./fields.ts";
import type { EitherKind, WordKey } from "./keys.ts";
import { type RefusalKey, refusalKeys } from "./refusals.ts";
import { speak, type Values } from "./speak.ts";

/** The word or sentence of a key, its placeholders filled; names stay uninflected. */
export function say(language: Language, key: WordKey, values?: Values): string {
  return speak(catalogue, language, values ? { key, values } : { key });
}

/**
 * The sentence of a refusal: what happened and what to do. A field's technical name (`names.fi`) becomes its word, and
 * a reason that is itself a refusal key (of a row of an import) becomes its sentence.
 */
export function sayRefusal(
  language: Language,
  { refused, values = {} }: { refused: RefusalKey; values?: Values },
): string {
  return say(language, `refusal.${refused}`, worded(language, values));
}

type SpokenTie = Readonly<{ kind: TieKind; directed: boolean }>;

/** A tie as a sentence naming both of its ends. */
export function sayTie(language: Language, tie: SpokenTie, ends: { from: string; to: string }): string {
  const { kind, directed } = tie;
  return say(language, bothWays(kind, directed) ? `tieSentenceBoth.${kind}` : `tieSentence.${kind}`, ends);
}

/** A tie as its one end has it ("Rahoittaa: Rantahuone ry"); `end` is where we stand, `other` names the far end. */
export function sayTieFrom(
  language: Language,
  end: "from" | "to",
  { kind, directed, other }: SpokenTie & { other: string },
): string {
  const values = { from: other, to: other };
  if (bothWays(kind, directed)) return say(language, `tieBoth.${kind}`, values);
  return say(language, end === "from" ? `tieOut.${kind}` : `tieIn.${kind}`, values);
}

function bothWays(kind: TieKind, directed: boolean): kind is EitherKind {
  return !directed && tieKindOf(kind).directed === "either";
}

function worded(language: Language, values: Values): Values {
  const spoken: Record<string, string | number> = { ...values };
  const path = String(values.field).split(".");
  const field = path.toReversed().flatMap((part) => fieldNames.filter((name) => name === part))[0];
  if (field) spoken.field = say(language, `field.${field}`);
  const reason = refusalKeys.find((key) => key === values.reason);
  if (reason) spoken.reason = say(language, `refusal.${reason}`, { ...spoken, reason: "" });
  return spoken;
}
