// What the worker of introductions is asked and what it says back, apart from the worker, so that it runs anywhere.
import type { Introduction } from "../../domain/analysis/introduce.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { FactTable } from "../../domain/facts.ts";
import { type WhatIf, whatIf } from "../../domain/introducing/what-if.ts";
import { introductionsOf } from "../../domain/introductions.ts";
import { network } from "../../domain/network.ts";
import type { Fact } from "../../domain/records/record.ts";

export interface Question {
  /** What is known of the region, as the reader sees it. */
  records: readonly Fact[];
  view: string;
  today: string;
  /** The actor that is thought away; null: introductions are asked for. */
  without: string | null;
}

export type Answer =
  | { type: "introductions"; list: readonly Introduction[] }
  | { type: "whatIf"; told: WhatIf }
  | { type: "nothing" };

export function answer({ records, view, today, without }: Question): Answer {
  const facts = new FactTable();
  for (const one of records) facts.put(one);
  if (without !== null) {
    const told = whatIf(network(facts, view, today), without, { settings: defaultSettings });
    return told === "cancelled" ? { type: "nothing" } : { type: "whatIf", told };
  }
  const found = introductionsOf(facts, { view, today });
  return found === "cancelled" ? { type: "nothing" } : { type: "introductions", list: found.introductions };
}
