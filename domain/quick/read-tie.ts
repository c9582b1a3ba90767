// A line that tells of ties: with an arrow, or with a verb between the names.

import type { Tie } from "../records/tie.ts";
import { type TieKind, tieKindOf, tieKinds } from "../vocabulary/tie-kinds.ts";
import { takeAside } from "./aside.ts";
import {
  type KindMet,
  type Quoted,
  settleThemes,
  type ThemeMet,
  takeCertainty,
  takeKinds,
  takeStrength,
} from "./attributes.ts";
import type { QuickContext } from "./context.ts";
import { takeDates } from "./dates.ts";
import { type Named, settle } from "./names.ts";
import { periodOf } from "./period.ts";
import type { Choice, Doing, Ref } from "./reading.ts";
import type { Piece, Sheet } from "./sheet.ts";
import { namesBetween } from "./stretches.ts";
import { kindWord } from "./write.ts";

export interface Arrow {
  piece: Piece;
  way: "both" | "right" | "left";
}

const arrows = /<->|<=>|<>|↔|⇔|->|=>|→|⇒|<-|<=|←|⇐|>|<|=/gu;

export function arrowsIn(sheet: Sheet): Arrow[] {
  return [...sheet.line.matchAll(arrows)].flatMap(({ index, 0: sign }) => {
    const piece = { at: index, length: sign.length };
    if (!sheet.isFree(piece)) return [];
    const [left, right] = [/[<←⇐↔⇔]/.test(sign), /[>→⇒↔⇔]/.test(sign)];
    return [{ piece, way: left === right ? "both" : left ? "left" : "right" }];
  });
}

type Given = { context: QuickContext; quoted: readonly Quoted[]; themes: readonly ThemeMet[] };

/** Reads the ties of a line; what it makes is only of use where the sheet has no faults after. */
export function readTie(sheet: Sheet, given: Given): { doings: Doing[]; kind: KindMet | undefined } {
  const { context, quoted } = given;
  const arrow = takeArrow(sheet);
  const aside = takeAside(sheet);
  const told = takeDates(sheet);
  const kinds = takeKinds(sheet);
  const kind = kinds[0];
  const strength = takeStrength(sheet);
  const certainty = takeCertainty(sheet) ?? "certain";
  for (const other of kinds.slice(1))
    if (other.kind !== kind?.kind || other.reversed !== kind.reversed) sheet.fault(other.piece, "kindTwice");
  // The names that kept their words from being read as anything else are read now.
  sheet.release(({ as, value }) => as === "name" && value === undefined);
  const middle = arrow?.piece ?? kind?.piece;
  if (middle === undefined) {
    noMiddle(sheet, given);
    return { doings: [], kind };
  }
  const colon = arrow === undefined ? -1 : colonAfter(sheet, middle.at);
  const end = colon < 0 ? sheet.line.length : colon;
  const left = namesBetween(sheet, [0, middle.at], { context, quoted });
  const right = namesBetween(sheet, [middle.at + middle.length, end], { context, quoted });
  if (colon >= 0) leftOver(sheet, colon, context);
  for (const piece of [...left.left, ...right.left]) {
    sheet.take({ ...piece, as: "unknown" });
    sheet.fault(piece, "notUnderstood");
  }
  const named = [...left.names, ...right.names];
  const refs = settle(named, sheet, context);
  sheet.release(({ as, value }) => as === "theme" && value === "");
  const themes = settleThemes(given.themes, sheet, { context, beside: refs });
  const period = periodOf(told, sheet, "since");
  const sides = sidesOf(
    { left: left.names, right: right.names, refs },
    { sheet, arrow, kind, speaker: context.speaker },
  );
  if (sides === null) return { doings: [], kind };
  const isGiven =
    right.names.length > 0 && right.names.every(({ piece }) => /lle$/iu.test(sheet.textOf(piece)));
  const made = kindFor({ arrow, kind, isGiven }, sheet);
  if (made === null) return { doings: [], kind };
  const ties = sides.pairs.map(([from, to]): Doing & { type: "tie" } => ({
    type: "tie",
    from,
    to,
    ...made,
    certainty,
    themes,
    ...(strength === undefined ? {} : { strength }),
    ...period,
    ...(aside === undefined ? {} : { context: aside }),
  }));
  const doings = ties.map((one, at) => known(one, { sheet, context, piece: sides.pieces[at] ?? middle }));
  return { doings, kind };
}

function takeArrow(sheet: Sheet): Arrow | undefined {
  const [arrow, ...others] = arrowsIn(sheet);
  if (arrow === undefined) return undefined;
  sheet.take({ ...arrow.piece, as: "arrow", value: arrow.way });
  for (const { piece } of others) {
    sheet.take({ ...piece, as: "unknown" });
    sheet.fault(piece, "notUnderstood");
  }
  return arrow;
}

function colonAfter(sheet: Sheet, from: number): number {
  for (let at = sheet.line.indexOf(":", from); at >= 0; at = sheet.line.indexOf(":", at + 1))
    if (
      sheet.isFree({ at, length: 1 }) &&
      !sheet.tokens.some((token) => token.at < at && at < token.at + token.length)
    )
      return at;
  return -1;
}

/** After the colon stands no name: words that are no kind are pointed at. */
function leftOver(sheet: Sheet, colon: number, context: QuickContext): void {
  const { left, names } = namesBetween(sheet, [colon + 1, sheet.line.length], { context, quoted: [] });
  for (const piece of [...names.map(({ piece }) => piece), ...left]) {
    sheet.take({ ...piece, as: "unknown" });
    sheet.fault(piece, "unknownKind", kindChoices(context));
  }
}

/** Neither arrow nor verb: one word between two names is a verb that is not known; else nothing is. */
function noMiddle(sheet: Sheet, { context, quoted }: Given): void {
  const { names, left } = namesBetween(sheet, [0, sheet.line.length], { context, quoted });
  const [only] = left;
  const known = names.filter(({ hits }) => hits.length > 0);
  if (known.length > 1 && only !== undefined && left.length === 1) {
    sheet.take({ ...only, as: "unknown" });
    sheet.fault(only, "unknownKind", kindChoices(context));
    settle(known, sheet, context);
    return;
  }
  const whole = sheet.trimmed(0, sheet.line.length);
  if (whole !== null) sheet.fault(whole, "notUnderstood");
}

function kindChoices({ language }: QuickContext): Choice[] {
  return tieKinds.map((kind) => ({ text: kindWord(kind, language) }));
}

type Side = { named: Pick<Named, "piece" | "hits">; ref: Ref | null };
type Sides = { pairs: (readonly [Ref, Ref])[]; pieces: Piece[] };

function sidesOf(
  { left, right, refs }: { left: readonly Named[]; right: readonly Named[]; refs: readonly (Ref | null)[] },
  {
    sheet,
    arrow,
    kind,
    speaker,
  }: { sheet: Sheet; arrow: Arrow | undefined; kind: KindMet | undefined; speaker: string | undefined },
): Sides | null {
  const all: Side[] = [...left, ...right].map((named, at) => ({ named, ref: refs[at] ?? null }));
  let [first, second] = [all.slice(0, left.length), all.slice(left.length)];
  const both = kind === undefined || !isDirected(kind.kind);
  const middle = arrow?.piece ?? kind?.piece ?? { at: 0, length: 1 };
  if (speaker !== undefined && all.length > 0 && (arrow !== undefined || all.length === 1)) {
    // Who is interviewed need not be named.
    const own: Side = { named: { piece: middle, hits: [] }, ref: { id: speaker } };
    if (first.length === 0) first = [own];
    else if (second.length === 0) second = [own];
  }
  if (arrow === undefined && (first.length === 0 || second.length === 0)) {
    // "A and B work together", "A is of B a member": both on one side of the verb.
    const list = first.length > 0 ? first : second;
    if (list.length > 2 && both) return pairsOf(list);
    [first, second] = [list.slice(0, 1), list.slice(1)];
  }
  if (first.length === 0 || second.length === 0) {
    sheet.fault(middle, "nameMissing");
    return null;
  }
  // Finnish puts the object first at will: who is not bent is the one who does it.
  const turned = arrow === undefined && !both && first.every(isBent) && second.some((one) => !isBent(one));
  const swapped = (arrow?.way === "left") !== (kind?.reversed === true) ? !turned : turned;
  const pieces: Piece[] = [];
  const pairs: (readonly [Ref, Ref])[] = [];
  for (const a of first)
    for (const b of second) {
      if (a.ref === null || b.ref === null) continue;
      pairs.push(swapped ? [b.ref, a.ref] : [a.ref, b.ref]);
      pieces.push(b.named.piece);
    }
  return { pairs, pieces };
}

function isBent({ named }: Side): boolean {
  return named.hits[0]?.inflected === true;
}

function pairsOf(list: readonly Side[]): Sides {
  const found: Sides = { pairs: [], pieces: [] };
  for (const [at, a] of list.entries())
    for (const b of list.slice(at + 1)) {
      if (a.ref === null || b.ref === null) continue;
      found.pairs.push([a.ref, b.ref]);
      found.pieces.push(b.named.piece);
    }
  return found;
}

function isDirected(kind: TieKind): boolean {
  return tieKindOf(kind).directed === true || kind === "consults";
}

/** The kind with its direction; an arrow that goes no way, or both ways where the kind goes one, is pointed at. */
function kindFor(
  { arrow, kind, isGiven }: { arrow: Arrow | undefined; kind: KindMet | undefined; isGiven: boolean },
  sheet: Sheet,
): { kind: TieKind; directed: boolean } | null {
  if (kind === undefined) {
    if (arrow?.way === "both") return { kind: "collaborates", directed: false };
    if (arrow !== undefined && !sheet.faults.some(({ reason }) => reason === "unknownKind"))
      sheet.fault(arrow.piece, "kindMissing");
    return null;
  }
  const { directed } = tieKindOf(kind.kind);
  if (directed === true && arrow?.way === "both") {
    sheet.fault(arrow.piece, "directionUnclear", [{ text: ">" }, { text: "<" }]);
    return null;
  }
  if (directed === "either")
    return {
      kind: kind.kind,
      directed: arrow === undefined ? kind.kind === "consults" || isGiven : arrow.way !== "both",
    };
  return { kind: kind.kind, directed };
}

/** With the tie that stands already, if one does; points at what who tells it now has told before. */
function known(
  one: Doing & { type: "tie" },
  { sheet, context, piece }: { sheet: Sheet; context: QuickContext; piece: Piece },
): Doing & { type: "tie" } {
  const { from, to } = one;
  if (!("id" in from) || !("id" in to)) return one;
  if (from.id === to.id) {
    sheet.fault(piece, "selfTie");
    return one;
  }
  const twin = context.facts.naming(from.id, "tie").find((tie) => isTwin(tie, one, [from.id, to.id]));
  if (twin === undefined) return one;
  if (context.heard !== undefined && saysNothingNew(one, twin, context.heard))
    sheet.fault(piece, "tieExists");
  return { ...one, stands: twin.id };
}

function saysNothingNew(
  one: Doing & { type: "tie" },
  { statements, since, until }: Tie,
  heard: string,
): boolean {
  const before = statements?.find(({ source }) => source === heard);
  if (before === undefined) return false;
  const strength = one.strength === undefined || one.strength === before.strength;
  const dates =
    (one.since === undefined || since !== undefined) && (one.until === undefined || until !== undefined);
  return strength && dates && one.certainty === before.certainty;
}

function isTwin(tie: Tie, one: Doing & { type: "tie" }, [from, to]: readonly [string, string]): boolean {
  if (tie.kind !== one.kind || tie.directed !== one.directed) return false;
  if (tie.from === from && tie.to === to) return true;
  return !tie.directed && tie.from === to && tie.to === from;
}
