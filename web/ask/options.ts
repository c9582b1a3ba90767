// What a group of the filter offers: values that somebody has, and those chosen, each with its number.
import type { Counts } from "../../domain/ask/counts.ts";
import type { Filter } from "../../domain/ask/filter.ts";
import type { Facts } from "../../domain/facts.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import type { Words } from "../i18n/words.ts";
import { capital } from "../panels/kind-text.ts";
import { partText } from "./naming.ts";
import { chosenOf, type ListParam } from "./parts.ts";

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Lists of everything that is told apart; what is folded is a choice of its own. */
export type CountedParam = Exclude<ListParam, "fold">;

interface Given {
  readonly counts: Counts;
  readonly filter: Filter;
  readonly words: Words;
  readonly facts: Facts;
}

/** Sectors and any need in their own order, the rest by number and then by name. */
export function optionsOf(param: CountedParam, { counts, filter, words, facts }: Given): Option[] {
  const numbers = numbersOf(counts, param);
  const chosen = chosenOf(filter, param);
  const values = [...new Set([...numbers.keys(), ...chosen])];
  const options = values.map((value) => ({
    value,
    text: capital(partText({ param, value }, words, facts)),
    count: numbers.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
  const order: readonly string[] = sectors;
  const rank = ({ value }: Option) => (param === "sector" ? order.indexOf(value) : value === "any" ? -1 : 0);
  return options.toSorted(
    (a, b) => rank(a) - rank(b) || b.count - a.count || a.text.localeCompare(b.text, words.language),
  );
}

function numbersOf(counts: Counts, param: CountedParam): ReadonlyMap<string, number> {
  switch (param) {
    case "sector":
      return counts.sectors;
    case "kind":
      return counts.kinds;
    case "role":
      return counts.roles;
    case "theme":
      return counts.themes;
    case "place":
      return counts.places;
    case "family":
      return counts.families;
    case "tie":
      return counts.tieKinds;
    case "need":
      return counts.needs;
    case "offer":
      return counts.offers;
    case "community":
      return counts.communities;
  }
}
