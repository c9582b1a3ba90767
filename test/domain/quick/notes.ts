// Notes read, and what they should have told: of the eleven interviews their rows, of the ten others expected.txt.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type NotesReading, readNotes } from "../../../domain/quick/notes/notes.ts";
import type { Doing } from "../../../domain/quick/reading.ts";
import { tieKindOf, tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { both, context, named } from "./lines.ts";

export interface NoteCase {
  name: string;
  text: string;
  /** Own ids of the known actors that are named. */
  known: string[];
  newNames: string[];
  /** Each tie, need and offer in short; needs and offers only whose they are. */
  told: string[];
}

const interviews = fileURLToPath(new URL("../../../fixtures/practice-region/interviews/", import.meta.url));
const others = fileURLToPath(new URL("notes/", import.meta.url));

/** The eleven interviews, with the rows whose source they are. */
export function interviewCases(): NoteCase[] {
  const sources = new Map<string, string>();
  for (const one of both.all()) if (one.type === "source") sources.set(one.id, one.keys?.[0]?.id ?? "");
  return readdirSync(interviews).map((file) => {
    const name = file.replace(/\.md$/, "");
    const known = new Set<string>();
    const told: string[] = [];
    for (const one of both.all()) {
      // Ties to initiatives are of another file, and told nowhere in the notes.
      const isRow = one.type === "tie" && !/ /.test(one.keys?.[0]?.id ?? " ");
      if (isRow && one.statements?.some(({ source }) => sources.get(source) === name) === true) {
        for (const end of [one.from, one.to]) known.add(named({ id: end }));
        told.push(tieInShort(named({ id: one.from }), one.kind, named({ id: one.to })));
      } else if (
        (one.type === "need" || one.type === "offer") &&
        one.sources?.some((id) => sources.get(id) === name)
      )
        told.push(`${one.type} ${named({ id: one.node })}`);
    }
    return { name, text: readFileSync(interviews + file, "utf8"), known: [...known], newNames: [], told };
  });
}

/** The notes of other hands. */
export function otherCases(): NoteCase[] {
  const found: NoteCase[] = [];
  for (const row of readFileSync(`${others}expected.txt`, "utf8").split("\n")) {
    const last = found.at(-1);
    if (row.startsWith("## ")) {
      const name = row.slice(3);
      found.push({
        name,
        text: readFileSync(`${others}${name}.md`, "utf8"),
        known: [],
        newNames: [],
        told: [],
      });
    } else if (last === undefined || row.trim() === "") continue;
    else if (row.startsWith("known ")) last.known = row.slice(6).split(" ");
    else if (row.startsWith("new ")) last.newNames.push(row.slice(4));
    else if (/^(need|offer) /.test(row)) last.told.push(row);
    else {
      const [from = "", kind, ...to] = row.split(" ");
      const known = tieKinds.find((each) => each === kind);
      if (known !== undefined) last.told.push(tieInShort(from, known, to.join(" ")));
    }
  }
  return found;
}

export interface Score {
  reading: NotesReading;
  missedKnown: string[];
  /** Candidates that nothing says; those that a name may be two of are not counted against. */
  wrong: string[];
  missed: string[];
  right: number;
}

export function scoreOf(one: NoteCase): Score {
  const reading = readNotes(one.text, context);
  const found = new Set([
    ...reading.known.map(({ id }) => named({ id })),
    ...reading.unclear.flatMap(({ ids }) => ids.map((id) => named({ id }))),
  ]);
  const left = [...one.told];
  const wrong: string[] = [];
  for (const { doings } of reading.candidates)
    for (const doing of doings) {
      const at = left.indexOf(inShort(doing));
      if (at < 0) wrong.push(inShort(doing));
      else left.splice(at, 1);
    }
  return {
    reading,
    missedKnown: one.known.filter((id) => !found.has(id)),
    wrong,
    missed: left,
    right: one.told.length - left.length,
  };
}

function inShort(one: Doing): string {
  if (one.type === "tie") return tieInShort(named(one.from), one.kind, named(one.to));
  return one.type === "need" || one.type === "offer" ? `${one.type} ${named(one.node)}` : one.type;
}

function tieInShort(from: string, kind: (typeof tieKinds)[number], to: string): string {
  const isOneWay = tieKindOf(kind).directed === true;
  const [a, b] = isOneWay ? [from, to] : [from, to].toSorted();
  return `${a} ${kind} ${b}`;
}
