// The map in words: for those who cannot see it, and for the node the arrows are at.
import type { Language } from "../../domain/vocabulary/languages.ts";
import { sayTieFrom } from "../../domain/words/say.ts";
import { speaker, wordsIn } from "../i18n/words.ts";
import { type Drawn, type DrawnNode, type DrawnTie, emptyMap } from "./drawn.ts";
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

/** A node as a sentence: name, what it is, and some of its neighbours. */
export function describe(map: Drawn, node: DrawnNode, language: Language): string {
  const words = speaker(mapWords, language);
  const { list } = wordsIn(language);
  const neighbours = neighboursOf(map, node.id).map((one) => one.name);
  if (neighbours.length === 0) return alone(node, language);
  const shown = neighbours.length <= named + 1 ? neighbours : neighbours.slice(0, named);
  const rest = neighbours.length - shown.length;
  const names = list(rest > 0 ? [...shown, words("othersMore", { count: rest })] : shown);
  return words("node", { ...said(map, node, language), names });
}

/** A node with every tie it has: by kind and direction, with whom. */
export function describeWhole(map: Drawn, node: DrawnNode, language: Language): string {
  const { say, list } = wordsIn(language);
  const byName = (a: string, b: string) => a.localeCompare(b, language);
  const ties = map.tiesOf.get(node.id) ?? [];
  if (ties.length === 0) return alone(node, language);
  const groups = new Map<string, { end: "from" | "to"; tie: DrawnTie; names: string[] }>();
  for (const tie of ties) {
    const end = tie.from === node.id ? "from" : "to";
    const other = map.nodes.get(end === "from" ? tie.to : tie.from)?.name ?? "";
    // What means the same from both ends is said once.
    const key = sayTieFrom(language, end, { kind: tie.kind, directed: tie.directed, other: "" });
    const group = groups.get(key) ?? { end, tie, names: [] };
    groups.set(key, group);
    group.names.push(tie.state === "ended" ? `${other} (${say("existence.ended")})` : other);
  }
  const sentences = [...groups.values()].map(({ end, tie: { kind, directed }, names }) => {
    return `${sayTieFrom(language, end, { kind, directed, other: list(names.toSorted(byName)) })}.`;
  });
  const words = speaker(mapWords, language);
  return [words("nodeTied", said(map, node, language)), ...sentences.toSorted(byName)].join(" ");
}

function said(map: Drawn, node: DrawnNode, language: Language) {
  const words = speaker(mapWords, language);
  const { say } = wordsIn(language);
  const sector = node.sector === null ? [] : [say(`sector.${node.sector}`)];
  const state = [...(node.hollow ? [words("planned")] : []), ...(node.outside ? [words("outside")] : [])];
  const kind = [say(node.kind), ...sector, ...state].join(", ");
  return { name: node.name, kind, ties: words("ties", { count: map.tiesOf.get(node.id)?.length ?? 0 }) };
}

function alone(node: DrawnNode, language: Language): string {
  const { name, kind } = said(emptyMap, node, language);
  return speaker(mapWords, language)("nodeAlone", { name, kind });
}
