// What a view shows, in numbers and in sentences: for who does not see the picture, and for print.
import type { Facts } from "../facts.ts";
import { wordsIn } from "../proposal-name.ts";
import type { Language } from "../vocabulary/languages.ts";
import { type Sector, sectors } from "../vocabulary/sectors.ts";
import { say } from "../words/say.ts";
import { speakList } from "../words/speak.ts";
import type { Asked } from "./ask.ts";
import { farEnd, type Joint, neighbourhood, tiesByNode } from "./neighbourhood.ts";

const mostNamed = 5;
const mostTied = 3;

export interface Summary {
  actors: number;
  initiatives: number;
  gatherings: number;
  ties: number;
  /** Nodes that hang together, largest first; those without ties are no part. */
  parts: number[];
  /** The actors with most ties shown, at most three. */
  mostTied: { id: string; count: number }[];
  /** Sectors that have actors here, most first. */
  sectors: { sector: Sector; count: number }[];
  /** Learning communities with two members or more here, most first. */
  communities: { id: string; count: number }[];
  /** Ids of actors without any tie shown, and with one only. */
  untied: string[];
  hanging: string[];
}

/** Counts what a filter shows; pairs that share something folded are ties too. */
export function summary(facts: Facts, shown: Asked): Summary {
  const nodes = [...shown.nodes].flatMap((id) => facts.node(id) ?? []);
  const joints: Joint[] = [...shown.folded];
  for (const id of shown.ties) {
    const tie = facts.get(id);
    if (tie?.type === "tie") joints.push(tie);
  }
  const tiesOf = tiesByNode(joints);
  const actors = nodes.flatMap((one) => (one.type === "actor" ? [one] : []));
  const degrees = actors.map(({ id }) => ({ id, count: tiesOf.get(id)?.length ?? 0 }));
  const bySector = new Map<Sector, number>();
  for (const { sector } of actors) bySector.set(sector, (bySector.get(sector) ?? 0) + 1);
  const communities = [...facts.all()].flatMap((one) => {
    if (one.type !== "community") return [];
    const count = one.members.filter((each) => shown.nodes.has(each.node)).length;
    return count >= 2 ? [{ id: one.id, count }] : [];
  });
  const only = (count: number) => degrees.filter((one) => one.count === count).map(({ id }) => id);
  return {
    actors: actors.length,
    initiatives: nodes.filter((one) => one.type === "initiative").length,
    gatherings: nodes.filter((one) => one.type === "gathering").length,
    ties: joints.length,
    parts: partsOf(shown.nodes, tiesOf),
    mostTied: mostFirst(degrees.filter((one) => one.count > 0)).slice(0, mostTied),
    sectors: sectors
      .flatMap((sector) => {
        const count = bySector.get(sector);
        return count === undefined ? [] : [{ sector, count }];
      })
      .toSorted((a, b) => b.count - a.count),
    communities: mostFirst(communities),
    untied: only(0),
    hanging: only(1),
  };
}

function mostFirst<T extends { id: string; count: number }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function partsOf(nodes: ReadonlySet<string>, tiesOf: ReadonlyMap<string, readonly Joint[]>): number[] {
  const inside = new Map(
    [...nodes].map((id) => [id, (tiesOf.get(id) ?? []).filter((tie) => nodes.has(farEnd(tie, id)))]),
  );
  const seen = new Set<string>();
  const sizes: number[] = [];
  for (const [id, ties] of inside) {
    if (seen.has(id) || ties.length === 0) continue;
    const part = neighbourhood(inside, id, { steps: nodes.size });
    for (const each of part.keys()) seen.add(each);
    sizes.push(part.size);
  }
  return sizes.toSorted((a, b) => b - a);
}

/** The summary in a few sentences; names stay uninflected. */
export function saySummary(language: Language, made: Summary, facts: Facts): string[] {
  const { actors, initiatives, gatherings, ties } = made;
  if (actors + initiatives + gatherings === 0) return [say(language, "summary.empty")];
  const name = (id: string) => {
    const one = facts.get(id);
    return (one !== undefined && "names" in one ? wordsIn(one.names, language) : undefined) ?? "…";
  };
  const number = (type: "actor" | "initiative" | "gathering" | "tie", count: number) =>
    say(language, `count.${type}`, { count });
  const counted = (label: string, count: number) => say(language, "summary.counted", { name: label, count });
  const list = (names: readonly string[]) => {
    const first = names.slice(0, mostNamed);
    if (names.length <= mostNamed) return speakList(language, first);
    return say(language, "summary.andMore", { names: first.join(", "), count: names.length - mostNamed });
  };
  const shown = [
    number("actor", actors),
    ...(initiatives > 0 ? [number("initiative", initiatives)] : []),
    ...(gatherings > 0 ? [number("gathering", gatherings)] : []),
    number("tie", ties),
  ];
  const said = [say(language, "summary.shown", { what: speakList(language, shown) })];
  const about = (
    key: "mostTied" | "sectors" | "communities" | "untied" | "hanging",
    names: readonly string[],
  ) => {
    if (names.length > 0) said.push(say(language, `summary.${key}`, { names: list(names) }));
  };
  if (made.parts.length > 0)
    said.push(say(language, "summary.parts", { count: made.parts.length, largest: made.parts[0] ?? 0 }));
  about(
    "mostTied",
    made.mostTied.map((one) => counted(name(one.id), one.count)),
  );
  about(
    "sectors",
    made.sectors.map((one) => counted(say(language, `sector.${one.sector}`), one.count)),
  );
  about(
    "communities",
    made.communities.map((one) => counted(name(one.id), one.count)),
  );
  about("untied", made.untied.map(name));
  about("hanging", made.hanging.map(name));
  return said;
}
