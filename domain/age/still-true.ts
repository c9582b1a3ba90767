// “Still true”: a statement of today on a tie, as strong as the tie was told to be; of a node, the day it was confirmed.
import type { CommandOf } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import type { Node } from "../records/record.ts";
import type { Source } from "../records/source.ts";
import type { Statement, Tie } from "../records/tie.ts";
import { fold } from "../search/fold.ts";
import { strength } from "../strength.ts";
import { type Language, languages } from "../vocabulary/languages.ts";
import { say } from "../words/say.ts";

type Body<T extends "add" | "edit"> = Omit<CommandOf<T>, "commandId" | "base">;

/** The bodies of the commands that say so, in their order. */
export interface StillTrue {
  /** Begins the weaver's minutes where there are none. */
  first: Body<"add"> | null;
  edit: Body<"edit">;
}

interface Given {
  /** An ISO day. */
  today: string;
  newId: () => string;
  /** What new minutes are called in; those that are there are written on, in whatever language they were begun. */
  language: Language;
  /** Where it was heard, if that is known: an interview, a survey. Else the weaver's own minutes. */
  source?: string;
  /** Which end said so; neither where the weaver says it. */
  sides?: Statement["sides"];
}

/** Says that a tie is as it was told: confirmed today, with the strength it was told to have, if any. */
export function stillTrue(tie: Tie, facts: Facts, given: Given): StillTrue {
  const known = given.source ?? minutesIn(facts)?.id;
  const fresh = known === undefined ? minutes(given.newId(), given.language) : null;
  const told = strength(tie.statements);
  const statement: Statement = {
    source: known ?? fresh?.id ?? "",
    at: given.today,
    certainty: "certain",
    sides: given.sides ?? "neither",
    ...(told === undefined ? {} : { strength: told }),
  };
  const add = [{ field: "statements", item: statement }];
  const edit: Body<"edit"> = { type: "edit", id: tie.id, set: [], add, remove: [] };
  return { first: fresh === null ? null : { type: "add", records: [fresh] }, edit };
}

/** Says that what is known of a node still holds today (an ISO day). */
export function nodeStillTrue(node: Node, today: string): Body<"edit"> {
  return { type: "edit", id: node.id, set: [{ field: "lastConfirmed", value: today }], add: [], remove: [] };
}

const names = new Set(languages.map((each) => fold(say(each, "minutes.label"))));

function minutesIn(facts: Facts): Source | undefined {
  for (const one of facts.all())
    if (
      one.type === "source" &&
      one.kind === "meeting" &&
      one.node === undefined &&
      names.has(fold(one.label))
    )
      return one;
  return undefined;
}

function minutes(id: string, language: Language): Source {
  const label = say(language, "minutes.label");
  return { id, rev: 0, type: "source", visibility: "team", kind: "meeting", label };
}
