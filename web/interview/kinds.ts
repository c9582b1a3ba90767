// The kinds of ties as an interview asks of them: a kind that has a direction is asked both ways.
import { type TieKind, tieKindOf, tieKinds } from "../../domain/vocabulary/tie-kinds.ts";
import { sayTieFrom } from "../../domain/words/say.ts";
import type { Words } from "../i18n/words.ts";
import type { Option } from "../panels/forms/fields/controls.tsx";

export interface KindChoice {
  kind: TieKind;
  directed: boolean;
  /** The end at which the actor who tells stands. */
  end: "from" | "to";
}

/** Every kind that counts as a tie and needs no word of its own, by the value that a form keeps. */
const choices: ReadonlyMap<string, KindChoice> = new Map(
  tieKinds
    .filter((kind) => kind !== "other" && tieKindOf(kind).counted)
    .flatMap((kind): [string, KindChoice][] =>
      tieKindOf(kind).directed === true
        ? [
            [`${kind}:from`, { kind, directed: true, end: "from" }],
            [`${kind}:to`, { kind, directed: true, end: "to" }],
          ]
        : [[kind, { kind, directed: false, end: "from" }]],
    ),
);

export const firstKind = "collaborates";

export function kindChoice(value: string): KindChoice {
  return choices.get(value) ?? { kind: firstKind, directed: false, end: "from" };
}

export function kindChoices({ language }: Words): Option[] {
  return [...choices].map(([value, { kind, directed, end }]) => ({
    value,
    // As it is said before a name, without the name.
    label: sayTieFrom(language, end, { kind, directed, other: "" }).replace(/[\s:]+$/, ""),
  }));
}
