// An introduction of the small map with secrets: of any two actors, through a third.
import fc from "fast-check";
import type { Fact } from "../../../domain/records/record.ts";
import type { Visibility } from "../../../domain/vocabulary/visibilities.ts";
import { introduction } from "../making.ts";
import { actors, ties } from "./cast.ts";

export function introductionOf(
  id: string,
  { visibility, note }: { visibility: fc.Arbitrary<Visibility>; note: string },
): fc.Arbitrary<Fact> {
  const made = fc.record({
    visibility,
    pair: fc.shuffledSubarray(actors, { minLength: 2, maxLength: 2 }),
    through: fc.constantFrom(...actors),
    status: fc.constantFrom("introduced", "declined"),
    tie: fc.constantFrom(...ties),
  });
  return made.map(({ pair, ...rest }) => introduction(id, [pair[0]!, pair[1]!], { ...rest, note }));
}
