// `notes FILE…`: interview notes read; with --save and --only what was chosen of them is put on the map.
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { decode } from "../../domain/exchange/decode.ts";
import { wordsIn } from "../../domain/proposal-name.ts";
import type { QuickContext } from "../../domain/quick/context.ts";
import { type Candidate, type NotesReading, readNotes } from "../../domain/quick/notes/notes.ts";
import { tellingsOf } from "../../domain/quick/records.ts";
import { sayQuick, sentencesOf } from "../../domain/quick/say.ts";
import type { Source } from "../../domain/records/source.ts";
import { todayOf } from "./asked.ts";
import { wholeNumber } from "./options.ts";
import { contextAsked, inJson, save } from "./quick.ts";
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

export async function notesToNetwork(job: Job): Promise<ExitCode> {
  const context = contextAsked(job);
  if (context === undefined) return 2;
  const { names, given, terminal } = job;
  const [path = ""] = names;
  let text: string;
  try {
    text = decode(await readFile(path));
  } catch (error) {
    terminal.say("fileUnreadable", { name: path, detail: error instanceof Error ? error.message : "" });
    return 2;
  }
  const notes = readNotes(text, context);
  const chosen = chosenOf(notes, given.only);
  if (given.save === true && chosen === undefined) {
    terminal.say("notesOnly");
    return 2;
  }
  tellNotes(notes, { text, context, job });
  let saved = 0;
  if (given.save === true && chosen !== undefined) {
    const made = new Map<string, string>();
    const to = {
      facts: context.facts,
      source: interviewOf(notes, context, todayOf(job)),
      today: todayOf(job),
      visibility: "team",
      newId: randomUUID,
    } as const;
    const tellings = chosen.map(({ reading }) => tellingsOf(reading, to, made));
    const told = {
      records: tellings.flatMap(({ records }) => records),
      voices: tellings.flatMap(({ voices }) => voices),
    };
    const refusal = await save(told, job);
    if (refusal !== null) return terminal.refused(refusal);
    saved = told.records.length + told.voices.length;
  }
  terminal.result({
    ...notes,
    candidates: notes.candidates.map((one) => ({ ...one, reading: inJson(one.reading, context) })),
    saved,
  });
  return 0;
}

/** The candidates of `--only 1,3`, or all that can be had of `--only all`. */
function chosenOf({ candidates }: NotesReading, only: string | undefined): Candidate[] | undefined {
  if (only === undefined) return undefined;
  const sound = ({ reading }: Candidate) => reading.faults.length === 0;
  if (only === "all") return candidates.filter(sound);
  const numbers = only.split(",").map((each) => wholeNumber(each.trim()));
  const found = numbers.map((number) => (number === undefined ? undefined : candidates[number - 1]));
  const whole = found.filter((one) => one !== undefined && sound(one));
  return whole.length === numbers.length ? whole.filter((one) => one !== undefined) : undefined;
}

function interviewOf(notes: NotesReading, context: QuickContext, today: string): Source {
  const { facts, language } = context;
  const name = wordsIn(facts.node(notes.speaker ?? "")?.names, language);
  return {
    id: randomUUID(),
    rev: 0,
    type: "source",
    visibility: "team",
    kind: "interview",
    label: name ?? sayQuick(language, "minutes"),
    date: notes.date ?? today,
    ...(notes.speaker === undefined ? {} : { node: notes.speaker }),
  };
}

function tellNotes(
  notes: NotesReading,
  { text, context, job }: { text: string; context: QuickContext; job: Job },
): void {
  const { terminal } = job;
  const { language } = terminal;
  const { facts } = context;
  const quoted = ({ at, length }: { at: number; length: number }) => text.slice(at, at + length).trim();
  terminal.line(sayQuick(language, "notes.known", { count: notes.known.length }));
  for (const { id } of notes.known) terminal.line(`  ${wordsIn(facts.node(id)?.names, language) ?? id}`);
  terminal.line(sayQuick(language, "notes.newNames", { count: notes.newNames.length }));
  for (const one of notes.newNames) terminal.line(`  ${one.text}`);
  terminal.line(sayQuick(language, "notes.candidates", { count: notes.candidates.length }));
  for (const [at, one] of notes.candidates.entries()) {
    const told = sentencesOf({ ...one.reading, doings: one.doings }, facts, language);
    const state = one.already ? "notes.already" : (`notes.sure.${one.confidence}` as const);
    terminal.line(`  ${at + 1}. ${told.join("; ")} [${sayQuick(language, state)}]`);
    terminal.line(`     “${quoted(one.sentence)}”`);
  }
}
