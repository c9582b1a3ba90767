// A filter by its parts, each as an address has it: one way to read, add and take out whatever is asked.
import { filterParams, readFilter, writeFilter } from "../../domain/ask/address.ts";
import type { Filter } from "../../domain/ask/filter.ts";

export type Param = (typeof filterParams)[number];

/** Parts of which several can be chosen: one of them is enough. */
export const lists = [
  "sector",
  "kind",
  "role",
  "theme",
  "place",
  "family",
  "tie",
  "need",
  "offer",
  "community",
  "fold",
] as const satisfies readonly Param[];
export type ListParam = (typeof lists)[number];

/** Parts that say how it is drawn, not what is asked. */
const looks: readonly Param[] = ["mode", "colour", "size", "lines"];

/** One thing that is asked. */
export interface Part {
  readonly param: Param;
  readonly value: string;
}

/** Everything that is asked, in the order of an address. */
export function partsOf(filter: Filter): Part[] {
  return writeFilter(filter).flatMap(([name, value]) => {
    const param = filterParams.find((each) => each === name);
    if (param === undefined || looks.includes(param)) return [];
    return isList(param) ? value.split(".").map((each) => ({ param, value: each })) : [{ param, value }];
  });
}

export function chosenOf(filter: Filter, param: Param): string[] {
  return partsOf(filter).flatMap((each) => (each.param === param ? [each.value] : []));
}

/** The filter with one part said otherwise; an empty text takes it out. */
export function withPart(filter: Filter, { param, value }: Part): Filter {
  const others = writeFilter(filter).filter(([name]) => name !== param);
  return readFilter(value === "" ? others : [...others, [param, value]]);
}

/** The filter with one thing added, or taken out where it was asked. */
export function toggled(filter: Filter, { param, value }: Part): Filter {
  if (!isList(param))
    return withPart(filter, { param, value: chosenOf(filter, param).includes(value) ? "" : value });
  const chosen = chosenOf(filter, param);
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return withPart(filter, { param, value: next.join(".") });
}

function isList(param: Param): boolean {
  return lists.some((each) => each === param);
}
