// `quick LINE…`: lines of quick add read, and with --save put on the map.
import { randomUUID } from "node:crypto";
import { house as houseItself } from "../../domain/policy/person.ts";
import { inView } from "../../domain/policy/seats.ts";
import { type QuickContext, quickContext } from "../../domain/quick/context.ts";
import { minutesOf } from "../../domain/quick/minutes.ts";
import { readLines } from "../../domain/quick/read.ts";
import type { Reading } from "../../domain/quick/reading.ts";
import { type Tellings, tellingsOf } from "../../domain/quick/records.ts";
import { sayFault, sentencesOf } from "../../domain/quick/say.ts";
import { isNode } from "../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { commandId } from "../weave/loom.ts";
import { todayOf, viewAsked } from "./asked.ts";
import type { Job } from "./run.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

export async function quickAdd(job: Job): Promise<ExitCode> {
  const asked = contextAsked(job);
  if (asked === undefined) return 2;
  const { names, given, terminal, house } = job;
  const { facts } = house.loom.mirror;
  const source = minutesOf(facts, { language: terminal.language, newId: randomUUID });
  const context = { ...asked, heard: source.id };
  const readings = readLines(names.join("\n"), context);
  for (const reading of readings) tellReading(reading, context, terminal);
  const faulty = readings.some(({ faults }) => faults.length > 0);
  const made = new Map<string, string>();
  const told: Tellings = { records: [], voices: [] };
  if (given.save === true && !faulty) {
    const to = { facts, source, today: todayOf(job), visibility: "team", newId: randomUUID } as const;
    for (const reading of readings) {
      const { records, voices } = tellingsOf(reading, to, made);
      told.records.push(...records);
      told.voices.push(...voices);
    }
    const refusal = await save(told, job);
    if (refusal !== null) return terminal.refused(refusal);
  }
  terminal.result({
    readings: readings.map((one) => inJson(one, context)),
    saved: told.records.length + told.voices.length,
  });
  return faulty ? 1 : 0;
}

/** What is read is read against the whole map; names in sight are those of --region. */
export function contextAsked(job: Job): QuickContext | undefined {
  const view = viewAsked(job);
  if (view === undefined) return undefined;
  const { facts } = job.house.loom.mirror;
  const near: string[] = [];
  if (view !== "all") for (const one of facts.all()) if (isNode(one) && inView(view, one)) near.push(one.id);
  return quickContext(facts, { language: job.terminal.language, near });
}

/** Puts what was told on the map, one command for what is new and one for each tie that is told once more; null, or why not. */
export async function save({ records, voices }: Tellings, { house, terminal }: Job): Promise<Refusal | null> {
  const { loom } = house;
  const header = () => ({ commandId: commandId(), base: loom.mirror.cursor });
  const adds = records.length === 0 ? [] : [{ ...header(), type: "add" as const, records }];
  const edits = voices.map((one) => ({ ...header(), type: "edit" as const, ...one }));
  for (const command of [...adds, ...edits]) {
    const answer = await loom.submit(houseItself, command);
    if (isRefusal(answer)) return answer;
  }
  const count = records.length + voices.length;
  if (count > 0) terminal.say("quickSaved", { count });
  return null;
}

function tellReading(reading: Reading, { facts }: QuickContext, terminal: Terminal): void {
  const { language } = terminal;
  terminal.line(reading.line);
  for (const sentence of sentencesOf(reading, facts, language)) terminal.line(`  + ${sentence}`);
  for (const fault of reading.faults) {
    terminal.line(`  ${" ".repeat(fault.at)}${"^".repeat(fault.length)}`);
    terminal.line(`  ! ${sayFault(fault, language)}`);
    for (const { text } of fault.choices.slice(0, 6)) terminal.line(`      ${text}`);
  }
}

/** A reading with its sentences, for a program to read. */
export function inJson(reading: Reading, { facts, language }: QuickContext) {
  return {
    ...reading,
    faults: reading.faults.map((fault) => ({ ...fault, message: sayFault(fault, language) })),
    sentences: sentencesOf(reading, facts, language),
  };
}
