// What is written in the field, line by line: read, cut into pieces for marking, put right.
import { expecting, type QuickContext } from "../../domain/quick/context.ts";
import { readLine } from "../../domain/quick/read.ts";
import type { Choice, Fault, Reading, SpanSort } from "../../domain/quick/reading.ts";

/** A line that is not empty. */
export interface LineRead {
  /** Where it begins in the text, in UTF-16 units. */
  at: number;
  text: string;
  reading: Reading;
}

/** Lines that were read in a context: of many only the one that is being typed is read anew. */
const known = new WeakMap<QuickContext, Map<string, Reading>>();
const mostKnown = 500;

/** The lines in order, the empty ones left out; a line may name what one before it makes. */
export function readText(text: string, context: QuickContext): LineRead[] {
  const made: string[] = [];
  const lines: LineRead[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      const reading = readOnce(line, made, context);
      lines.push({ at, text: line, reading });
      for (const one of reading.doings)
        if (one.type === "actor" || one.type === "initiative") made.push(one.name);
    }
    at += line.length + 1;
  }
  return lines;
}

function readOnce(line: string, made: readonly string[], context: QuickContext): Reading {
  let readings = known.get(context);
  if (readings === undefined || readings.size > mostKnown) {
    readings = new Map();
    known.set(context, readings);
  }
  const key = [...made, line].join("\n");
  const held = readings.get(key);
  if (held !== undefined) return held;
  const reading = readLine(line, expecting(context, made));
  readings.set(key, reading);
  return reading;
}

/** Whether a line can be recorded as it stands. */
export function isSound({ reading }: Pick<LineRead, "reading">): boolean {
  return reading.faults.length === 0 && reading.doings.length > 0;
}

/** How a piece is marked: each mark has a line of its own kind under it, so that it is not told by colour alone. */
export type Mark = "name" | "newName" | "kind" | "strength" | "theme" | "date" | "detail" | "fault";

const markOf: Readonly<Record<SpanSort, Mark | null>> = {
  name: "name",
  newName: "newName",
  arrow: "kind",
  kind: "kind",
  need: "kind",
  offer: "kind",
  strength: "strength",
  theme: "theme",
  newTheme: "theme",
  date: "date",
  place: "detail",
  sector: "detail",
  actorKind: "detail",
  role: "detail",
  certainty: "detail",
  text: "detail",
  filler: null,
  unknown: null,
};

export interface Piece {
  at: number;
  text: string;
  mark: Mark | null;
}

/** The whole text in pieces, without gaps; a fault lies over what else a piece was read as. */
export function piecesOf(text: string, lines: readonly LineRead[]): Piece[] {
  const marks = lines.flatMap(({ at, reading }) => [
    ...reading.faults.map((one) => ({
      at: at + one.at,
      end: at + one.at + one.length,
      mark: "fault" as const,
    })),
    ...reading.spans.map((one) => ({ at: at + one.at, end: at + one.at + one.length, mark: markOf[one.as] })),
  ]);
  const edges = [...new Set([0, text.length, ...marks.flatMap((one) => [one.at, one.end])])];
  const cuts = edges.filter((each) => each <= text.length).toSorted((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [place, at] of cuts.entries()) {
    const end = cuts[place + 1];
    if (end === undefined) break;
    const mark = marks.find((one) => one.at <= at && one.end >= end && one.mark !== null)?.mark ?? null;
    const last = pieces.at(-1);
    if (last !== undefined && last.mark === mark && mark === null) last.text += text.slice(at, end);
    else pieces.push({ at, text: text.slice(at, end), mark });
  }
  return pieces;
}

/** The marks that are in these pieces, in the order in which a legend tells them. */
export function marksIn(pieces: readonly Piece[]): Mark[] {
  const order = ["name", "newName", "kind", "strength", "theme", "date", "detail", "fault"] as const;
  const here = new Set(pieces.map(({ mark }) => mark));
  return order.filter((mark) => here.has(mark));
}

/** The line that a place of the text is in. */
export function lineAt(text: string, caret: number): { at: number; text: string } {
  const at = text.lastIndexOf("\n", caret - 1) + 1;
  const end = text.indexOf("\n", caret);
  return { at, text: text.slice(at, end < 0 ? text.length : end) };
}

export interface FaultPlace {
  /** Of the line, in the text. */
  line: number;
  fault: Fault;
}

/** The first thing to be mended. */
export function firstFault(lines: readonly LineRead[]): FaultPlace | null {
  for (const { at, reading } of lines) {
    const [fault] = reading.faults;
    if (fault !== undefined) return { line: at, fault };
  }
  return null;
}

/** What could stand in place of a piece; a name that nobody has may be a new one. */
export function choicesOf({ reason, piece, choices }: Fault): readonly Choice[] {
  return reason === "unknownName" ? [...choices, { text: `+ ${piece}` }] : choices;
}
