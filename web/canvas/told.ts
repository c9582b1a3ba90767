// The map in words: for those who cannot see it, and for the node the arrows are at.
import type { Language } from "../../domain/vocabulary/languages.ts";
import { speaker, wordsIn } from "../i18n/words.ts";
import type { Drawn, DrawnNode } from "./drawn.ts";
import { mapWords } from "./map.words.ts";
import { neighboursOf } from "./neighbourhood.ts";

const named = 5;

/** "116 actors", "12 gatherings", "240 relationships": what there is none of is left out. */
export function counts(
  map: { readonly nodes: Iterable<Pick<DrawnNode, "type">>; readonly ties: number },
  language: Language,
): string[] {
  const words = speaker(mapWords, language);
  const nodes = [...map.nodes];
  const count = (type: DrawnNode["type"]) => nodes.filter((one) => one.type === type).length;
  const things = [
    { key: "actors", count: count("actor") },
    { key: "initiatives", count: count("initiative") },
    { key: "gatherings", count: count("gathering") },
    { key: "ties", count: map.ties },
  ] as const;
  return things.filter((one) => one.count > 0).map((one) => words(one.key, { count: one.count }));
}

/** How many of what, who has most ties, how many have none. */
export function summary(map: Drawn, language: Language): string {
  const words = speaker(mapWords, language);
  const { list } = wordsIn(language);
  const nodes = [...map.nodes.values()];
  if (nodes.length === 0) return words("nobody");
  const said = counts({ nodes, ties: 0 }, language);
  const sentences = [words("summary", { things: list(said), ties: words("ties", { count: map.ties.size }) })];
  const leaders = nodes
    .filter((one) => one.degree > 0)
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  if (leaders.length > 0) {
    const names = leaders.slice(0, 3).map((one) => words("tied", { name: one.name, count: one.degree }));
    sentences.push(words("mostTied", { names: list(names) }));
  }
  const alone = nodes.filter((one) => !map.tiesOf.has(one.id)).length;
  if (alone > 0) sentences.push(words("alone", { count: alone }));
  return sentences.join(" ");
}

/** A node as a sentence: name, what it is, and its neighbours; `all` names every one of them. */
export function describe(
  map: Drawn,
  node: DrawnNode,
  { language, all = false }: { language: Language; all?: boolean },
): string {
  const words = speaker(mapWords, language);
  const { say, list } = wordsIn(language);
  const sector = node.sector === null ? [] : [say(`sector.${node.sector}`)];
  const state = [...(node.hollow ? [words("planned")] : []), ...(node.outside ? [words("outside")] : [])];
  const kind = [say(node.kind), ...sector, ...state].join(", ");
  const neighbours = neighboursOf(map, node.id).map((one) => one.name);
  if (neighbours.length === 0) return words("nodeAlone", { name: node.name, kind });
  const shown = all || neighbours.length <= named + 1 ? neighbours : neighbours.slice(0, named);
  const rest = neighbours.length - shown.length;
  const names = list(rest > 0 ? [...shown, words("othersMore", { count: rest })] : shown);
  return words("node", {
    name: node.name,
    kind,
    ties: words("ties", { count: map.tiesOf.get(node.id)?.length ?? 0 }),
    names,
  });
}
