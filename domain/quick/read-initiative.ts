// A new initiative with its consortium: "Hanke Name 2024–2026: A (lead), B, C; funded by D #theme".
import type { InitiativeKind } from "../vocabulary/initiative-kinds.ts";
import type { TieKind } from "../vocabulary/tie-kinds.ts";
import { type Quoted, settleThemes, type ThemeMet, takePhrases } from "./attributes.ts";
import type { QuickContext } from "./context.ts";
import { takeDates } from "./dates.ts";
import { type Phrasebook, phrasebook } from "./lexicon/pattern.ts";
import { settle } from "./names.ts";
import { periodOf } from "./period.ts";
import { placeNamed, pointAtKnown, wholePhrase } from "./read-new.ts";
import type { Doing, Ref } from "./reading.ts";
import type { Piece, Sheet } from "./sheet.ts";
import { namesBetween } from "./stretches.ts";

type Part = Extract<TieKind, "coordinates" | "partnerIn" | "funds">;

const roleBook: Phrasebook<Part> = phrasebook<Part>([
  [
    "vetaja|vetaa|vetajana|vetajanaan|johtaa|koordinoi|koordinoija|koordinaattori|paatoteuttaja|paatoteuttajana|hallinnoi|hallinnoija|ledare|leder|leds av|lett av|samordnar|samordnare|koordinator|huvudman|huvudgenomforare|lead|leader|leads|led by|coordinator|coordinates|coordinated by|lead partner",
    "coordinates",
  ],
  [
    "kumppani|kumppanit|kumppanina|kumppaneina|osatoteuttaja|osatoteuttajat|osatoteuttajina|mukana|jasenet|partner|partners|med|with|together with|delgenomforare|members",
    "partnerIn",
  ],
  [
    "rahoittaa|rahoittavat|rahoittaja|rahoittajana|rahoittajat|rahoitus|finansierar|finansieras av|finansiar|finansiarer|finansiering|funds|fund|funder|funders|funded by|financed by|funding|financer",
    "funds",
  ],
]);

/** Reads a line whose first word names a kind of initiative, `head`; it is taken already. */
export function readInitiative(
  sheet: Sheet,
  head: { kind: InitiativeKind; piece: Piece },
  {
    context,
    quoted,
    themes,
  }: { context: QuickContext; quoted: readonly Quoted[]; themes: readonly ThemeMet[] },
): Doing[] {
  const told = takeDates(sheet);
  const begin = head.piece.at + head.piece.length;
  const mark = quoted.find(
    ({ piece }) => piece.at >= begin && sheet.line.slice(begin, piece.at).trim() === "",
  );
  const from = mark === undefined ? begin : mark.piece.at + mark.piece.length;
  const colon = colonFrom(sheet, from);
  const headEnd = colon < 0 ? sheet.line.length : colon;
  sheet.release(({ as, value, at }) => as === "name" && value === undefined && at < headEnd);
  const place = placeIn(sheet, from, headEnd);
  const stop = Math.min(
    headEnd,
    ...sheet.spans.filter(({ at }) => at >= from).map(({ at }) => at),
    ...themes.map(({ piece }) => piece.at),
  );
  const piece = mark?.piece ?? nameBefore(sheet, begin, stop);
  if (piece === null) {
    sheet.fault(head.piece, "nameMissing");
    return [];
  }
  const name = mark?.text ?? sheet.textOf(piece);
  sheet.take({ ...piece, as: "newName", value: name });
  pointAtKnown(sheet, { name, piece }, context);
  for (const token of sheet.tokensBetween(piece.at + piece.length, headEnd))
    if (
      sheet.isFree(token) &&
      !themes.some((theme) => token.at >= theme.piece.at && token.at < theme.piece.at + theme.piece.length)
    ) {
      sheet.take({ at: token.at, length: token.length, as: "unknown" });
      sheet.fault(token, "notUnderstood");
    }
  const period = periodOf(told, sheet, "since");
  const members = colon < 0 ? [] : membersAfter(sheet, colon, { context, quoted, themes });
  const refs = settleThemes(themes, sheet, { context, beside: members.map(({ ref }) => ref) });
  const { since, until } = period;
  const made: Doing = {
    type: "initiative",
    name,
    kind: head.kind,
    ...(since === undefined ? {} : { from: since }),
    ...(until === undefined ? {} : { until }),
    ...place,
    themes: refs,
  };
  const seen = new Set<string>();
  const ties = members.flatMap(({ ref, part, piece: at }): Doing[] => {
    const key = JSON.stringify([ref, part]);
    if (seen.has(key)) sheet.fault(at, "selfTie");
    seen.add(key);
    return [
      {
        type: "tie",
        from: ref,
        to: { fresh: name },
        kind: part,
        directed: true,
        themes: [],
        certainty: "certain",
        ...period,
      },
    ];
  });
  return [made, ...ties];
}

function colonFrom(sheet: Sheet, from: number): number {
  for (let at = sheet.line.indexOf(":", from); at >= 0; at = sheet.line.indexOf(":", at + 1))
    if (
      sheet.isFree({ at, length: 1 }) &&
      !sheet.tokens.some((token) => token.at < at && at < token.at + token.length)
    )
      return at;
  return -1;
}

function nameBefore(sheet: Sheet, begin: number, end: number): Piece | null {
  return sheet.trimmed(begin, Math.max(begin, end));
}

/** "(Kouvola)" after the name. */
function placeIn(sheet: Sheet, from: number, till: number) {
  const match = /\(([^()]*)\)/.exec(sheet.line.slice(from, till));
  const place = match === null ? undefined : placeNamed((match[1] ?? "").trim());
  if (match === null || place === undefined) return {};
  sheet.take({
    at: from + match.index,
    length: match[0].length,
    as: "place",
    value: place.municipality ?? place.region ?? "",
  });
  return place;
}

interface Member {
  ref: Ref;
  part: Part;
  piece: Piece;
}

/** Those named after the colon: a word of a part counts for those after it up to the next semicolon, one in parentheses for the one before it. */
function membersAfter(
  sheet: Sheet,
  colon: number,
  {
    context,
    quoted,
    themes,
  }: { context: QuickContext; quoted: readonly Quoted[]; themes: readonly ThemeMet[] },
): Member[] {
  for (const { piece } of themes) sheet.take({ ...piece, as: "theme", value: "" });
  const asides: { at: number; part: Part }[] = [];
  for (const match of sheet.line.slice(colon).matchAll(/\(([^()]*)\)/gu)) {
    const at = colon + match.index;
    const part = wholePhrase(roleBook, match[1] ?? "");
    const piece = sheet.trimmed(at + 1, at + match[0].length - 1);
    const within = quoted.some((mark) => at > mark.piece.at && at < mark.piece.at + mark.piece.length);
    if (piece === null || within || !sheet.isFree({ at, length: match[0].length })) continue;
    if (part === undefined) {
      if (context.names.scan(sheet.line).some((span) => span.at < at && at < span.at + span.length)) continue;
      sheet.fault(piece, "notUnderstood");
      sheet.take({ ...piece, as: "unknown" });
    } else {
      sheet.take({ ...piece, as: "role", value: part });
      asides.push({ at, part });
    }
  }
  const words = takePhrases(sheet, roleBook, {
    from: colon,
    till: sheet.line.length,
    as: "role",
    value: (part) => part,
  });
  sheet.release(({ as, value }) => as === "name" && value === undefined);
  const { names, left } = namesBetween(sheet, [colon + 1, sheet.line.length], { context, quoted });
  for (const piece of left) {
    sheet.take({ ...piece, as: "unknown" });
    sheet.fault(piece, "notUnderstood");
  }
  sheet.release(({ as, value }) => as === "theme" && value === "");
  const refs = settle(names, sheet, context);
  return names.flatMap(({ piece }, at): Member[] => {
    const ref = refs[at];
    if (ref === null || ref === undefined) return [];
    const end = piece.at + piece.length;
    const aside = asides.find((one) => one.at >= end && /^\s*$/.test(sheet.line.slice(end, one.at)));
    const own = words.find(
      (one) =>
        /^\s*$/.test(sheet.line.slice(end, Math.max(end, one.piece.at))) &&
        one.piece.at >= end &&
        isLast(one.piece, sheet),
    );
    const word = words.findLast(
      (one) =>
        one.piece.at < piece.at &&
        !isLast(one.piece, sheet) &&
        !sheet.line.slice(one.piece.at, piece.at).includes(";"),
    );
    return [{ ref, piece, part: aside?.part ?? own?.meaning ?? word?.meaning ?? "partnerIn" }];
  });
}

/** A verb with nothing after it tells of the one before it: "Kotirannat vetää, …". */
function isLast({ at, length }: Piece, sheet: Sheet): boolean {
  const before = sheet.line.slice(0, at).trimEnd();
  return /^\s*(?:[,;#]|$)/.test(sheet.line.slice(at + length)) && !/[,;:(]$/.test(before);
}
