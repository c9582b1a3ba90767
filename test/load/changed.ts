// A network made different on purpose: noise, no structure at all, rows in another order.
import type { Network } from "../../domain/analysis/network.ts";
import { seeded, shuffled } from "../../domain/analysis/random.ts";

/** Swaps ends of pairs of ties, `times` for each tie: degrees stay, communities go. */
export function swapped(network: Network, times: number): Network {
  const random = seeded(4);
  const pairs = network.ties.map(({ from, to }) => ({ from, to, weight: 1 }));
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const known = new Set(pairs.map(({ from, to }) => key(from, to)));
  const draw = () => pairs[Math.floor(random.next() * pairs.length)];
  for (let turn = 0; turn < times * pairs.length; turn++) {
    const [one, other] = [draw(), draw()];
    if (one === undefined || other === undefined) continue;
    if (new Set([one.from, one.to, other.from, other.to]).size < 4) continue;
    const [left, right] = [key(one.from, other.to), key(other.from, one.to)];
    if (known.has(left) || known.has(right)) continue;
    known.delete(key(one.from, one.to));
    known.delete(key(other.from, other.to));
    [one.to, other.to] = [other.to, one.to];
    known.add(left).add(right);
  }
  return { actors: network.actors, ties: pairs };
}

/** As many ties between as many actors, drawn at random. */
export function random({ actors, ties }: Network): Network {
  const draw = seeded(6);
  const anybody = () => actors[Math.floor(draw.next() * actors.length)]?.id ?? "";
  return { actors, ties: ties.map(() => ({ from: anybody(), to: anybody(), weight: 1 })) };
}

/** One tie in a hundred drawn anew. */
export function noisy({ actors, ties }: Network): Network {
  const draw = seeded(1);
  const anybody = () => actors[Math.floor(draw.next() * actors.length)]?.id ?? "";
  return {
    actors,
    ties: ties.map((tie) => (draw.next() < 0.01 ? { from: anybody(), to: anybody(), weight: 1 } : tie)),
  };
}

/** The same network, its rows in another order and its ties seen from the other end. */
export function turned({ actors, ties }: Network): Network {
  const inOrder = <Row>(rows: readonly Row[]): Row[] =>
    Array.from(shuffled(rows.length, seeded(9)), (index) => rows[index]).filter((row) => row !== undefined);
  return {
    actors: inOrder(actors),
    ties: inOrder(ties).map(({ from, to, ...rest }) => ({ ...rest, from: to, to: from })),
  };
}
