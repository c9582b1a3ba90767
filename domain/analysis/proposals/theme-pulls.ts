// Like-minded actors two steps apart pull at each other a little.
import type { Adjacency } from "../adjacency.ts";
import { at } from "../at.ts";
import type { Similarity } from "./similarity.ts";

/** Whoever knows this many says little about who belongs together; and pairs grow with the square. */
const HUB = 200;

/** Untied pairs with a common neighbour that are alike enough, weighted by how alike they are. */
export function themePulls(ties: Adjacency, similarity: Similarity, least: number) {
  const pulls: { from: number; to: number; weight: number }[] = [];
  const met = new Int32Array(ties.size).fill(-1);
  for (let from = 0; from < ties.size; from++) {
    met[from] = from;
    const near = ties.targets.subarray(at(ties.offsets, from), at(ties.offsets, from + 1));
    for (const neighbour of near) met[neighbour] = from;
    for (const neighbour of near) {
      const begin = at(ties.offsets, neighbour);
      const end = at(ties.offsets, neighbour + 1);
      if (end - begin > HUB) continue;
      for (const to of ties.targets.subarray(begin, end)) {
        if (to < from || at(met, to) === from) continue;
        met[to] = from;
        const weight = similarity(from, to);
        if (weight > 0 && weight >= least) pulls.push({ from, to, weight });
      }
    }
  }
  return pulls;
}
