// Words of files for kinds → keys of the closed lists.
import { fold } from "../../search/fold.ts";
import { type ActorKind, actorKinds } from "../../vocabulary/actor-kinds.ts";
import { languages } from "../../vocabulary/languages.ts";
import { type TieKind, tieKinds } from "../../vocabulary/tie-kinds.ts";
import { say } from "../../words/say.ts";

const persons = new Set(
  [
    "person",
    "persons",
    "people",
    "individual",
    "human",
    "henkilö",
    "ihminen",
    "yksityishenkilö",
    "privatperson",
    "människa",
  ].map(fold),
);
const actorKindByWord = new Map<string, ActorKind>(
  actorKinds.flatMap((kind) =>
    [kind, ...languages.map((language) => say(language, `actorKind.${kind}`))].map((word) => [
      fold(word),
      kind,
    ]),
  ),
);
const tieKindByWord = new Map<string, TieKind>(
  tieKinds.flatMap((kind) =>
    [kind, ...languages.map((language) => say(language, `tieKind.${kind}`))].map((word) => [
      fold(word),
      kind,
    ]),
  ),
);

/** Whether a file says that the row is a person. */
export function namesPerson(word: string): boolean {
  return persons.has(fold(word));
}

/** The kind of a word, its key or its name in a language of ours; any other word is kept as the label of `other`. */
export function actorKindOf(word: string): { kind: ActorKind; kindLabel?: string } {
  return kindOf(word, actorKindByWord);
}

export function tieKindOfWord(word: string): { kind: TieKind; kindLabel?: string } {
  return kindOf(word, tieKindByWord);
}

function kindOf<Kind extends string>(
  word: string,
  known: ReadonlyMap<string, Kind>,
): { kind: Kind | "other"; kindLabel?: string } {
  if (word === "") return { kind: "other" };
  const kind = known.get(fold(word));
  return kind === undefined ? { kind: "other", kindLabel: word } : { kind };
}
