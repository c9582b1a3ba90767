// What each part of a filter says of one node or one tie. All parts together are judged in judge.ts.
import { ended } from "../dates.ts";
import type { Facts } from "../facts.ts";
import { home } from "../policy/seats.ts";
import type { Need, Offer } from "../records/need.ts";
import type { Node } from "../records/record.ts";
import type { Tie } from "../records/tie.ts";
import { covers, coversMunicipality } from "../regions/regions.ts";
import { foldLoose } from "../search/fold.ts";
import { olderThan, within } from "./days.ts";
import type { Filter, Wish } from "./filter.ts";
import { familyOf } from "./tie-families.ts";

const folded = new WeakMap<Node, readonly string[]>();

/** Whether one of the names has what is asked in it; `asked` is loosely folded, and empty asks nothing. */
export function isNamed(node: Node, asked: string): boolean {
  if (asked === "") return true;
  const known = folded.get(node) ?? [...Object.values(node.names), ...(node.otherNames ?? [])].map(foldLoose);
  folded.set(node, known);
  return known.some((name) => name.includes(asked));
}

/** Whether a node is at home in a region, a group of regions or a municipality. */
export function isAt(node: Node, code: string): boolean {
  const municipality = node.place?.municipality;
  return municipality === undefined ? covers(code, home(node)) : coversMunicipality(code, municipality);
}

/** Whether an initiative or a gathering may have been within a time; actors are in every time. */
export function isWithin(node: Node, time: Pick<Filter, "since" | "until">): boolean {
  switch (node.type) {
    case "actor":
      return true;
    case "initiative":
      return within({ since: node.from, until: node.until }, time);
    case "gathering":
      return within({ since: node.date, until: node.date }, time);
  }
}

/** Needs or offers that are still open on a day, of every node. */
export function openOf<T extends "need" | "offer">(
  type: T,
  facts: Facts,
  today: string,
): Map<string, (Need | Offer)[]> {
  const found = new Map<string, (Need | Offer)[]>();
  for (const one of facts.all()) {
    if (one.type !== type || (one.type !== "need" && one.type !== "offer")) continue;
    if (one.met || ended(one.until, today)) continue;
    const known = found.get(one.node);
    if (known) known.push(one);
    else found.set(one.node, [one]);
  }
  return found;
}

export function isWished(one: Need | Offer, { kind, theme }: Wish): boolean {
  return (kind === null || one.kind === kind) && (theme === null || one.theme === theme);
}

export function isOfKind(tie: Tie, { tieKinds, families }: Pick<Filter, "tieKinds" | "families">): boolean {
  if (tieKinds.length + families.length === 0) return true;
  return tieKinds.includes(tie.kind) || families.includes(familyOf(tie.kind));
}

/** What nobody said a strength of is of none. */
export function isStrong(strength: number | undefined, asked: Filter["strength"]): boolean {
  return asked === null || (strength !== undefined && asked.from <= strength && strength <= asked.to);
}

/** The days that `older` and `newer` of a filter mean today. */
export interface Fresh {
  /** Last confirmed before this day. */
  before: string | null;
  /** Last confirmed on this day or later. */
  from: string | null;
}

export function isFresh(confirmed: string | undefined, { before, from }: Fresh): boolean {
  return (before === null || olderThan(confirmed, before)) && (from === null || !olderThan(confirmed, from));
}
