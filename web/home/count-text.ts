import type { Node } from "../../domain/records/record.ts";
import type { Words } from "../i18n/words.ts";

/** “87 actors, 12 initiatives, 14 gatherings and 391 ties”; what there is none of is not told. */
export function countText({ nodes, ties }: { nodes: Iterable<Node>; ties: number }, words: Words): string {
  const types = [...nodes].map(({ type }) => type);
  const counts = (["actor", "initiative", "gathering"] as const).flatMap((type) => {
    const count = types.filter((each) => each === type).length;
    return count === 0 ? [] : [words.say(`count.${type}`, { count })];
  });
  return words.list(ties === 0 ? counts : [...counts, words.say("count.tie", { count: ties })]);
}
