// Networks with planted communities, as large as wanted, for measuring time.
import type { Network } from "../../domain/analysis/network.ts";
import { seeded } from "../../domain/analysis/random.ts";

export interface Planted {
  network: Network;
  truth: number[];
}

/** `actors` in communities of `size`, `degree` ties each on average, a share `mixing` of them to anybody at all. */
export function planted(actors: number, shape: { size: number; degree: number; mixing: number }): Planted {
  const random = seeded(7);
  const truth = Array.from({ length: actors }, (_, actor) => Math.floor(actor / shape.size));
  const pairs = new Map<number, { from: string; to: string; weight: number }>();
  const wanted = Math.round((actors * shape.degree) / 2);
  while (pairs.size < wanted) {
    const from = Math.floor(random.next() * actors);
    const home = Math.floor(from / shape.size) * shape.size;
    const near = home + Math.floor(random.next() * Math.min(shape.size, actors - home));
    const to = random.next() < shape.mixing ? Math.floor(random.next() * actors) : near;
    if (from !== to)
      pairs.set(Math.min(from, to) * actors + Math.max(from, to), {
        from: `${from}`,
        to: `${to}`,
        weight: 1,
      });
  }
  return {
    network: { actors: truth.map((_, actor) => ({ id: `${actor}`, themes: [] })), ties: [...pairs.values()] },
    truth,
  };
}
