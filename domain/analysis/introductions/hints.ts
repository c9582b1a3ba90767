// What nobody asked for, but might be glad of: an offer on a theme the other works on, inside a network of both.
import { byCodeUnits, type Canonical } from "../proposals/canonical.ts";
import type { Surroundings } from "../surroundings.ts";
import { numberKey } from "./need-match.ts";

export interface Hint {
  /** 1 where each offers the other something, `oneSided` where one does. */
  readonly value: number;
  /** The networks both belong to, by id. */
  readonly networks: readonly string[];
  /** By id of the offer. */
  readonly offers: readonly {
    readonly offer: string;
    readonly offers: string;
    readonly to: string;
    readonly theme: string;
  }[];
}

/**
 * Pairs of actors that belong to the same network, of whom one offers something on a theme the other works on, by
 * `numberKey`. A network of more than `hub` members is no circle. Needs are often not told; an offer on somebody's own
 * theme, vouched for by a network of both, is the next best reason to meet.
 */
export function hintsOf(
  { ids, themes }: Canonical,
  surroundings: Surroundings | undefined,
  { hub, oneSided }: { hub: number; oneSided: number },
): Map<number, Hint> {
  const place = new Map(ids.map((id, index) => [id, index]));
  const members = new Map<string, number[]>();
  for (const [actor, networks] of surroundings?.belongs ?? []) {
    const index = place.get(actor);
    if (index === undefined) continue;
    for (const network of networks) members.set(network, [...(members.get(network) ?? []), index]);
  }
  const offers = Map.groupBy(surroundings?.offers ?? [], ({ actor }) => place.get(actor) ?? -1);
  const toward = (from: number, to: number): Hint["offers"] =>
    (offers.get(from) ?? []).flatMap(({ id, actor, theme }) =>
      theme !== undefined && themes[to]?.includes(theme)
        ? [{ offer: id, offers: actor, to: ids[to] ?? "", theme }]
        : [],
    );
  const found = new Map<number, Hint>();
  for (const [network, list] of [...members].sort((x, y) => byCodeUnits(x[0], y[0]))) {
    if (list.length > hub) continue;
    for (const [index, a] of list.entries())
      for (const b of list.slice(index + 1)) {
        const key = numberKey(ids.length, a, b);
        const known = found.get(key);
        if (known !== undefined) {
          found.set(key, { ...known, networks: [...known.networks, network] });
          continue;
        }
        const [there, back] = [toward(a, b), toward(b, a)];
        if (there.length + back.length === 0) continue;
        found.set(key, {
          value: there.length > 0 && back.length > 0 ? 1 : oneSided,
          networks: [network],
          offers: [...there, ...back].sort((x, y) => byCodeUnits(x.offer, y.offer)),
        });
      }
  }
  return found;
}
