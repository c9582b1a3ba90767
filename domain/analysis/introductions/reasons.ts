// Why two should meet, in ids and numbers; the words are said elsewhere.
import { at } from "../at.ts";
import { neighbours } from "../measures/neighbours.ts";
import { byCodeUnits } from "../proposals/canonical.ts";
import type { Repaired } from "../proposals/repair.ts";
import type { Match } from "../surroundings.ts";
import { pairKey } from "./acquaintance.ts";
import type { Ground } from "./close.ts";
import { numberKey } from "./need-match.ts";
import { weightOf } from "./steps.ts";

export type Reason =
  /** Actors that both are tied to, the strongest go-between first. */
  | { readonly type: "bothKnow"; readonly actors: readonly string[] }
  /** Networks that both belong to. */
  | { readonly type: "bothBelong"; readonly networks: readonly string[] }
  /** Of two in the same network the one offers something on a theme of the other's. */
  | {
      readonly type: "offerOnTheme";
      readonly offer: string;
      readonly offers: string;
      readonly to: string;
      readonly theme: string;
    }
  /** Initiatives and gatherings that both are in, too large to know each other by. */
  | { readonly type: "bothIn"; readonly things: readonly string[] }
  /** Themes of both, the rarest first. */
  | { readonly type: "bothWorkOn"; readonly themes: readonly string[] }
  | ({ readonly type: "needMetByOffer" } & Match)
  /** In the same group in so many of the runs; null runs: in the same adopted community. */
  | {
      readonly type: "sameGroup";
      readonly group: string;
      readonly together: number;
      readonly runs: number | null;
    }
  /** So many ties join their two groups. */
  | { readonly type: "hardlyJoined"; readonly groups: readonly [string, string]; readonly ties: number }
  /** From one to the other, where they have no shared contact. */
  | { readonly type: "way"; readonly actors: readonly string[] };

/** Shared contacts, best go-between first: by its weaker tie to the two, then by both, then by id. */
export function sharedContacts({ input }: Ground, a: number, b: number): number[] {
  const { ties } = input;
  const near = new Set(neighbours(ties, a));
  return Array.from(neighbours(ties, b))
    .filter((other) => near.has(other))
    .map((other) => ({ other, one: weightOf(ties, other, a), two: weightOf(ties, other, b) }))
    .sort(
      (x, y) =>
        Math.min(y.one, y.two) - Math.min(x.one, x.two) || y.one + y.two - x.one - x.two || x.other - y.other,
    )
    .map(({ other }) => other);
}

export interface Told {
  readonly ground: Ground;
  /** Base runs, labels in the order of `order`; none where only the result is at hand. */
  readonly runs: readonly Repaired[];
  readonly place: ReadonlyMap<string, number>;
  readonly adopted: ReadonlySet<string>;
}

/** Everything that speaks for a pair, in the order it is best said. */
export function reasonsFor(
  told: Told,
  pair: {
    readonly a: number;
    readonly b: number;
    readonly shared: readonly number[];
    readonly way: readonly number[] | null;
  },
): Reason[] {
  const { ground } = told;
  const { ids, themes } = ground.input;
  const { a, b, shared, way } = pair;
  const name = (actor: number) => ids[actor] ?? "";
  const reasons: Reason[] = [];
  for (const match of ground.matches.get(numberKey(ids.length, a, b))?.matches ?? [])
    reasons.push({ type: "needMetByOffer", ...match });
  const matched = new Set(
    reasons.flatMap((reason) => (reason.type === "needMetByOffer" ? reason.offer : [])),
  );
  const hint = ground.hints.get(numberKey(ids.length, a, b));
  for (const each of hint?.offers ?? [])
    if (!matched.has(each.offer)) reasons.push({ type: "offerOnTheme", ...each });
  if (shared.length > 0) reasons.push({ type: "bothKnow", actors: shared.map(name) });
  if (hint !== undefined) reasons.push({ type: "bothBelong", networks: hint.networks });
  const things = ground.common.get(pairKey(name(a), name(b)));
  if (things !== undefined) reasons.push({ type: "bothIn", things });
  const theirs = new Set(themes[b]);
  const both = (themes[a] ?? []).filter((theme) => theirs.has(theme));
  if (both.length > 0) reasons.push({ type: "bothWorkOn", themes: both.sort(rarestFirst(ground)) });
  const [own, other] = [at(ground.groups.of, a), at(ground.groups.of, b)];
  const group = ground.groups.ids[own];
  if (group !== undefined && own === other) reasons.push(sameGroup(told, { a: name(a), b: name(b), group }));
  const beyond = ground.groups.ids[other];
  if (group !== undefined && beyond !== undefined && own !== other) {
    const { ties } = ground.groups.between(own, other);
    if (ties < ground.settings.bridge.ties)
      reasons.push({ type: "hardlyJoined", groups: [group, beyond], ties });
  }
  if (shared.length === 0 && way !== null) reasons.push({ type: "way", actors: way.map(name) });
  return reasons;
}

function sameGroup(told: Told, { a, b, group }: { a: string; b: string; group: string }): Reason {
  const [one, two] = [told.place.get(a), told.place.get(b)];
  if (told.adopted.has(group) || told.runs.length === 0 || one === undefined || two === undefined)
    return { type: "sameGroup", group, together: 0, runs: null };
  const together = told.runs.filter(
    ({ labels }) => at(labels, one) >= 0 && at(labels, one) === at(labels, two),
  );
  return { type: "sameGroup", group, together: together.length, runs: told.runs.length };
}

const rarities = new WeakMap<Ground, ReadonlyMap<string, number>>();

function rarestFirst(ground: Ground): (a: string, b: string) => number {
  let counts = rarities.get(ground);
  if (counts === undefined) {
    const found = new Map<string, number>();
    for (const list of ground.input.themes)
      for (const theme of list) found.set(theme, (found.get(theme) ?? 0) + 1);
    counts = found;
    rarities.set(ground, counts);
  }
  const known = counts;
  return (a, b) => (known.get(a) ?? 0) - (known.get(b) ?? 0) || byCodeUnits(a, b);
}
