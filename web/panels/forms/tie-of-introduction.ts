// The tie that an introduction becomes: what its form begins with, and what is noted of the introduction with it.

import type { Introduction } from "../../../domain/records/introduction.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { facts } from "../../replica/here.ts";
import { status } from "../../sync/here.ts";
import type { Ask } from "../../sync/ports.ts";
import type { TieDraft } from "./tie-draft.ts";

/** They begin this month; what it is about is what they were introduced for, and how strong it is somebody has yet to tell. */
export function begun(context: Readonly<Record<string, string>>): Partial<TieDraft> {
  return { kind: "collaborates", since: today().slice(0, 7), context };
}

/** Edits of an introduction that stands, or the record of one that was only suggested: the two work together. */
export function becoming(one: Introduction | undefined, tie: string): [Ask[], Fact[]] {
  if (one === undefined) return [[], []];
  if (facts().get(one.id) === undefined)
    return [[], [{ ...one, status: "together", togetherOn: today(), tie }]];
  const set = [
    { field: "status", value: "together" },
    { field: "togetherOn", value: today() },
    { field: "tie", value: tie },
  ];
  return [[{ type: "edit", id: one.id, set, add: [], remove: [] }], []];
}

function today(): string {
  return status.getState().me?.today ?? new Date().toISOString().slice(0, 10);
}
