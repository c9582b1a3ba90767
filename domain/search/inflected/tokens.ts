// The words of a line with where they stand, each in the form it is compared by.
import { fold, foldLoose } from "../fold.ts";
import { isEnding } from "./endings.ts";

export interface Token {
  /** First letter in the text, in UTF-16 units. */
  at: number;
  length: number;
  text: string;
  /** Loosely folded, without the ending after the colon of an acronym. */
  word: string;
  /** Folded with its marks. */
  exact: string;
  /** An ending was cut off at a colon or an apostrophe. */
  bent: boolean;
  /** A hyphen joins it to the word before. */
  joined: boolean;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’´`][\p{L}\p{M}]+)*/gu;
const colon = /^:([\p{L}\p{M}]+)/u;

/** The words of a text in order. */
export function tokensIn(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const at = match.index;
    const before = found.at(-1);
    if (before !== undefined && at < before.at + before.length) continue;
    const raw = match[0];
    const owner = /^(.+)['’´`]s$/iu.exec(raw)?.[1];
    const after = colon.exec(text.slice(at + raw.length, at + raw.length + 12))?.[1];
    const ending = after !== undefined && isEnding(closed(foldLoose(after))) ? after.length + 1 : 0;
    found.push({
      at,
      length: raw.length + ending,
      text: text.slice(at, at + raw.length + ending),
      word: closed(foldLoose(owner ?? raw)),
      exact: closed(fold(owner ?? raw)),
      bent: ending > 0 || owner !== undefined,
      joined: /\p{L}[-–‑]$/u.test(text.slice(0, at)) || /\s-$/.test(text.slice(0, at)),
    });
  }
  return found.filter(({ word }) => word !== "");
}

function closed(folded: string): string {
  return folded.replaceAll(" ", "");
}
