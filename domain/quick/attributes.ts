// The parts of a line that are no names: themes, kinds, strength, certainty, quotation marks, parentheses.
import { tokensIn } from "../search/inflected/tokens.ts";
import type { Certainty } from "../vocabulary/certainties.ts";
import { type Strength, strengths } from "../vocabulary/strengths.ts";
import { type QuickContext, setOf } from "./context.ts";
import { type KindMeaning, kindBook } from "./lexicon/kinds.ts";
import { type Phrasebook, phraseAt } from "./lexicon/pattern.ts";
import { certaintyBook, numberWords, strengthBook, strengthNouns } from "./lexicon/strengths.ts";
import type { Ref, Span } from "./reading.ts";
import type { Piece, Sheet } from "./sheet.ts";
import { mostWords, themesNamed } from "./themes.ts";

export interface Quoted {
  piece: Piece;
  text: string;
  /** After the marks, `@id` says which of those of that name. */
  id: string | undefined;
}

const quotation = /["“”«»]([^"“”«»]+)["“”«»](?:@([A-Za-z0-9_-]{3,64}))?/gu;

/** What stands in quotation marks is one name, whatever words are in it. */
export function quotedIn(line: string): Quoted[] {
  return [...line.matchAll(quotation)].flatMap((match) => {
    const text = (match[1] ?? "").trim();
    const before = line.slice(0, match.index);
    return text === "" || before.endsWith("#")
      ? []
      : [{ piece: { at: match.index, length: match[0].length }, text, id: match[2] }];
  });
}

/** A theme as the line has it, before it is known of which set. */
export interface ThemeMet {
  piece: Piece;
  ids: readonly string[];
  name: string;
}

/** Takes every `#theme`: as many words as a known theme has, else one word (joined by - or _) as a new one. */
export function themesMet(sheet: Sheet, { themes }: QuickContext): ThemeMet[] {
  const found: ThemeMet[] = [];
  for (const match of sheet.line.matchAll(/#\s?(?:"([^"]+)"|(?=[\p{L}\p{N}]))/gu)) {
    const start = match.index;
    if (match[1] !== undefined) {
      const words = tokensIn(match[1]).map(({ word }) => word);
      const piece = { at: start, length: match[0].length };
      found.push({ piece, ids: themesNamed(words, themes), name: match[1].trim() });
      continue;
    }
    const first = sheet.tokens.findIndex(({ at }) => at >= start);
    const run = runFrom(sheet, first);
    for (let count = run.length; count > 0; count -= 1) {
      const words = run.slice(0, count);
      const ids = themesNamed(
        words.map(({ word }) => word),
        themes,
      );
      if (ids.length === 0 && count > 1) continue;
      const joined = ids.length > 0 ? words : run.slice(0, joinedCount(sheet.line, run));
      const last = joined.at(-1);
      if (last === undefined) break;
      const piece = { at: start, length: last.at + last.length - start };
      const name = sheet.line.slice(run[0]?.at ?? start, last.at + last.length).replace(/[_-]/g, " ");
      found.push({ piece, ids, name });
      break;
    }
  }
  return found;
}

/** The words after a # that only spaces, - and _ part. */
function runFrom(sheet: Sheet, first: number) {
  const run: Sheet["tokens"][number][] = [];
  for (const token of sheet.tokens.slice(Math.max(first, 0), Math.max(first, 0) + mostWords)) {
    const before = run.at(-1);
    if (before !== undefined && !/^[ _-]+$/.test(sheet.line.slice(before.at + before.length, token.at)))
      break;
    run.push(token);
  }
  return run;
}

function joinedCount(line: string, run: readonly Piece[]): number {
  let count = 1;
  for (const [i, token] of run.slice(1).entries()) {
    const before = run[i];
    if (before === undefined || !/^[_-]$/.test(line.slice(before.at + before.length, token.at))) break;
    count += 1;
  }
  return count;
}

/** Settles of which set each theme is, takes it, and points at what may be two. */
export function settleThemes(
  met: readonly ThemeMet[],
  sheet: Sheet,
  { context, beside }: { context: QuickContext; beside: readonly (Ref | null)[] },
): Ref[] {
  const sets = new Map<string, number>();
  for (const one of beside) {
    const set = one !== null && "id" in one ? setOf(one.id, context.facts) : undefined;
    if (set !== undefined) sets.set(set, (sets.get(set) ?? 0) + 1);
  }
  return met.map(({ piece, ids, name }) => {
    const worth = (id: string) => sets.get(setOf(id, context.facts) ?? "") ?? 0;
    // Themes of one name in two sets are one theme told twice: the one beside the names, else the first.
    const best = ids.toSorted((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))[0];
    if (best === undefined) {
      sheet.take({ ...piece, as: "newTheme", value: name });
      return { fresh: name };
    }
    sheet.take({ ...piece, as: "theme", value: best });
    return { id: best };
  });
}

export interface KindMet extends KindMeaning {
  piece: Piece;
}

/** Takes the words of kinds of ties in a stretch. */
export function takeKinds(sheet: Sheet, from = 0, till = sheet.line.length): KindMet[] {
  return takePhrases(sheet, kindBook, { from, till, as: "kind", value: ({ kind }) => kind }).map(
    ({ meaning, piece }) => ({ ...meaning, piece }),
  );
}

export function takeCertainty(sheet: Sheet): Certainty | undefined {
  const met = takePhrases(sheet, certaintyBook, {
    from: 0,
    till: sheet.line.length,
    as: "certainty",
    value: (one) => one,
  });
  return met[0]?.meaning;
}

/** Takes every phrase of a book in what is free of a stretch, the longest at each place. */
export function takePhrases<Meaning>(
  sheet: Sheet,
  book: Phrasebook<Meaning>,
  {
    from,
    till,
    as,
    value,
  }: { from: number; till: number; as: Span["as"]; value: (meaning: Meaning) => string },
): { meaning: Meaning; piece: Piece }[] {
  const tokens = sheet.tokensBetween(from, till);
  const found: { meaning: Meaning; piece: Piece }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const met = phraseAt(book, tokens, at);
    const first = tokens[at];
    const last = met === null ? undefined : tokens[at + met.count - 1];
    if (met !== null && first !== undefined && last !== undefined) {
      const piece = { at: first.at, length: last.at + last.length - first.at };
      if (sheet.take({ ...piece, as, value: value(met.meaning) })) {
        found.push({ meaning: met.meaning, piece });
        at += met.count;
        continue;
      }
    }
    at += 1;
  }
  return found;
}

/** Takes what tells the strength: a digit standing alone, "vahvuus kolme", "tiivis". Points at a second, and at 0 or 6. */
export function takeStrength(sheet: Sheet): Strength | undefined {
  const found: { value: number; piece: Piece }[] = [];
  const nouns = takePhrases(sheet, strengthNouns, {
    from: 0,
    till: sheet.line.length,
    as: "strength",
    value: () => "",
  });
  for (const token of sheet.tokens) {
    const after = nouns.find(
      ({ piece }) =>
        /^\s*:?\s*$/.test(sheet.line.slice(piece.at + piece.length, token.at)) && piece.at < token.at,
    );
    const word = after === undefined ? undefined : phraseAt(numberWords, [token], 0)?.meaning;
    const alone = /^\d{1,3}$/.test(token.text) && !/[\d][/.-]$/.test(sheet.line.slice(0, token.at));
    const value = alone ? Number(token.text) : word;
    if (value === undefined || !sheet.isFree(token)) continue;
    const shown =
      after === undefined ? token : { at: after.piece.at, length: token.at + token.length - after.piece.at };
    if (after !== undefined) sheet.release((span) => span.as === "strength" && span.at === after.piece.at);
    if (sheet.take({ at: shown.at, length: shown.length, as: "strength", value: String(value) }))
      found.push({ value, piece: { at: token.at, length: token.length } });
  }
  for (const { meaning, piece } of takePhrases(sheet, strengthBook, {
    from: 0,
    till: sheet.line.length,
    as: "strength",
    value: String,
  }))
    found.push({ value: meaning, piece });
  const [first, second] = found;
  if (second !== undefined) sheet.fault(second.piece, "strengthTwice");
  if (first === undefined) return undefined;
  const known = strengths.find((each) => each === first.value);
  if (known === undefined) sheet.fault(first.piece, "strengthRange");
  return known;
}
