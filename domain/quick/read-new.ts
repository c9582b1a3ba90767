// A new actor: "+ Name (what it is, where)".

import { distance } from "fastest-levenshtein";
import { allMunicipalities, municipalityByName, regionByName } from "../regions/regions.ts";
import { foldLoose } from "../search/fold.ts";
import { tokensIn } from "../search/inflected/tokens.ts";
import { knownAlready } from "../search/known.ts";
import { placesNamed } from "../search/place-words.ts";
import type { ActorKind } from "../vocabulary/actor-kinds.ts";
import type { Sector } from "../vocabulary/sectors.ts";
import { type Quoted, settleThemes, type ThemeMet } from "./attributes.ts";
import type { QuickContext } from "./context.ts";
import { actorKindBook, kindOfLegalForm, sectorBook, sectorOfKind } from "./lexicon/actors.ts";
import { type Phrasebook, phraseAt } from "./lexicon/pattern.ts";
import { nameFor } from "./names.ts";
import type { Doing } from "./reading.ts";
import type { Piece, Sheet } from "./sheet.ts";

export interface PlaceTold {
  municipality?: string;
  region?: string;
}

/** Reads a line that begins with a plus and has no arrow. Two pluses: new, though there is one of that name. */
export function readNew(
  sheet: Sheet,
  {
    context,
    quoted,
    themes,
  }: { context: QuickContext; quoted: readonly Quoted[]; themes: readonly ThemeMet[] },
): Doing[] {
  const sign = /^\s*\+{1,2}/.exec(sheet.line)?.[0] ?? "";
  const plus = { at: sheet.line.indexOf("+"), length: sign.trim().length };
  sheet.take({ ...plus, as: "filler" });
  sheet.release(({ as, value }) => as === "name" && value === undefined);
  const refs = settleThemes(themes, sheet, { context, beside: [] });
  const mark = quoted.find(
    ({ piece }) => piece.at >= sign.length && sheet.line.slice(sign.length, piece.at).trim() === "",
  );
  const from = mark === undefined ? sign.length : mark.piece.at + mark.piece.length;
  const open = sheet.line.indexOf("(", from);
  const firstTheme = themes[0]?.piece.at ?? sheet.line.length;
  const end = Math.min(open < 0 ? sheet.line.length : open, firstTheme);
  const piece = mark?.piece ?? pieceOf(sheet, sign.length, end);
  if (piece === null) {
    sheet.fault(plus, "nameMissing");
    return [];
  }
  const name = mark?.text ?? sheet.textOf(piece);
  sheet.take({ ...piece, as: "newName", value: name });
  const told = open >= 0 && open < firstTheme ? inParentheses(sheet, open) : {};
  pointAtRest(sheet, from);
  if (plus.length === 1) pointAtKnown(sheet, { name, piece }, context);
  return [actorNamed(name, { ...told, themes: refs })];
}

/** Points at a new name that somebody on the map has already. */
export function pointAtKnown(
  sheet: Sheet,
  { name, piece }: { name: string; piece: Piece },
  context: QuickContext,
): void {
  const choices = havingName(name, context).map((id) => ({ id, text: nameFor(id, context) }));
  if (choices.length > 0) sheet.fault(piece, "knownAlready", choices);
}

/** The nodes that have a name, in full or in short; of one letter off only a form gives a hint. */
export function havingName(name: string, { facts, names }: QuickContext): string[] {
  const same = knownAlready(name, facts, { limit: 4 }).filter(({ reason }) => reason !== "oneLetter");
  const short = names
    .find(name)
    .filter(({ as, slips, inflected }) => as !== "part" && slips === 0 && !inflected);
  return [...new Set([...same, ...short].map(({ id }) => id))];
}

/** A new actor with what was told of it; its kind by its legal form where nobody said. */
export function actorNamed(
  name: string,
  told: {
    kind?: ActorKind;
    sector?: Sector;
    municipality?: string;
    region?: string;
    themes?: Extract<Doing, { type: "actor" }>["themes"];
  },
): Extract<Doing, { type: "actor" }> {
  const forms = tokensIn(name).map(({ word }) => kindOfLegalForm.get(word));
  const kind = told.kind ?? forms.findLast((each) => each !== undefined) ?? "organisation";
  return {
    type: "actor",
    name,
    kind,
    sector: told.sector ?? sectorOfKind(kind),
    ...(told.municipality === undefined ? {} : { municipality: told.municipality }),
    ...(told.region === undefined ? {} : { region: told.region }),
    themes: told.themes ?? [],
  };
}

function pieceOf(sheet: Sheet, from: number, till: number): Piece | null {
  const text = sheet.line.slice(from, till);
  const head = /^[\s,;:]*/.exec(text)?.[0].length ?? 0;
  const length = text.slice(head).replace(/[\s,;:]+$/, "").length;
  return length > 0 && /[\p{L}\p{N}]/u.test(text) ? { at: from + head, length } : null;
}

/** What stands in parentheses, parted by commas: kind, sector, place; what is none of these is pointed at. */
export function inParentheses(sheet: Sheet, open: number): PlaceTold & { kind?: ActorKind; sector?: Sector } {
  const close = sheet.line.indexOf(")", open);
  const end = close < 0 ? sheet.line.length : close;
  const told: PlaceTold & { kind?: ActorKind; sector?: Sector } = {};
  let begun = open + 1;
  for (const part of sheet.line.slice(open + 1, end).split(/[,;/]/)) {
    const piece = pieceOf(sheet, begun, begun + part.length);
    begun += part.length + 1;
    if (piece === null) continue;
    const text = sheet.textOf(piece);
    // A theme among them was taken already.
    if (text.startsWith("#") && !sheet.isFree(piece)) continue;
    const kind = wholePhrase(actorKindBook, text);
    const sector = wholePhrase(sectorBook, text);
    const place = placeNamed(text);
    if (kind !== undefined && told.kind === undefined) {
      told.kind = kind;
      sheet.take({ ...piece, as: "actorKind", value: kind });
    } else if (sector !== undefined && told.sector === undefined) {
      told.sector = sector;
      sheet.take({ ...piece, as: "sector", value: sector });
    } else if (place !== undefined && told.municipality === undefined && told.region === undefined) {
      Object.assign(told, place);
      sheet.take({ ...piece, as: "place", value: place.municipality ?? place.region ?? "" });
    } else {
      const near = placesNear(text);
      sheet.take({ ...piece, as: "unknown" });
      const isPlace = near.length > 0 || /^\p{Lu}/u.test(text);
      sheet.fault(
        piece,
        isPlace ? "unknownPlace" : "notUnderstood",
        near.map((each) => ({ text: each })),
      );
    }
  }
  return told;
}

/** The municipality or region that a text names, also bent (Kouvolassa). */
export function placeNamed(text: string): PlaceTold | undefined {
  const town = municipalityByName(text)?.code;
  if (town !== undefined) return { municipality: town };
  const region = regionByName(text);
  if (region !== undefined) return { region };
  const [code, other] = [...placesNamed(foldLoose(text))];
  if (code === undefined || other !== undefined) return undefined;
  return code.length === 3 ? { municipality: municipalityByName(text)?.code ?? code } : { region: code };
}

function placesNear(text: string): string[] {
  const asked = foldLoose(text);
  return allMunicipalities()
    .flatMap(({ names }) => [...new Set(Object.values(names))])
    .filter((name) => distance(foldLoose(name), asked) <= 2)
    .toSorted((a, b) => distance(foldLoose(a), asked) - distance(foldLoose(b), asked))
    .slice(0, 4);
}

export function wholePhrase<Meaning>(book: Phrasebook<Meaning>, text: string): Meaning | undefined {
  const tokens = tokensIn(text);
  const met = phraseAt(book, tokens, 0);
  return met !== null && met.count === tokens.length ? met.meaning : undefined;
}

/** Words that nothing took are pointed at, one after the other as one piece. */
export function pointAtRest(sheet: Sheet, from: number): void {
  let begun: number | undefined;
  let end = from;
  const close = () => {
    if (begun !== undefined) {
      const piece = { at: begun, length: end - begun };
      sheet.take({ ...piece, as: "unknown" });
      sheet.fault(piece, "notUnderstood");
    }
    begun = undefined;
  };
  for (const token of sheet.tokensBetween(from, sheet.line.length)) {
    if (!sheet.isFree(token)) close();
    else {
      if (begun === undefined || !sheet.isFree({ at: begun, length: token.at - begun })) {
        close();
        begun = token.at;
      }
      end = token.at + token.length;
    }
  }
  close();
}
