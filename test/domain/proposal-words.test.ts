import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Network } from "../../domain/analysis/network.ts";
import type { Proposal } from "../../domain/analysis/proposals/result.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { weakTie } from "../../domain/analysis/proposals/weak-tie.ts";
import { propose } from "../../domain/analysis/propose.ts";
import { practiceRegion } from "../../domain/exchange/practice-region/practice-region.ts";
import { FactTable } from "../../domain/facts.ts";
import { network as networkOf } from "../../domain/network.ts";
import { namesOfProposals, proposalNames } from "../../domain/proposal-name.ts";
import { sectorsOf, whatSpeaksAgainst, wholePart, whyProposed } from "../../domain/proposal-words.ts";
import { recordSchemas } from "../../domain/records/record.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import { practiceRegionFiles } from "./exchange/fixtures.ts";

const facts = new FactTable();
for (const one of practiceRegion(practiceRegionFiles())) facts.put(one);
const network = networkOf(facts, "04", "2026-12-01");
const result = proposalsOf(network);

function proposalsOf(of: Network, settings: Partial<typeof defaultSettings> = {}) {
  const made = propose(of, { ...defaultSettings, ...settings });
  if (made === "cancelled") throw new Error("cancelled");
  return made.proposals;
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** Tie weight that stays among the members, of all theirs; parallels add up to 1.5 times the strongest. */
function insideShare(of: Network, members: ReadonlySet<string>): number {
  const pairs = new Map<string, number[]>();
  for (const { from, to, weight } of of.ties) {
    const pair = [from, to].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), weight]);
  }
  let inside = 0;
  let all = 0;
  for (const [pair, weights] of pairs) {
    const [a, b] = pair.split(" ");
    const weight = Math.min(
      weights.reduce((sum, each) => sum + each, 0),
      1.5 * Math.max(...weights),
    );
    const ends = [a!, b!].filter((end) => members.has(end)).length;
    all += weight * ends;
    if (ends === 2) inside += 2 * weight;
  }
  return inside / all;
}

describe("why a community is proposed", () => {
  test("the numbers of the sentence are those of the records, in every language", () => {
    expect(result.length).toBeGreaterThan(3);
    for (const proposal of result) {
      const members = new Set(proposal.members.map(({ id }) => id));
      const theme = proposal.terms[0]!.theme;
      const sharing = [...members].filter((id) => facts.node(id)!.themes.includes(theme)).length;
      const share = Math.round(100 * insideShare(network, members));
      for (const language of languages) {
        const told = numbersIn(whyProposed(proposal, facts, language));
        expect(told.slice(0, 3)).toEqual([sharing, members.size, share]);
        expect(told[4]).toBe(proposal.runs);
        expect(Math.abs(told[3]! - proposal.together * proposal.runs)).toBeLessThan(1);
      }
    }
  });

  test("whatever the network, the numbers equal the data", () => {
    const tie = fc.tuple(fc.nat(29), fc.nat(29), fc.constantFrom(1, 1.5, 2, 3));
    fc.assert(
      fc.property(fc.array(tie, { minLength: 30, maxLength: 120 }), fc.nat(5), (pairs, seed) => {
        const of: Network = {
          actors: Array.from({ length: 30 }, (_, at) => ({ id: `n${at}`, themes: [] })),
          ties: pairs.flatMap(([a, b, weight]) => (a === b ? [] : [{ from: `n${a}`, to: `n${b}`, weight }])),
        };
        for (const proposal of proposalsOf(of, { seed, runs: 4 })) {
          const share = insideShare(of, new Set(proposal.members.map(({ id }) => id)));
          const [told, together, runs] = numbersIn(whyProposed(proposal, new FactTable(), "en"));
          expect(Math.abs(told! - 100 * share)).toBeLessThan(1);
          expect(told === 100).toBe(share > 1 - 1e-9);
          expect(Math.abs(together! - 4 * proposal.together)).toBeLessThan(1);
          expect(runs).toBe(4);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a part is called whole only when it is whole, and nothing only when it is nothing", () => {
    expect([0.999, 1, 0.001, 0, 0.5].map((share) => wholePart(share, 20))).toEqual([19, 20, 1, 0, 10]);
  });

  test("a theme that the reader can't see is not named: the next one is, or none", () => {
    const [first] = result;
    const few = new FactTable();
    const [hidden, next] = first!.terms;
    for (const one of facts.all()) if (one.id !== hidden!.theme) few.put(one);
    const theme = facts.get(next!.theme);
    expect(whyProposed(first!, few, "fi")).toContain(theme?.type === "theme" ? theme.names.fi : "");
    expect(numbersIn(whyProposed(first!, few, "fi"))[0]).toBe(next!.members);
    expect(whyProposed(first!, new FactTable(), "sv")).not.toContain("{");
  });
});

describe("what speaks against a proposal", () => {
  const two: Network = {
    actors: ["a1", "a2", "a3", "b1", "b2", "b3"].map((id) => ({ id, themes: [] })),
    ties: [
      ["a1", "a2"],
      ["a2", "a3"],
      ["a3", "a1"],
      ["b1", "b2"],
      ["b2", "b3"],
      ["b3", "b1"],
      ["a3", "b1"],
    ].map(([from, to]) => ({ from: from!, to: to!, weight: 1 })),
  };
  const weak: Proposal = {
    id: "p",
    members: two.actors.map(({ id }) => ({ id, grade: "core", stability: 1 })),
    stability: 0.5,
    word: "loose",
    cohesion: { internalShare: 1, density: 0.5, diameter: 3, weakLink: true },
    terms: [],
    hub: "a3",
    runs: 20,
    together: 0.5,
    cutOf: true,
  };

  test("the one tie that holds it is named by its ends", () => {
    expect(
      weakTie(
        two,
        two.actors.map(({ id }) => id),
      ),
    ).toEqual({ a: "a3", b: "b1" });
    const members = two.actors.map(({ id }) => id);
    expect(weakTie({ ...two, ties: [...two.ties, { from: "a1", to: "b2", weight: 1 }] }, members)).toBeNull();
  });

  test("a weak tie is found exactly where the cohesion of a proposal says there is one", () => {
    const tie = fc.tuple(fc.nat(23), fc.nat(23));
    fc.assert(
      fc.property(fc.array(tie, { minLength: 20, maxLength: 45 }), (pairs) => {
        const of: Network = {
          actors: Array.from({ length: 24 }, (_, at) => ({ id: `n${at}`, themes: [] })),
          ties: pairs.map(([a, b]) => ({ from: `n${a}`, to: `n${b}`, weight: 1 })),
        };
        for (const { members, cohesion } of proposalsOf(of, { runs: 2 }))
          expect(
            weakTie(
              of,
              members.map(({ id }) => id),
            ) !== null,
          ).toBe(cohesion.weakLink);
      }),
      { numRuns: 40 },
    );
  });

  test("loose, held by one tie and cut for size are three sentences; a firm proposal has none", () => {
    const told = whatSpeaksAgainst(weak, { facts: new FactTable(), network: two, language: "en" });
    expect(told).toHaveLength(3);
    expect(told.every((one) => /^\p{Lu}/u.test(one))).toBe(true);
    const { cutOf: _, ...whole } = weak;
    const firm = { ...whole, word: "stable" as const, cohesion: { ...weak.cohesion, weakLink: false } };
    expect(whatSpeaksAgainst(firm, { facts: new FactTable(), network: two, language: "en" })).toEqual([]);
  });
});

describe("the name of a proposal", () => {
  test("it is the two foremost themes and the place, in each language, fit to be a community's name", () => {
    for (const proposal of result) {
      const names = proposalNames(proposal, facts);
      expect(recordSchemas.community.shape.names.safeParse(names).success).toBe(true);
      for (const language of languages)
        for (const term of proposal.terms.slice(0, 2)) {
          const theme = facts.get(term.theme);
          const word = theme?.type === "theme" ? (theme.names[language] ?? theme.names.fi ?? "") : "";
          expect(names[language].toLowerCase()).toContain(word.toLowerCase());
        }
    }
    expect(result.map((proposal) => proposalNames(proposal, facts).fi)).toContain(
      "Yksinäisyys ja yhteisöllisyys, Pori",
    );
  });

  test("without themes it is called by the member in its middle, without even that it is a community", () => {
    const bare = { ...result[0]!, terms: [] };
    const hub = facts.node(bare.hub)!;
    expect(proposalNames(bare, facts).fi).toContain(hub.names.fi);
    expect(proposalNames(bare, new FactTable())).toEqual({
      fi: "Oppimisyhteisö",
      sv: expect.stringMatching(/^\p{Lu}/u),
      en: expect.stringMatching(/^\p{Lu}/u),
    });
  });

  test("two proposals of the same themes and place are told apart by their hubs", () => {
    const [first] = result;
    const other = { ...first!, id: "other", hub: first!.members.find(({ id }) => id !== first!.hub)!.id };
    const names = namesOfProposals([first!, other], facts);
    for (const language of languages)
      expect(names.get(first!.id)![language]).not.toBe(names.get("other")![language]);
    expect(names.get(first!.id)).toEqual(proposalNames(first!, facts));
  });
});

test("sectors are those the members have, and the rest of the four are missing", () => {
  const ids = result[0]!.members.map(({ id }) => id);
  const { present, missing } = sectorsOf(ids, facts);
  expect([...present, ...missing].sort()).toEqual(["academia", "civil", "private", "public"]);
  for (const id of ids) {
    const node = facts.node(id);
    if (node?.type === "actor" && node.sector !== "unset") expect(present).toContain(node.sector);
  }
  expect(sectorsOf([], facts).present).toEqual([]);
});
