// The practice region as facts, and what its records are called in its own files.

import { practiceRegion } from "../../domain/exchange/practice-region/practice-region.ts";
import { FactTable } from "../../domain/facts.ts";
import { practiceRegionFiles } from "./exchange/fixtures.ts";

export const practiceToday = "2026-11-24";

export function practiceFacts(): FactTable {
  const facts = new FactTable();
  for (const record of practiceRegion(practiceRegionFiles())) facts.put(record);
  return facts;
}

/** The id of a record in the files of the set. */
export function ownId(facts: FactTable, id: string): string {
  return facts.get(id)?.keys?.[0]?.id ?? id;
}
