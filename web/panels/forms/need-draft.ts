// A need or an offer as a form holds it.

import type { Need, Offer } from "../../../domain/records/need.ts";
import { recordSchemas } from "../../../domain/records/record.ts";
import { refuse } from "../../../domain/refusal.ts";
import type { Visibility } from "../../../domain/vocabulary/visibilities.ts";
import { type Faults, faultsIn } from "./faults.ts";
import { type ByLanguage, day, line, written } from "./text.ts";
import { nobody, type Picked } from "./tie-draft.ts";

export interface NeedDraft {
  kind: string;
  theme: string;
  text: ByLanguage;
  reach: string;
  until: string;
  stated: string;
  met: boolean;
  metBy: Picked;
  visibility: Visibility;
  /** Ids of the sources that told it; and one that is new, where it has a label. */
  sources: readonly string[];
  sourceKind: string;
  sourceLabel: string;
  sourceDate: string;
}

export const emptyNeed: NeedDraft = {
  kind: "",
  theme: "",
  text: {},
  reach: "",
  until: "",
  stated: "",
  met: false,
  metBy: nobody,
  visibility: "team",
  sources: [],
  sourceKind: "interview",
  sourceLabel: "",
  sourceDate: "",
};

export function draftOfNeed(one: Need | Offer, metByName: string): NeedDraft {
  return {
    ...emptyNeed,
    kind: one.kind ?? "",
    theme: one.theme ?? "",
    text: one.text,
    reach: one.reach ?? "",
    until: one.until ?? "",
    stated: one.stated ?? "",
    met: one.met,
    metBy: one.metBy === undefined ? nobody : { id: one.metBy, text: metByName },
    visibility: one.visibility,
    sources: one.sources ?? [],
  };
}

export type Made = { type: "made"; record: Need | Offer } | { type: "faulty"; faults: Faults };

export function needOf(
  draft: NeedDraft,
  base: (Need | Offer) | { id: string; type: "need" | "offer"; node: string; met?: boolean; metOn?: string },
  today = "",
): Made {
  const text = written(draft.text);
  if (text === undefined) return { type: "faulty", faults: { text: refuse("malformed", { field: "text" }) } };
  const whole = {
    rev: 0,
    ...base,
    text,
    kind: line(draft.kind),
    theme: line(draft.theme),
    reach: line(draft.reach),
    until: day(draft.until),
    stated: day(draft.stated),
    met: draft.met,
    metBy: draft.met ? (draft.metBy.id ?? undefined) : undefined,
    // The day it was first said to be met: what was met before is left as it was told.
    metOn: draft.met ? (base.met === true ? base.metOn : day(today)) : undefined,
    visibility: draft.visibility,
    sources: draft.sources.length === 0 ? undefined : [...draft.sources],
  };
  const read = recordSchemas[base.type].safeParse(
    Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)),
  );
  return read.success
    ? { type: "made", record: read.data }
    : { type: "faulty", faults: faultsIn(read.error) };
}
