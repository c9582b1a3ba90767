// The names in a stretch of a line: parted by commas and "and", bent, misspelt, in quotation marks, or new ("+").
import type { Quoted } from "./attributes.ts";
import type { QuickContext } from "./context.ts";
import type { Named } from "./names.ts";
import type { Piece, Sheet } from "./sheet.ts";

/** Words that stand beside names and add nothing to who they are; loosely folded. */
const fillers = new Set(
  [
    "kanssa valinen valilla on ovat oli ollut tekee tekevat teki tehdaan ja seka myos yhdessa siella taalla",
    "med och samt mellan ar ihop tillsammans gor av i har den det",
    "with and the is are was between of to in a an has have does together their also both by from",
  ].flatMap((words) => words.split(" ")),
);
const conjunctions = new Set(["ja", "seka", "och", "samt", "and", "plus"]);

export interface Stretch {
  names: Named[];
  /** Words that are no name, though there is one beside them. */
  left: Piece[];
}

/** Reads the names of what is free between two places of the line. */
export function namesBetween(
  sheet: Sheet,
  [from, till]: readonly [number, number],
  { context, quoted }: { context: QuickContext; quoted: readonly Quoted[] },
): Stretch {
  const found: Stretch = { names: [], left: [] };
  let isNew = false;
  for (const run of runsOf(sheet, [from, till], quoted)) {
    const mark = quoted.find(({ piece }) => piece.at === run.at);
    const wasNew = isNew;
    isNew = sheet.line.slice(run.at, run.at + run.length).trim() === "+";
    if (isNew) continue;
    if (mark !== undefined)
      found.names.push(
        wasNew ? { piece: mark.piece, hits: [], fresh: mark.text } : quotedName(mark, context),
      );
    else if (/^\s*\+/.test(sheet.line.slice(run.at, run.at + run.length))) {
      const piece = sheet.trimmed(sheet.line.indexOf("+", run.at) + 1, run.at + run.length);
      if (piece !== null) found.names.push({ piece, hits: [], fresh: sheet.textOf(piece) });
    } else readRun(run, sheet, { context, found });
  }
  return found;
}

function quotedName({ piece, text, id }: Quoted, { names, facts }: QuickContext): Named {
  const hits = names.find(text);
  if (id === undefined) return { piece, hits };
  const meant = hits.filter((hit) => hit.id === id);
  const node = facts.node(id);
  if (meant.length > 0 || node === undefined) return { piece, hits: meant.slice(0, 1) };
  return { piece, hits: [{ id, name: text, as: "name", inflected: false, slips: 0, score: 1 }] };
}

/** What is free, cut at what is taken and at commas and the like; quoted names are runs of their own. */
function runsOf(sheet: Sheet, [from, till]: readonly [number, number], quoted: readonly Quoted[]): Piece[] {
  const cuts = [
    ...sheet.spans.map(({ at, length }) => ({ at, length, keep: false })),
    ...quoted.filter(({ piece }) => sheet.isFree(piece)).map(({ piece }) => ({ ...piece, keep: true })),
    ...[...sheet.line.matchAll(/(?:[,;&()]|\s\/\s)/gu)].map(({ index, 0: sign }) => ({
      at: index,
      length: sign.length,
      keep: false,
    })),
  ].toSorted((a, b) => a.at - b.at || b.length - a.length);
  const runs: Piece[] = [];
  let begun = from;
  const close = (end: number) => {
    if (end > begun && sheet.line.slice(begun, end).trim() !== "")
      runs.push({ at: begun, length: end - begun });
  };
  for (const cut of cuts) {
    if (cut.at < begun || cut.at >= till) continue;
    close(cut.at);
    if (cut.keep) runs.push({ at: cut.at, length: cut.length });
    begun = cut.at + cut.length;
  }
  close(till);
  return runs;
}

function readRun(
  run: Piece,
  sheet: Sheet,
  { context, found }: { context: QuickContext; found: Stretch },
): void {
  const piece = sheet.trimmed(run.at, run.at + run.length);
  if (piece === null) return;
  const whole = context.names.find(sheet.textOf(piece));
  if (whole.length > 0 && whole[0]?.slips === 0) {
    found.names.push({ piece, hits: whole });
    return;
  }
  const parts = parted(piece, sheet, context);
  if (parts.length > 1) {
    for (const part of parts) readRun(part, sheet, { context, found });
    return;
  }
  const core = unfilled(piece, sheet);
  if (core === null) return;
  const hits = context.names.find(sheet.textOf(core));
  const atoms = context.names.scan(sheet.textOf(core));
  if (hits.length > 0 || atoms.length === 0) {
    found.names.push({ piece: core, hits });
    return;
  }
  let begun = core.at;
  const rest = (end: number) => {
    const gap = sheet.trimmed(begun, end);
    const words = gap === null ? null : unfilled(gap, sheet);
    if (words === null) return;
    // Beside a name that is known a common word is no other name's part.
    const others = context.names
      .find(sheet.textOf(words))
      .filter(({ as }) => as !== "part" || /^\p{Lu}/u.test(sheet.textOf(words)));
    if (others.length > 0) found.names.push({ piece: words, hits: others });
    else found.left.push(words);
  };
  for (const atom of atoms) {
    rest(core.at + atom.at);
    found.names.push({ piece: { at: core.at + atom.at, length: atom.length }, hits: atom.hits });
    begun = core.at + atom.at + atom.length;
  }
  rest(core.at + core.length);
}

/** Cut at "and", where that is not within a name that is known. */
function parted(piece: Piece, sheet: Sheet, { names }: QuickContext): Piece[] {
  const text = sheet.textOf(piece);
  const atoms = names.scan(text).map(({ at, length }) => ({ at: at + piece.at, length }));
  const parts: Piece[] = [];
  let begun = piece.at;
  for (const token of sheet.tokensBetween(piece.at, piece.at + piece.length)) {
    if (!conjunctions.has(token.word)) continue;
    if (atoms.some(({ at, length }) => token.at >= at && token.at < at + length)) continue;
    const part = sheet.trimmed(begun, token.at);
    if (part !== null) parts.push(part);
    begun = token.at + token.length;
  }
  const last = sheet.trimmed(begun, piece.at + piece.length);
  if (last !== null) parts.push(last);
  return parts.length === 1 && parts[0]?.length === piece.length ? [] : parts;
}

/** Without the fillers at its ends; null where it was nothing else. */
function unfilled(piece: Piece, sheet: Sheet): Piece | null {
  const tokens = sheet.tokensBetween(piece.at, piece.at + piece.length);
  let [first, last] = [0, tokens.length - 1];
  while (first <= last && fillers.has(tokens[first]?.word ?? "")) first += 1;
  while (last >= first && fillers.has(tokens[last]?.word ?? "")) last -= 1;
  const [begin, end] = [tokens[first], tokens[last]];
  if (begin === undefined || end === undefined || first > last) return null;
  return { at: begin.at, length: end.at + end.length - begin.at };
}
