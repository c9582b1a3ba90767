// Notes cut into sentences, each with where it stands and what part of the notes it is in.
import { tokensIn } from "../../search/inflected/tokens.ts";
import { type KindMeaning, kindBook } from "../lexicon/kinds.ts";
import { phraseAt } from "../lexicon/pattern.ts";
import { wantBook } from "../lexicon/wants.ts";

export interface Sentence {
  /** Offsets in the notes, in UTF-16 units. */
  at: number;
  length: number;
  text: string;
  /**
   * `header` the first line, who and when; `ties` where nothing else is said; `need`, `offer` under such a heading;
   * `goal`, and `remark` for the writer's own thoughts, of which nothing is made.
   */
  part: "header" | "ties" | "need" | "offer" | "goal" | "remark";
  /** The kind of tie that a one-word heading gives to what follows ("Köper."). */
  kind?: KindMeaning;
}

const remarks =
  /^(?:oma(?:t)? (?:huomio|huomiot|muistiinpanot|ajatukset)|itselle(?:ni)?|mietin|pohdin|muistiin itselle|egna? (?:anteckningar|tankar)|eget|för mig själv|my (?:own )?(?:notes?|remarks?|thoughts?)|note to self|own (?:notes?|remarks?))\s*[:.–-]/iu;
const goals = /^(?:tavoit\p{L}*|päämäärä|mål(?:et|en)?|principen|syftet|(?:the )?goals?|aim)\s*[:.]/iu;
const bullet = /^\s*(?:[-–—*•>]|\d{1,2}[.)])\s+/u;
const abbreviation = /(?:^|\s|\()(?:esim|mm|ym|yms|ks|n|noin|t\.ex|bl\.a|m\.m|e\.g|i\.e|ca|vs|nr|st)$/iu;
/** A heading has no more words. */
const headingWords = 4;
/** And a title. */
const titleWords = 12;

/** The sentences of notes in order; headings are none. */
export function sentencesIn(notes: string): Sentence[] {
  const found: Sentence[] = [];
  let part: Sentence["part"] = "ties";
  let kind: KindMeaning | undefined;
  let begun = 0;
  let isFirst = true;
  let isFilled = true;
  const lines = notes.split("\n");
  for (const [row, line] of lines.entries()) {
    const at = begun;
    begun += line.length + 1;
    const text = line
      .replace(/^\s*#{1,6}\s+/u, "")
      .replace(/^[*_]{2}(.+?)[*_]{2}$/u, "$1")
      .trim();
    if (text === "") {
      // A blank line after a heading parts it from nothing.
      if (isFilled) {
        part = "ties";
        kind = undefined;
      }
      continue;
    }
    if (isFirst) {
      isFirst = false;
      if (/\s·\s|\s\|\s|\d{4}/u.test(text) || isTitle(text, lines[row + 1] ?? "")) {
        found.push({ at, length: line.length, text: line, part: "header" });
        continue;
      }
    }
    const heading = headingOf(text);
    if (heading !== null) {
      part = heading.part;
      kind = heading.kind;
      isFilled = false;
      continue;
    }
    isFilled = true;
    const head = (bullet.exec(line) ?? /^\s*(?:#{1,6}\s+)?/u.exec(line))?.[0].length ?? 0;
    const own = remarks.test(text) ? "remark" : goals.test(text) ? "goal" : part;
    for (const piece of cut(line.slice(head))) {
      const told = piece.text.replace(/[.:]$/, "").trim();
      const inline = own === "ties" && tokensIn(told).length === 1 ? headingOf(`${told}:`) : null;
      if (inline !== null && piece.text.trim().endsWith(".")) {
        kind = inline.kind;
        continue;
      }
      if (own === "ties" && tokensIn(told).length === 1) {
        kind = undefined;
        continue;
      }
      const sentence: Sentence = {
        at: at + head + piece.at,
        length: piece.text.length,
        text: piece.text,
        part: own,
      };
      found.push(kind === undefined ? sentence : { ...sentence, kind });
    }
    if (own === "remark") part = "remark";
  }
  return found;
}

/** A first line that stands alone and is no sentence: "Samtal med Kipparipaja, Raumo". */
function isTitle(line: string, next: string): boolean {
  const bare = !bullet.test(line) && !/[.!?:]$/.test(line);
  return bare && next.trim() === "" && tokensIn(line).length <= titleWords && headingOf(line) === null;
}

/** A short line that tells what comes under it, or null. */
function headingOf(line: string): { part: Sentence["part"]; kind?: KindMeaning } | null {
  const tokens = tokensIn(line);
  if (tokens.length === 0 || tokens.length > headingWords || bullet.test(line) || /[.!]$/.test(line))
    return null;
  const whole = (count: number | undefined) => count !== undefined && count >= tokens.length - 1;
  const want = phraseAt(wantBook, tokens, 0);
  if (whole(want?.count) && want !== null) return { part: want.meaning.type };
  const kind = phraseAt(kindBook, tokens, 0);
  if (kind !== null && kind.count === tokens.length) return { part: "ties", kind: kind.meaning };
  // "Kenen kanssa", "Verkko", "Who with", "Med vem?": what follows is told of ties, as where nothing is said.
  return /[:?]$/.test(line) || (tokens.length <= 3 && !/[,(]/.test(line)) ? { part: "ties" } : null;
}

/** A line cut at the ends of its sentences. */
function cut(line: string): { at: number; text: string }[] {
  const pieces: { at: number; text: string }[] = [];
  let begun = 0;
  for (const match of line.matchAll(/[.!?]+["”)]?\s+(?=["“”(]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    const before = line.slice(begun, match.index);
    if (abbreviation.test(before) || /(?:^|\s)\d{1,2}$/.test(before)) continue;
    pieces.push({ at: begun, text: line.slice(begun, match.index + match[0].trimEnd().length) });
    begun = end;
  }
  if (line.slice(begun).trim() !== "") pieces.push({ at: begun, text: line.slice(begun).trimEnd() });
  return pieces;
}
