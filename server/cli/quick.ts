// `quick LINE…`: lines of quick add read, and with --save put on the map.
import { randomUUID } from "node:crypto";
import { house as houseItself } from "../../domain/policy/person.ts";
import { inView } from "../../domain/policy/seats.ts";
import { type QuickContext, quickContext } from "../../domain/quick/context.ts";
import { minutesOf } from "../../domain/quick/minutes.ts";
import { readLines } from "../../domain/quick/read.ts";
import type { Reading } from "../../domain/quick/reading.ts";
import { recordsOf } from "../../domain/quick/records.ts";
import { sayFault, sentencesOf } from "../../domain/quick/say.ts";
import type { Fact } from "../../domain/records/record.ts";
import { isNode } from "../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { commandId } from "../weave/loom.ts";
import { todayOf, viewAsked } from "./asked.ts";
import type { Job } from "./run.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

export async function quickAdd(job: Job): Promise<ExitCode> {
  const context = contextAsked(job);
  if (context === undefined) return 2;
  const { names, given, terminal, house } = job;
  const { facts } = house.loom.mirror;
  const readings = readLines(names.join("\n"), context);
  for (const reading of readings) tellReading(reading, context, terminal);
  const faulty = readings.some(({ faults }) => faults.length > 0);
  const made = new Map<string, string>();
  const records: Fact[] = [];
  if (given.save === true && !faulty) {
    const source = minutesOf(facts, { language: terminal.language, newId: randomUUID });
    const to = { facts, source, today: todayOf(job), visibility: "team", newId: randomUUID } as const;
    for (const reading of readings) records.push(...recordsOf(reading, to, made));
    const refusal = await save(records, job);
    if (refusal !== null) return terminal.refused(refusal);
  }
  terminal.result({ readings: readings.map((one) => inJson(one, context)), saved: records.length });
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

/** Puts records on the map as one command; null, or why not. */
export async function save(records: readonly Fact[], { house, terminal }: Job): Promise<Refusal | null> {
  if (records.length === 0) return null;
  const { loom } = house;
  const header = { commandId: commandId(), base: loom.mirror.cursor };
  const answer = await loom.submit(houseItself, { ...header, type: "add", records: [...records] });
  if (isRefusal(answer)) return answer;
  terminal.say("quickSaved", { count: records.length });
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
