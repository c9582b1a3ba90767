// What is written in an interview, as commands: a tie, a need or offer, somebody to ask next. Each is told by the actor.
import type { Facts } from "../../domain/facts.ts";
import { mayKeep } from "../../domain/policy/may.ts";
import type { Reader } from "../../domain/policy/person.ts";
import { recordSchemas } from "../../domain/records/record.ts";
import type { Source } from "../../domain/records/source.ts";
import type { Statement, Tie } from "../../domain/records/tie.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Certainty } from "../../domain/vocabulary/certainties.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import type { SourceKind } from "../../domain/vocabulary/source-kinds.ts";
import { type Faults, faultsIn } from "../panels/forms/faults.ts";
import { emptyNeed, needOf } from "../panels/forms/need-draft.ts";
import { namedActor } from "../panels/forms/node-draft.ts";
import { day, line } from "../panels/forms/text.ts";
import { emptyTie, type Picked, tieOf } from "../panels/forms/tie-draft.ts";
import type { Ask } from "../sync/ports.ts";
import { kindChoice } from "./kinds.ts";

/** What holds for the whole interview. */
export interface Telling {
  actor: string;
  source: Source;
  certainty: Certainty;
  language: Language;
  /** ISO day, for a source without a date. */
  today: string;
  newId: () => string;
  /** The region in which an actor that is only a name is placed; empty for none. */
  region: string;
  facts: Facts;
  reader: Reader;
}

export type Row = { type: "made"; ask: Ask } | { type: "faulty"; faults: Faults };

export interface SourceEntry {
  kind: SourceKind;
  label: string;
  date: string;
}

/** The interview itself, as a source that speaks for the actor. */
export function sourceRow(
  { kind, label, date }: SourceEntry,
  { actor, id, today }: { actor: string; id: string; today: string },
): { type: "made"; source: Source } | { type: "faulty"; faults: Faults } {
  const read = recordSchemas.source.safeParse({
    id,
    rev: 0,
    type: "source",
    visibility: "team",
    kind,
    label,
    date: day(date) ?? today,
    node: actor,
  });
  return read.success
    ? { type: "made", source: read.data }
    : { type: "faulty", faults: sourceFaults(faultsIn(read.error)) };
}

function sourceFaults({ label, date, ...rest }: Faults): Faults {
  return {
    ...rest,
    ...(label === undefined ? {} : { sourceLabel: label }),
    ...(date === undefined ? {} : { sourceDate: date }),
  };
}

export interface TieEntry {
  to: Picked;
  /** A value of kindChoices. */
  kind: string;
  context: string;
  strength: string;
}

/** With whom, on what, how much: a new tie, or one more voice for the tie that is there. */
export function tieRow(entry: TieEntry, telling: Telling): Row {
  const { actor, source, certainty, language, today, newId, region, facts } = telling;
  const { kind, directed, end } = kindChoice(entry.kind);
  const at = source.date ?? today;
  const said = {
    source: source.id,
    at,
    certainty,
    ...(entry.strength === "" ? {} : { strength: Number(entry.strength) }),
  };
  const standing = facts.naming(actor, "tie").find((tie) => isSame(tie, { actor, entry, end }));
  if (standing !== undefined) return voiceFor(standing, { ...said, actor, language, context: entry.context });
  const self = { id: actor, text: "" };
  const context = line(entry.context);
  const made = tieOf(
    {
      ...emptyTie,
      from: end === "from" ? self : entry.to,
      to: end === "from" ? entry.to : self,
      kind,
      directed,
      strength: entry.strength,
      certainty,
      sides: end,
      source: source.id,
      context: context === undefined ? {} : { [language]: context },
    },
    { newId, language, today, dateOf: () => at, region },
  );
  if (made.type === "made")
    return { type: "made", ask: { type: "add", records: [...made.others, made.tie] } };
  const { from, ...rest } = made.faults;
  return { type: "faulty", faults: from === undefined ? rest : { to: from, ...rest } };
}

function isSame(tie: Tie, { actor, entry, end }: { actor: string; entry: TieEntry; end: "from" | "to" }) {
  const { kind, directed } = kindChoice(entry.kind);
  if (entry.to.id === null || tie.kind !== kind || tie.directed !== directed) return false;
  const there = tie.from === actor && tie.to === entry.to.id;
  const back = tie.to === actor && tie.from === entry.to.id;
  return directed ? (end === "from" ? there : back) : there || back;
}

interface Voice extends Omit<Statement, "sides"> {
  actor: string;
  language: Language;
  context: string;
}

function voiceFor(tie: Tie, { actor, language, context, ...said }: Voice): Row {
  const item = { ...said, sides: tie.from === actor ? ("from" as const) : ("to" as const) };
  const before = (tie.statements ?? []).filter((each) => each.source === said.source);
  const about = line(context);
  return {
    type: "made",
    ask: {
      type: "edit",
      id: tie.id,
      // What was written of it before stays: two accounts in one field would be nobody's.
      set:
        about === undefined || tie.context?.[language] !== undefined
          ? []
          : [{ field: "context", key: language, value: about }],
      add: [{ field: "statements", item }],
      remove: before.map((each) => ({ field: "statements", item: each })),
    },
  };
}

export interface WantEntry {
  text: string;
  kind: string;
  until: string;
}

/** What the actor needs or can offer. */
export function wantRow(type: "need" | "offer", entry: WantEntry, telling: Telling): Row {
  const { actor, source, language, today, newId } = telling;
  const made = needOf(
    {
      ...emptyNeed,
      text: { [language]: entry.text },
      kind: entry.kind,
      until: entry.until,
      stated: source.date ?? today,
    },
    { id: newId(), type, node: actor },
  );
  return made.type === "faulty"
    ? made
    : { type: "made", ask: { type: "add", records: [{ ...made.record, sources: [source.id] }] } };
}

/** Whom to talk to next: an actor whom the interview named, new or known. */
export function nextRow(picked: Picked, telling: Telling): Row {
  const { actor, source, language, newId, region, facts, reader } = telling;
  if (picked.id === actor) return { type: "faulty", faults: { to: refuse("selfTie") } };
  if (picked.id !== null) {
    const known = facts.node(picked.id);
    if (known !== undefined && !mayKeep(reader, known, facts))
      return { type: "faulty", faults: { to: refuse("notYours") } };
    const add = [{ field: "sources", item: source.id }];
    return { type: "made", ask: { type: "edit", id: picked.id, set: [], add, remove: [] } };
  }
  if (picked.text.trim() === "") return { type: "faulty", faults: { to: refuse("nameMissing") } };
  const fresh = namedActor(picked.text, { id: newId(), language, visibility: "team", region });
  if (fresh.type !== "actor") return { type: "faulty", faults: { to: refuse("nameMissing") } };
  return { type: "made", ask: { type: "add", records: [{ ...fresh, sources: [source.id] }] } };
}
