// The practice region as facts, and its records by the ids of its files.
import { practiceRegion } from "../../../domain/exchange/practice-region/practice-region.ts";
import type { FactTable } from "../../../domain/facts.ts";
import type { Fact, FactType } from "../../../domain/records/record.ts";
import { practiceRegionFiles } from "../exchange/fixtures.ts";
import { tableOf } from "../making.ts";

export const records = practiceRegion(practiceRegionFiles());

/** A day after everything in the files was said. */
export const today = "2026-07-01";

export function practice(...more: readonly Fact[]): FactTable {
  return tableOf(...records, ...more);
}

const byOwn = new Map(
  records.flatMap((one) => (one.keys ?? []).map(({ id }) => [`${one.type} ${id}`, one.id])),
);

/** The id of the record that has this id in its file. */
export function idOf(type: FactType, own: string): string {
  const id = byOwn.get(`${type} ${own}`);
  if (id === undefined) throw new Error(`no ${type} ${own}`);
  return id;
}
