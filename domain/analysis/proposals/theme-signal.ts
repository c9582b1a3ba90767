// Do themes tell who is tied to whom in this network?
import { at } from "../at.ts";
import { seeded } from "../random.ts";
import type { Canonical } from "./canonical.ts";
import type { Similarity } from "./similarity.ts";

const SAMPLE = 20_000;
const LEAST_TIES = 20;

/**
 * Area under the curve of similarity as a sign of a tie (Mann & Whitney 1947), on actors that tell themes.
 * Random pairs are drawn with a fixed seed: the signal belongs to the data, not to the run.
 * Null below 20 tied pairs that both tell themes.
 */
export function themeSignal({ themes, edges }: Canonical, similarity: Similarity): number | null {
  const tellers = Int32Array.from(themes.keys()).filter((actor) => (themes[actor]?.length ?? 0) > 0);
  const scored: { alike: number; tied: boolean }[] = [];
  edges.from.forEach((from, edge) => {
    const to = at(edges.to, edge);
    if (themes[from]?.length === 0 || themes[to]?.length === 0) return;
    scored.push({ alike: similarity(from, to), tied: true });
  });
  const tied = scored.length;
  if (tied < LEAST_TIES) return null;
  const random = seeded(0);
  const draw = (): number => at(tellers, Math.floor(random.next() * tellers.length));
  while (scored.length < tied + SAMPLE) {
    const a = draw();
    const b = draw();
    if (a !== b) scored.push({ alike: similarity(a, b), tied: false });
  }
  scored.sort((a, b) => a.alike - b.alike);
  let ranks = 0;
  for (let begin = 0; begin < scored.length; ) {
    let end = begin;
    let tiedHere = 0;
    while (end < scored.length && scored[end]?.alike === scored[begin]?.alike)
      if (scored[end++]?.tied) tiedHere++;
    ranks += (tiedHere * (begin + 1 + end)) / 2;
    begin = end;
  }
  return (ranks - (tied * (tied + 1)) / 2) / (tied * SAMPLE);
}
