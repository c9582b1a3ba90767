// The practice region told in sentences: what was planted in it is found, and every count is counted again here.
import { describe, expect, test } from "vitest";
import { type Finding, type FindingOf, stages } from "../../../domain/analysis/structure/found.ts";
import { namesOfProposals } from "../../../domain/proposal-name.ts";
import { pictureOf } from "../../../domain/region-picture.ts";
import { sittingOf } from "../../../domain/region-sitting.ts";
import { languages } from "../../../domain/vocabulary/languages.ts";
import { nodeName, recordName } from "../../../web/i18n/named.ts";
import { speaker } from "../../../web/i18n/words.ts";
import { measuresTold } from "../../../web/region/measures.ts";
import { measureWords } from "../../../web/region/measures.words.ts";
import { findingText, type Naming, quoted } from "../../../web/region/structure-text.ts";
import { ownId, practiceFacts, practiceToday } from "../../domain/practice.ts";

const facts = practiceFacts();
const sitting = sittingOf(facts, { view: "04", today: practiceToday });
const picture = pictureOf(sitting);
const { findings, clusters } = picture;
const names = namesOfProposals(clusters, facts);
const own = (ids: readonly string[]) => ids.map((id) => ownId(facts, id)).toSorted();
const of = <T extends Finding["type"]>(type: T) =>
  findings.filter((each): each is FindingOf<T> => each.type === type);

/** Ties counted anew, as plainly as can be: who is tied with whom. */
const tied = new Map<string, Set<string>>(sitting.network.actors.map(({ id }) => [id, new Set<string>()]));
for (const { from, to } of sitting.network.ties) {
  tied.get(from)!.add(to);
  tied.get(to)!.add(from);
}
const pairs = [...tied.values()].reduce((sum, others) => sum + others.size, 0) / 2;

function reached(from: string, most = Infinity, without = ""): Map<string, number> {
  const steps = new Map([[from, 0]]);
  for (const [id, far] of steps)
    for (const next of far < most ? (tied.get(id) ?? []) : [])
      if (next !== without && !steps.has(next)) steps.set(next, far + 1);
  return steps;
}

const largest = [...tied.keys()].map((id) => reached(id)).toSorted((a, b) => b.size - a.size)[0]!;
const membersOf = (cluster: string) => clusters.find(({ id }) => id === cluster)!.members.map(({ id }) => id);

function apart([one, other]: readonly [string, string], without = ""): number {
  const far = membersOf(one)
    .filter((id) => id !== without)
    .flatMap((id) => {
      const steps = reached(id, Infinity, without);
      return membersOf(other).flatMap((end) => (end === without ? [] : (steps.get(end) ?? [])));
    });
  return far.reduce((sum, steps) => sum + steps, 0) / far.length;
}

function namingIn(language: (typeof languages)[number]): Naming {
  return {
    language,
    actor: (id) => nodeName(id, facts, language),
    cluster: (id) => quoted(names.get(id)![language], language),
    theme: (id) => recordName(facts.get(id)!, facts, language),
  };
}

describe("what was planted is found", () => {
  test("five clusters, each mostly of those planted together", () => {
    const planted = {
      A: "ystavapenkki",
      B: "kipparipaja",
      C: "pohjankangas",
      D: "pajasaatio",
      E: "maailmantupa",
    };
    const [found] = of("clusters");
    expect(found!.clusters).toHaveLength(5);
    const homes = Object.values(planted).map((name) =>
      clusters.findIndex(({ members }) => own(members.map(({ id }) => id)).includes(name)),
    );
    expect(new Set(homes).size).toBe(5);
  });

  test("the two that should talk are the lonely and the rural north, with no tie between them", () => {
    const [first] = of("shouldTalk");
    const sides = first!.clusters.map((id) => own(membersOf(id)));
    expect(sides.some((side) => side.includes("ystavapenkki") && side.includes("rantahuone"))).toBe(true);
    expect(sides.some((side) => side.includes("pohjankangas") && side.includes("kotiapu"))).toBe(true);
    expect(first!.ties).toBe(0);
    // Of the README's seven and what else fits.
    expect(first!.meets).toBeGreaterThanOrEqual(7);
  });

  test("the hub and the organisation without which twelve are cut off", () => {
    expect(own(of("hub").map(({ hub }) => hub))).toEqual(["satakaanne"]);
    const [hub] = of("hub");
    expect(hub).toMatchObject({ ties: 21, next: 13 });
    expect(hub!.joins).toHaveLength(3);
    const [cut] = of("cut");
    expect(ownId(facts, cut!.cut)).toBe("pohjankangas");
    expect(cut!.count).toBe(12);
    expect(own(membersOf(cut!.cluster!))).toContain("pohjankangas");
  });

  test("who is at the edge", () => {
    expect(own(of("untied")[0]!.actors)).toEqual([
      "digitupa",
      "filmipaja",
      "lapin-naapuriapu",
      "meijeritalo",
      "palvelupaja",
    ]);
    expect(own(of("apart")[0]!.actors)).toEqual(["kylapuoti", "talkoorinki"]);
  });
});

describe("every count is the data's", () => {
  test("counted again: parts, hubs, cut off, reach, halves of ties, sectors", () => {
    const [stage] = of("stage");
    expect(stage).toMatchObject({ stage: "multiHub", all: tied.size, largest: largest.size, clusters: 5 });
    const [hub] = of("hub");
    expect(hub!.ties).toBe(tied.get(hub!.hub)!.size);
    expect(hub!.farther!.before).toBeCloseTo(apart(hub!.farther!.clusters), 9);
    expect(hub!.farther!.after).toBeCloseTo(apart(hub!.farther!.clusters, hub!.hub), 9);
    const [cut] = of("cut");
    const start = [...largest.keys()].find((id) => id !== cut!.cut && !cut!.actors.includes(id))!;
    expect(reached(start, Infinity, cut!.cut).size).toBe(largest.size - 1 - cut!.count);
    const [talk] = of("shouldTalk");
    expect(talk!.steps).toBeCloseTo(apart(talk!.clusters), 9);
    const [reach] = of("reach");
    const near = [...tied.keys()].map((id) => reached(id, 2).size - 1);
    expect(reach!.mean).toBeCloseTo(near.reduce((sum, count) => sum + count, 0) / near.length, 9);
    for (const id of reach!.actors) expect(reached(id, 2).size - 1).toBe(reach!.least);
    const [few] = of("few");
    const touched = sitting.network.ties.filter(
      ({ from, to }) => few!.actors.includes(from) || few!.actors.includes(to),
    );
    expect(new Set(touched.map(({ from, to }) => [from, to].toSorted().join(" "))).size).toBe(few!.ties);
    expect(few!.of).toBe(pairs);
    expect(few!.ties * 2).toBeGreaterThanOrEqual(pairs);
    for (const silo of of("silo")) {
      const sector = sitting.groupings.sector!;
      const ends = [...tied].flatMap(([from, others]) => [...others].map((to) => [from, to] as const));
      const ofIt = ends.filter(
        ([from, to]) => from < to && [from, to].some((id) => sector.get(id) === silo.sector),
      );
      expect(silo.ties).toBe(ofIt.length);
      expect(silo.within).toBe(ofIt.filter(([from, to]) => sector.get(from) === sector.get(to)).length);
    }
  });

  test.each(languages)("and stands in the sentences: %s", (language) => {
    const naming = namingIn(language);
    const tenth = (value: number) => new Intl.NumberFormat(language).format(Math.round(value * 10) / 10);
    const told = findings.map((found) => findingText(found, naming).join(" "));
    const at = (type: Finding["type"]) => told[findings.findIndex((each) => each.type === type)]!;
    const numbers = (text: string) => {
      // Names may hold numbers: they are taken out first.
      const bare = clusters.reduce((left, { id }) => left.replaceAll(naming.cluster(id), ""), text);
      return bare.match(/\d+(?:[.,]\d+)?/g) ?? [];
    };
    const [hub, cut, talk, few] = [of("hub")[0]!, of("cut")[0]!, of("shouldTalk")[0]!, of("few")[0]!];
    expect(numbers(at("stage"))).toEqual(["5", "77", "84"]);
    expect(numbers(at("hub"))).toEqual(["21", "13", tenth(hub.farther!.before), tenth(hub.farther!.after)]);
    expect(at("hub")).toContain(naming.actor(hub.hub));
    expect(numbers(at("cut"))).toEqual(["12"]);
    expect(at("cut")).toContain(naming.actor(cut.cut));
    expect(numbers(at("shouldTalk"))).toEqual([tenth(talk.steps!), String(talk.meets)]);
    for (const id of talk.clusters) expect(at("shouldTalk")).toContain(naming.cluster(id));
    expect(new Set(numbers(at("few")))).toEqual(new Set([few.few, few.all, few.ties, few.of].map(String)));
    expect(numbers(at("clusters")).toSorted()).toEqual(
      ["5", ...of("clusters")[0]!.sizes.map(String)].toSorted(),
    );
    expect(numbers(at("untied"))).toEqual(["5"]);
    for (const id of of("untied")[0]!.actors) expect(at("untied")).toContain(naming.actor(id));
    for (const text of told) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  test.each(languages)("the measures have their numbers and words: %s", (language) => {
    const say = speaker(measureWords, language);
    const measures = measuresTold(picture);
    expect(measures.map(({ name }) => name)).toEqual([
      "parts",
      "reach",
      "hold",
      "cut",
      "triads",
      "open",
      "mutual",
      "core",
    ]);
    for (const { name, value, values } of measures) {
      const text = say(`says.${name}`, values);
      expect(text).toContain(String(value));
      expect(text + say(`not.${name}`)).not.toMatch(/[{}]|undefined|NaN/);
    }
    const open = measures.find(({ name }) => name === "open")!;
    const sector = sitting.groupings.sector!;
    const crossing = [...tied].flatMap(([from, others]) =>
      [...others].filter((to) => from < to && sector.get(from) !== sector.get(to)),
    ).length;
    expect(open.value).toBe(Math.round((100 * crossing) / pairs));
    expect(measures.find(({ name }) => name === "parts")!.value).toBe(
      Math.round((100 * largest.size) / tied.size),
    );
  });
});

test.each(languages)("every stage has its words, however small the region: %s", (language) => {
  const naming = namingIn(language);
  const told = stages.map((stage) =>
    findingText(
      { type: "stage", stage, all: 12, parts: 2, largest: 6, core: 3, clusters: 2, actors: [] },
      naming,
    ),
  );
  expect(new Set(told.map(([what]) => what)).size).toBe(stages.length);
  for (const text of told.flat()) expect(text).not.toMatch(/[{}]/);
});
