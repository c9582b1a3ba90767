// Filters by chance, in the form that they have when they come out of an address.
import fc from "fast-check";
import {
  colours,
  type Filter,
  folds,
  lineLooks,
  modes,
  nodeKinds,
  sizes,
  type Wish,
} from "../../../domain/ask/filter.ts";
import { tieFamilies } from "../../../domain/ask/tie-families.ts";
import { needKinds } from "../../../domain/vocabulary/need-kinds.ts";
import { roles } from "../../../domain/vocabulary/roles.ts";
import { sectors } from "../../../domain/vocabulary/sectors.ts";
import { tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";

const few = <T>(list: readonly T[]) =>
  fc.oneof(fc.constant<T[]>([]), fc.subarray([...list], { maxLength: Math.min(3, list.length) }));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

/** @param ids themes and communities that may be named */
export function filters({
  themes,
  communities,
  q,
}: {
  themes: readonly string[];
  communities: readonly string[];
  q: fc.Arbitrary<string>;
}): fc.Arbitrary<Filter> {
  const text = ({ kind, theme }: Wish) => (theme === null ? (kind ?? "any") : `${kind ?? "any"}:${theme}`);
  const wishes = fc
    .array(
      fc.record({ kind: maybe(fc.constantFrom(...needKinds)), theme: maybe(fc.constantFrom(...themes)) }),
      {
        maxLength: 2,
      },
    )
    .map((list) =>
      [...new Map(list.map((each) => [text(each), each]))]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, each]) => each),
    );
  const strengths = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const day = fc.constantFrom("2019", "2021-05", "2024-02-29", "2026-06-30");
  return fc.record({
    q,
    sectors: few(sectors),
    roles: few(roles),
    themes: few(themes).map((list) => list.toSorted()),
    kinds: few(nodeKinds),
    tieKinds: few(tieKinds),
    families: few(tieFamilies),
    strength: maybe(strengths),
    places: few(["02", "04", "evk:02", "kunta:609", "kunta:684", "national"]),
    since: maybe(day),
    until: maybe(day),
    older: maybe(fc.constantFrom(6, 12, 24)),
    newer: maybe(fc.constantFrom(6, 12, 24)),
    needs: wishes,
    offers: wishes,
    communities: few(communities).map((list) => list.toSorted()),
    fold: few(folds),
    ended: fc.boolean(),
    mode: fc.constantFrom(...modes),
    colour: fc.constantFrom(...colours),
    size: fc.constantFrom(...sizes),
    lines: fc.constantFrom(...lineLooks),
  });
}
