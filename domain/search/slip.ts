// Whether a word was meant though it was typed with one slip.
import { distance } from "fastest-levenshtein";

/** Shorter words are one slip from anything. */
const shortest = 4;
/** A beginning is one slip from more words than a whole word is. */
const shortestBeginning = 5;

/** One letter more, less or other, or two neighbours changed about; in texts of four letters or more. */
export function oneSlip(asked: string, text: string): boolean {
  if (asked.length < shortest || Math.abs(asked.length - text.length) > 1) return false;
  return distance(asked, text) <= 1 || swapped(asked, text);
}

/** The same for the beginning of a word that is still being typed: five letters or more, the first of them right. */
export function beginsWithSlip(asked: string, word: string): boolean {
  if (asked.length < shortestBeginning || asked[0] !== word[0]) return false;
  return [0, 1, -1].some((more) => oneSlip(asked, word.slice(0, asked.length + more)));
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
