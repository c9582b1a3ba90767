// How long it takes to measure everything there is to measure of a network.
import { measure } from "../../domain/analysis/measure.ts";
import { againstChance } from "../../domain/analysis/measures/against-chance.ts";
import { fixture, tiesOf } from "../domain/analysis/graphs.ts";
import { atMost, type Figure } from "./figure.ts";

/** Milliseconds, median of three. */
export async function measures(): Promise<Figure[]> {
  const { network, truth } = fixture("lfr-fix-1000-mu3");
  const groups = (of: (label: number) => number) =>
    new Map(network.actors.map(({ id }, index) => [id, String(of(truth[index] ?? 0))]));
  const groupings = { sector: groups((label) => label % 4), community: groups((label) => label) };
  const ties = tiesOf(network);
  const large = fixture("lfr-fix-5000-mu3").network;
  return [
    atMost(
      "1,000 actors, 3,900 ties, two groupings: all measures",
      median(() => measure(network, { groupings })),
      { unit: "ms", reach: 1000, goal: 300 },
    ),
    atMost(
      "the same beside 200 random networks",
      median(() => againstChance(ties, { seed: 1 })),
      { unit: "ms" },
    ),
    atMost(
      "5,000 actors, 19,000 ties: all measures",
      median(() => measure(large)),
      { unit: "ms" },
    ),
  ];
}

function median(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.toSorted((a, b) => a - b)[1] ?? 0;
}
