// When nothing is left: which single thing, no longer asked, would bring the most back.
import { ask } from "../../domain/ask/ask.ts";
import type { Filter } from "../../domain/ask/filter.ts";
import type { Facts } from "../../domain/facts.ts";
import { type Param, type Part, partsOf, withPart } from "./parts.ts";

/** More than this many ways to choose from help nobody. */
const most = 4;

export interface Loosened {
  /** The whole part that is dropped. */
  readonly param: Param;
  readonly parts: readonly Part[];
  readonly filter: Filter;
  /** Nodes that match then. */
  readonly count: number;
}

/** Ways to loosen a filter that leaves something, the one that brings the most first. */
export function loosen(
  facts: Facts,
  view: string,
  { filter, today }: { filter: Filter; today: string },
): Loosened[] {
  const parts = partsOf(filter);
  const params = [...new Set(parts.map(({ param }) => param))];
  return params
    .map((param): Loosened => {
      const next = withPart(filter, { param, value: "" });
      const count = ask(facts, view, { filter: next, today }).nodes.size;
      return { param, parts: parts.filter((each) => each.param === param), filter: next, count };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most);
}
