// A tie as a form holds it, with at most one new thing that was told of it.

import { type Fact, recordSchemas } from "../../../domain/records/record.ts";
import type { Statement, Tie } from "../../../domain/records/tie.ts";
import { refuse } from "../../../domain/refusal.ts";
import type { Certainty } from "../../../domain/vocabulary/certainties.ts";
import type { Existence } from "../../../domain/vocabulary/existences.ts";
import { type TieKind, tieKindOf } from "../../../domain/vocabulary/tie-kinds.ts";
import type { Visibility } from "../../../domain/vocabulary/visibilities.ts";
import { type Faults, faultsIn } from "./faults.ts";
import { namedActor } from "./node-draft.ts";
import { type ByLanguage, day, line, written } from "./text.ts";

/** A node chosen from the map, or the name of one to be made. */
export interface Picked {
  id: string | null;
  text: string;
}

export interface TieDraft {
  from: Picked;
  to: Picked;
  kind: TieKind;
  kindLabel: string;
  directed: boolean;
  since: string;
  until: string;
  context: ByLanguage;
  existence: Existence;
  visibility: Visibility;
  /** Statements that stay as they were told. */
  statements: readonly Statement[];
  strength: string;
  certainty: Certainty;
  sides: Statement["sides"];
  /** Id of a known source, `new`, or nothing. */
  source: string;
  sourceKind: string;
  sourceLabel: string;
  sourceDate: string;
}

export const nobody: Picked = { id: null, text: "" };

export const emptyTie: TieDraft = {
  from: nobody,
  to: nobody,
  kind: "collaborates",
  kindLabel: "",
  directed: false,
  since: "",
  until: "",
  context: {},
  existence: "existing",
  visibility: "team",
  statements: [],
  strength: "",
  certainty: "certain",
  sides: "from",
  source: "",
  sourceKind: "interview",
  sourceLabel: "",
  sourceDate: "",
};

export function draftOfTie(tie: Tie, names: { from: string; to: string }): TieDraft {
  return {
    ...emptyTie,
    from: { id: tie.from, text: names.from },
    to: { id: tie.to, text: names.to },
    kind: tie.kind,
    kindLabel: tie.kindLabel ?? "",
    directed: tie.directed,
    since: tie.since ?? "",
    until: tie.until ?? "",
    context: tie.context ?? {},
    existence: tie.existence,
    visibility: tie.visibility,
    statements: tie.statements ?? [],
  };
}

export interface Making {
  newId: () => string;
  language: string;
  /** ISO day, for a statement of a source without a date. */
  today: string;
  /** The day of a source that is known already. */
  dateOf: (source: string) => string | undefined;
  /** The region in which an actor that is only a name is placed; empty for none. */
  region: string;
  base?: Tie | undefined;
}

export type Made = { type: "made"; tie: Tie; others: Fact[] } | { type: "faulty"; faults: Faults };

/** The tie that the draft means, and the actors and the source that come with it. */
export function tieOf(draft: TieDraft, { newId, language, today, dateOf, region, base }: Making): Made {
  const missing: Faults = {
    ...(isPicked(draft.from) ? {} : { from: refuse("endMissing") }),
    ...(isPicked(draft.to) ? {} : { to: refuse("endMissing") }),
    // A strength that nobody told can't be kept: a tie has only what was said of it.
    ...(draft.strength !== "" && draft.source === "" ? { source: refuse("unknownSource") } : {}),
  };
  if (Object.keys(missing).length > 0) return { type: "faulty", faults: missing };
  const others: Fact[] = [];
  const end = (picked: Picked): string => {
    if (picked.id !== null) return picked.id;
    const actor = namedActor(picked.text, { id: newId(), language, visibility: draft.visibility, region });
    others.push(actor);
    return actor.id;
  };
  const [from, to] = [end(draft.from), end(draft.to)];
  const told = statementOf(draft, { id: newId(), speaker: draft.sides === "to" ? to : from, today, dateOf });
  if (told.type === "faulty") return told;
  if (told.source !== undefined) others.push(told.source);
  const statements = [...draft.statements, ...(told.statement === undefined ? [] : [told.statement])];
  const fixed = tieKindOf(draft.kind).directed;
  const whole = {
    ...(base ?? { id: newId(), rev: 0 }),
    type: "tie",
    from,
    to,
    visibility: draft.visibility,
    kind: draft.kind,
    kindLabel: draft.kind === "other" ? line(draft.kindLabel) : undefined,
    directed: fixed === "either" ? draft.directed : fixed,
    since: day(draft.since),
    until: day(draft.until),
    context: written(draft.context),
    existence: draft.existence,
    statements: statements.length === 0 ? undefined : statements,
  };
  const read = recordSchemas.tie.safeParse(
    Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)),
  );
  return read.success
    ? { type: "made", tie: read.data, others }
    : { type: "faulty", faults: faultsIn(read.error) };
}

function isPicked({ id, text }: Picked): boolean {
  return id !== null || text.trim() !== "";
}

type Told = { type: "told"; statement?: object; source?: Fact } | Extract<Made, { type: "faulty" }>;

function statementOf(
  draft: TieDraft,
  given: { id: string; speaker: string; today: string; dateOf: Making["dateOf"] },
): Told {
  if (draft.source === "") return { type: "told" };
  const { strength, certainty, sides } = draft;
  const said = { certainty, sides, ...(strength === "" ? {} : { strength: Number(strength) }) };
  if (draft.source !== "new")
    return {
      type: "told",
      statement: { source: draft.source, at: given.dateOf(draft.source) ?? given.today, ...said },
    };
  const date = day(draft.sourceDate) ?? given.today;
  const read = recordSchemas.source.safeParse({
    id: given.id,
    rev: 0,
    type: "source",
    visibility: "team",
    kind: draft.sourceKind,
    label: draft.sourceLabel,
    date,
    ...(sides === "neither" ? {} : { node: given.speaker }),
  });
  if (!read.success) {
    const found = faultsIn(read.error);
    const { label, kind, date: dateFault, ...rest } = found;
    return {
      type: "faulty",
      faults: {
        ...rest,
        ...(label === undefined ? {} : { sourceLabel: label }),
        ...(kind === undefined ? {} : { sourceKind: kind }),
        ...(dateFault === undefined ? {} : { sourceDate: dateFault }),
      },
    };
  }
  return { type: "told", source: read.data, statement: { source: given.id, at: date, ...said } };
}
