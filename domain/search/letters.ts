// Which letters of a name answer what was typed, so that a list can set them off.
import { foldLoose } from "./fold.ts";
import { beginsWithSlip, oneSlip } from "./slip.ts";
import { sameBent } from "./stems.ts";

export type Piece = Readonly<{ text: string; met: boolean }>;

const wordShape = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The name in pieces, of which those that were asked for are `met`: the beginning of a word, part of one, or a whole
 * word that is otherwise bent or typed with a slip. Joined they are the name, letter for letter.
 */
export function lettersMet(asked: string, name: string): Piece[] {
  const parts = foldLoose(asked)
    .split(" ")
    .filter((part) => part !== "");
  const met: [number, number][] = [];
  for (const { 0: word, index } of name.matchAll(wordShape)) {
    const { folded, ends } = foldedLetters(word);
    let longest: [number, number] | null = null;
    for (const part of parts) {
      const span = spanOf(part, folded);
      if (span !== null && (longest === null || span[1] - span[0] > longest[1] - longest[0])) longest = span;
    }
    if (longest !== null)
      met.push([index + (ends[longest[0] - 1] ?? 0), index + (ends[longest[1] - 1] ?? 0)]);
  }
  return pieces(name, met);
}

function spanOf(part: string, word: string): [number, number] | null {
  if (word.startsWith(part)) return [0, part.length];
  if (sameBent(part, word) || oneSlip(part, word) || beginsWithSlip(part, word)) return [0, word.length];
  const inside = part.length < 3 ? -1 : word.indexOf(part);
  return inside < 0 ? null : [inside, inside + part.length];
}

/** A word folded letter by letter; `ends[i]`: where in the word the letter ends that gave the folded letter i. */
function foldedLetters(word: string): { folded: string; ends: number[] } {
  let folded = "";
  let at = 0;
  const ends: number[] = [];
  for (const letter of word) {
    at += letter.length;
    const plain = /\p{M}/u.test(letter) ? "" : foldLoose(letter);
    folded += plain;
    for (let i = 0; i < plain.length; i += 1) ends.push(at);
    if (plain === "" && ends.length > 0) ends[ends.length - 1] = at;
  }
  return { folded, ends };
}

function pieces(name: string, met: readonly (readonly [number, number])[]): Piece[] {
  const made: Piece[] = [];
  let at = 0;
  for (const [from, till] of met) {
    if (from > at) made.push({ text: name.slice(at, from), met: false });
    made.push({ text: name.slice(from, till), met: true });
    at = till;
  }
  if (at < name.length) made.push({ text: name.slice(at), met: false });
  return made;
}
