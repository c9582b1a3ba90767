// Quick add: a line of almost natural text, read. What is not understood is pointed at, never guessed.
import { looksLikePersonalIdentityCode } from "../personal-identity-code.ts";
import type { Language } from "../vocabulary/languages.ts";
import { quotedIn, takeKinds, takePhrases, themesMet } from "./attributes.ts";
import { expecting, type QuickContext } from "./context.ts";
import { initiativeKindBook } from "./lexicon/actors.ts";
import { phraseAt } from "./lexicon/pattern.ts";
import { wantBook } from "./lexicon/wants.ts";
import { readInitiative } from "./read-initiative.ts";
import { actorNamed, readNew } from "./read-new.ts";
import { arrowsIn, readTie } from "./read-tie.ts";
import { readWant } from "./read-want.ts";
import type { Doing, Reading } from "./reading.ts";
import { type Piece, Sheet } from "./sheet.ts";

/** A longer line is no line. */
const longest = 2000;

/**
 * Reads one line. Its spans lie within it and never overlap; where there is a fault there are no doings.
 * The same line and context give the same reading.
 */
export function readLine(line: string, context: QuickContext): Reading {
  const sheet = new Sheet(line.slice(0, longest));
  if (line.length > longest) sheet.fault({ at: 0, length: longest }, "tooLong");
  if (looksLikePersonalIdentityCode(line)) sheet.fault({ at: 0, length: sheet.line.length }, "personalId");
  const empty = sheet.line.trim() === "";
  const told = empty || sheet.faults.length > 0 ? nothing(context.language) : meant(sheet, context);
  const { faults } = sheet;
  const doings = faults.length > 0 ? [] : withFresh(told.doings, context);
  return { line, language: told.language, spans: sheet.spans, faults, doings };
}

/** Reads pasted lines in order, the empty ones left out; a line may name what one before it makes. */
export function readLines(text: string, context: QuickContext): Reading[] {
  const made: string[] = [];
  const readings: Reading[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const reading = readLine(line, expecting(context, made));
    readings.push(reading);
    for (const one of reading.doings)
      if (one.type === "actor" || one.type === "initiative") made.push(one.name);
  }
  return readings;
}

interface Told {
  doings: Doing[];
  language: Language;
}

function nothing(language: Language): Told {
  return { doings: [], language };
}

function meant(sheet: Sheet, context: QuickContext): Told {
  const quoted = quotedIn(sheet.line);
  const themes = themesMet(sheet, context).filter(
    ({ piece }) =>
      !quoted.some((mark) => piece.at > mark.piece.at && piece.at < mark.piece.at + mark.piece.length),
  );
  const given = { context, quoted, themes };
  // Held for now, so that no word in them is read as anything else.
  for (const { piece } of themes) sheet.take({ ...piece, as: "theme", value: "" });
  for (const { piece } of quoted) sheet.take({ ...piece, as: "name" });
  for (const { at, length } of context.names.scan(sheet.line)) sheet.take({ at, length, as: "name" });
  const free = () => sheet.release(({ as, value }) => as === "theme" && value === "");
  pointAtLoneMarks(sheet, [...quoted, ...themes]);
  const arrow = arrowsIn(sheet).length > 0;
  if (!arrow && /^\s*\+/.test(sheet.line)) {
    free();
    return { doings: readNew(sheet, given), language: context.language };
  }
  const head = arrow ? null : initiativeHead(sheet);
  if (head !== null) {
    sheet.take({ ...head.piece, as: "kind", value: head.kind });
    free();
    return { doings: readInitiative(sheet, head, given), language: context.language };
  }
  const verb = arrow ? undefined : wantIn(sheet);
  if (verb !== undefined) {
    free();
    return { doings: readWant(sheet, verb, given), language: verb.meaning.language };
  }
  const { doings, kind } = readTie(sheet, given);
  return { doings, language: kind?.language ?? context.language };
}

/** A quotation mark without its other half could begin anywhere. */
function pointAtLoneMarks(sheet: Sheet, paired: readonly { piece: Piece }[]): void {
  for (const { index } of sheet.line.matchAll(/["“”«»]/gu)) {
    const isPaired = paired.some(({ piece }) => index >= piece.at && index < piece.at + piece.length);
    if (!isPaired) sheet.fault({ at: index, length: 1 }, "notUnderstood");
  }
}

/** A first word that names a kind of initiative and is no part of a known name. */
function initiativeHead(sheet: Sheet) {
  const first = sheet.tokens[0];
  if (first === undefined || sheet.line.slice(0, first.at).trim() !== "" || !sheet.isFree(first)) return null;
  const met = phraseAt(initiativeKindBook, sheet.tokens, 0);
  const last = met === null ? undefined : sheet.tokens[met.count - 1];
  if (met === null || last === undefined) return null;
  const piece: Piece = { at: first.at, length: last.at + last.length - first.at };
  return { kind: met.meaning, piece };
}

/** The first verb of a need or an offer, where it is not part of a tie ("offers a service to"). */
function wantIn(sheet: Sheet) {
  const kinds = takeKinds(sheet);
  const serving = kinds.some(({ kind }) => kind === "providesService");
  sheet.release(({ as }) => as === "kind");
  if (serving) return undefined;
  const found = takePhrases(sheet, wantBook, {
    from: 0,
    till: sheet.line.length,
    as: "need",
    value: ({ type }) => type,
  });
  sheet.release(({ as }) => as === "need");
  const [first] = found;
  // A kind of tie before it makes it a word of the tie's.
  if (first === undefined || kinds.some(({ piece }) => piece.at + piece.length < first.piece.at))
    return undefined;
  sheet.take({ ...first.piece, as: first.meaning.type, value: first.meaning.type });
  return first;
}

/** New actors that ties name come before them. */
function withFresh(doings: readonly Doing[], { coming }: QuickContext): Doing[] {
  const made = new Set(
    doings.flatMap((one) => (one.type === "actor" || one.type === "initiative" ? [one.name] : [])),
  );
  const isComing = (name: string) => coming?.find(name).some((hit) => hit.name === name) === true;
  const fresh = new Set<string>();
  for (const one of doings)
    for (const ref of one.type === "tie"
      ? [one.from, one.to]
      : one.type === "need" || one.type === "offer"
        ? [one.node]
        : [])
      if ("fresh" in ref && !made.has(ref.fresh) && !isComing(ref.fresh)) fresh.add(ref.fresh);
  return [...[...fresh].map((name) => actorNamed(name, {})), ...doings];
}
