// A line that tells of a need or an offer: whose, and in its own words what.

import { tokensIn } from "../search/inflected/tokens.ts";
import type { NeedKind } from "../vocabulary/need-kinds.ts";
import { type Quoted, settleThemes, type ThemeMet } from "./attributes.ts";
import type { QuickContext } from "./context.ts";
import { type Told, takeDates } from "./dates.ts";
import { phraseAt } from "./lexicon/pattern.ts";
import { needKindBook, type WantMeaning, wantBook } from "./lexicon/wants.ts";
import { settle } from "./names.ts";
import { periodOf } from "./period.ts";
import type { Doing } from "./reading.ts";
import type { Piece, Sheet } from "./sheet.ts";
import { namesBetween } from "./stretches.ts";
import { takeWantAside } from "./want-aside.ts";

/** Reads a need or an offer; `verb` is the word that told so, taken already. */
export function readWant(
  sheet: Sheet,
  verb: { meaning: WantMeaning; piece: Piece },
  {
    context,
    quoted,
    themes,
  }: { context: QuickContext; quoted: readonly Quoted[]; themes: readonly ThemeMet[] },
): Doing[] {
  const begin = verb.piece.at + verb.piece.length;
  sheet.release(({ as, value }) => as === "name" && value === undefined);
  const own = namesBetween(sheet, [0, verb.piece.at], { context, quoted });
  for (const piece of own.left) {
    sheet.take({ ...piece, as: "unknown" });
    sheet.fault(piece, "notUnderstood");
  }
  const { speaker } = context;
  const isSpeakers = own.names.length === 0 && own.left.length === 0 && speaker !== undefined;
  // Who is interviewed need not be named.
  const refs = isSpeakers ? [{ id: speaker }] : settle(own.names, sheet, context);
  if (refs.length === 0) sheet.fault(verb.piece, "nameMissing");
  const refsOfThemes = settleThemes(themes, sheet, { context, beside: refs });
  const [theme, second] = refsOfThemes;
  if (second !== undefined && themes[1] !== undefined) sheet.fault(themes[1].piece, "notUnderstood");
  const mark = quoted.find(
    ({ piece }) => piece.at >= begin && sheet.line.slice(begin, piece.at).replace(/[\s:]/g, "") === "",
  );
  if (mark !== undefined) sheet.take({ ...mark.piece, as: "text", value: mark.text });
  const aside = takeWantAside(sheet, begin);
  const told = tail(takeDates(sheet, begin), sheet);
  const period = periodOf(told, sheet, "until");
  if (mark === undefined) pointAtSecond(begin, sheet, context);
  const text = mark?.text ?? textAfter(begin, sheet);
  if (text === "") sheet.fault(verb.piece, "textMissing");
  const kind = aside.kind ?? (text === "" ? undefined : needKindOf(text));
  return refs.flatMap((node): Doing[] =>
    node === null
      ? []
      : [
          {
            type: verb.meaning.type,
            node,
            text,
            ...(kind === undefined ? {} : { kind }),
            ...(aside.reach === undefined ? {} : { reach: aside.reach }),
            ...(theme === undefined ? {} : { theme }),
            ...(period.until === undefined ? {} : { until: period.until }),
          },
        ],
  );
}

/** "A needs this, B offers that" is two lines: from the second one's name on it is pointed at. */
function pointAtSecond(begin: number, sheet: Sheet, { names }: QuickContext): void {
  const tokens = sheet.tokensBetween(begin, sheet.line.length);
  const spans = names.scan(sheet.line).filter(({ at }) => at >= begin);
  for (const [at, token] of tokens.entries()) {
    if (phraseAt(wantBook, tokens, at) === null) continue;
    const name = spans.find(
      (span) => /^\s*$/.test(sheet.line.slice(span.at + span.length, token.at)) && span.at < token.at,
    );
    if (name !== undefined)
      sheet.fault({ at: name.at, length: sheet.line.trimEnd().length - name.at }, "notUnderstood");
  }
}

/** The kind that the words of a need or an offer tell, by the first of them that tells one. */
export function needKindOf(text: string): NeedKind | undefined {
  const tokens = tokensIn(text);
  for (const at of tokens.keys()) {
    const met = phraseAt(needKindBook, tokens, at);
    if (met !== null) return met.meaning;
  }
  return undefined;
}

/** Dates belong to the need only at the end of the line; those within its words are words. */
function tail(told: readonly Told[], sheet: Sheet): Told[] {
  const kept: Told[] = [];
  for (const one of told) {
    const span = sheet.spans.find(
      ({ at, length, as }) => as === "date" && at <= one.piece.at && one.piece.at < at + length,
    );
    const after = span === undefined ? "" : restAfter(span.at + span.length, sheet);
    if (span !== undefined && (/[\p{L}\p{N}]/u.test(after) || one.end === "since"))
      sheet.release((each) => each.at === span.at && each.as === "date");
    else kept.push(one);
  }
  return kept;
}

/** What is still free after a place. */
function restAfter(from: number, sheet: Sheet): string {
  let text = "";
  for (let at = from; at < sheet.line.length; at += 1)
    if (sheet.isFree({ at, length: 1 })) text += sheet.line[at];
  return text;
}

/** The words of it: from the verb to the first theme or date, without marks at the ends. */
function textAfter(begin: number, sheet: Sheet): string {
  const next = sheet.spans.find(({ at }) => at >= begin)?.at ?? sheet.line.length;
  const piece = sheet.trimmed(begin, next);
  const rest = sheet.trimmed(next, sheet.line.length);
  for (const token of rest === null ? [] : sheet.tokensBetween(next, sheet.line.length))
    if (sheet.isFree(token)) {
      sheet.fault(token, "notUnderstood");
      sheet.take({ at: token.at, length: token.length, as: "unknown" });
    }
  if (piece === null) return "";
  const text = sheet.textOf(piece).replace(/["“”«»]/g, "’");
  sheet.take({ ...piece, as: "text", value: text });
  return text;
}
