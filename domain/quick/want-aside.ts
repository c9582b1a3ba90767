// In parentheses behind a need or an offer: of what kind it is and how far it reaches, where its words don't tell.
import { tokensIn } from "../search/inflected/tokens.ts";
import type { Language } from "../vocabulary/languages.ts";
import { type NeedKind, needKinds } from "../vocabulary/need-kinds.ts";
import { type Reach, reaches } from "../vocabulary/reaches.ts";
import { say } from "../words/say.ts";
import { phraseAt, phrasebook, vocabularyPhrases } from "./lexicon/pattern.ts";
import type { Sheet } from "./sheet.ts";

type Said = { kind: NeedKind } | { reach: Reach };

const book = phrasebook<Said>([
  ...vocabularyPhrases(needKinds, {
    word: (language, key) => say(language, `needKind.${key}`),
    meaning: (kind): Said => ({ kind }),
  }),
  ...vocabularyPhrases(reaches, {
    word: (language, key) => say(language, `reach.${key}`),
    meaning: (reach): Said => ({ reach }),
  }),
]);

/** Takes the parentheses from `begin` on that say only this, each part as the vocabulary has it in any language. */
export function takeWantAside(sheet: Sheet, begin: number): { kind?: NeedKind; reach?: Reach } {
  for (const match of sheet.line.slice(begin).matchAll(/\(([^()]+)\)/gu)) {
    const parts = (match[1] ?? "").split(",").map(saidBy);
    const said = parts.filter((one) => one !== null);
    const piece = { at: begin + match.index, length: match[0].length };
    if (said.length === parts.length && sheet.isFree(piece)) {
      const whole = Object.assign({}, ...said);
      sheet.take({ ...piece, as: "kind", value: Object.values(whole).join(" ") });
      return whole;
    }
  }
  return {};
}

function saidBy(part: string): Said | null {
  const tokens = tokensIn(part);
  const met = phraseAt(book, tokens, 0);
  return met !== null && met.count === tokens.length ? met.meaning : null;
}

/** The parentheses that are read as this; none where nothing is to be said. */
export function wantAside(
  said: { kind?: NeedKind | undefined; reach?: Reach | undefined },
  language: Language,
): string[] {
  const parts = [
    ...(said.kind === undefined ? [] : [say(language, `needKind.${said.kind}`)]),
    ...(said.reach === undefined ? [] : [say(language, `reach.${said.reach}`)]),
  ];
  return parts.length === 0 ? [] : [`(${parts.join(", ")})`];
}
