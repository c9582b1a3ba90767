// “Still true”: a statement of today on a tie, from the weaver's minutes, as strong as the tie was told to be.
import type { Facts } from "../../domain/facts.ts";
import type { Source } from "../../domain/records/source.ts";
import type { Statement, Tie } from "../../domain/records/tie.ts";
import { fold } from "../../domain/search/fold.ts";
import { strength } from "../../domain/strength.ts";
import type { Ask } from "../sync/sync.ts";

/** What minutes are called, in every language: those that are there are written on, whoever began them. */
export type MinutesNames = readonly string[];

export interface StillTrue {
  /** Begins minutes where there are none. */
  first: Ask | null;
  edit: Ask;
}

/** @param given `label` is what new minutes are called, `names` what those that are there may be called */
export function stillTrue(
  tie: Tie,
  facts: Facts,
  given: { today: string; newId: () => string; label: string; names: MinutesNames },
): StillTrue {
  const known = minutesIn(facts, given.names);
  const source = known ?? minutes(given.newId(), given.label);
  const told = strength(tie.statements);
  const statement: Statement = {
    source: source.id,
    at: given.today,
    certainty: "certain",
    // The weaver says so; whom they asked is not known here.
    sides: "neither",
    ...(told === undefined ? {} : { strength: told }),
  };
  const edit: Ask = {
    type: "edit",
    id: tie.id,
    set: [],
    add: [{ field: "statements", item: statement }],
    remove: [],
  };
  return { first: known === undefined ? { type: "add", records: [source] } : null, edit };
}

function minutesIn(facts: Facts, names: MinutesNames): Source | undefined {
  const called = new Set(names.map(fold));
  for (const one of facts.all())
    if (
      one.type === "source" &&
      one.kind === "meeting" &&
      one.node === undefined &&
      called.has(fold(one.label))
    )
      return one;
  return undefined;
}

function minutes(id: string, label: string): Source {
  return { id, rev: 0, type: "source", visibility: "team", kind: "meeting", label };
}
