import { describe, expect, test } from "vitest";
import type { Proposal } from "../../../domain/analysis/proposals/result.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import { propose } from "../../../domain/analysis/propose.ts";
import { readCommand } from "../../../domain/commands/read.ts";
import { decide } from "../../../domain/decide/decide.ts";
import { practiceRegion } from "../../../domain/exchange/practice-region/practice-region.ts";
import { FactTable } from "../../../domain/facts.ts";
import { evenWeights, network } from "../../../domain/network.ts";
import type { Person } from "../../../domain/policy/person.ts";
import { proposalNames } from "../../../domain/proposal-name.ts";
import type { Community } from "../../../domain/records/community.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { type Language, languages } from "../../../domain/vocabulary/languages.ts";
import type { Phrase } from "../../../domain/words/speak.ts";
import { adoption, mayKeepCommunity, regionsFor } from "../../../web/proposals/adoption.ts";
import { believingWords } from "../../../web/proposals/believing.words.ts";
import { hullsOf } from "../../../web/proposals/hulls.ts";
import { jaccard, standingCommunities, standingOf } from "../../../web/proposals/likeness.ts";
import { inOrder, orders } from "../../../web/proposals/order.ts";
import { proposalWords } from "../../../web/proposals/proposals.words.ts";
import { sameNetwork } from "../../../web/proposals/same-network.ts";
import { practiceRegionFiles } from "../../domain/exchange/fixtures.ts";

const today = "2026-12-01";
const ways = { view: "04", day: today, weights: evenWeights, across: false, settled: true };

function region() {
  const facts = new FactTable();
  for (const one of practiceRegion(practiceRegionFiles())) facts.put(one);
  const result = propose(network(facts, "04", today), defaultSettings);
  if (result === "cancelled") throw new Error("cancelled");
  return { facts, result };
}

const ids = ({ members }: Proposal) => members.map(({ id }) => id);

function adopted(facts: FactTable, { result }: ReturnType<typeof region>, at = 0): Community {
  const proposal = result.proposals[at]!;
  const id = `adopted-${at}`;
  const asked = adoption(
    proposal,
    { settings: result.settings, ways },
    {
      id,
      names: { ...proposalNames(proposal, facts), en: " " },
      goal: { fi: "Yhdessä" },
      region: "04",
    },
  );
  const command = readCommand({ ...asked, commandId: `command-${at}`, base: "log:1" });
  if (isRefusal(command)) throw new Error(JSON.stringify(command));
  const decision = decide(command, { facts, by: "me", past: undefined });
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
  facts.apply(decision.edits, 2);
  const made = facts.get(id);
  if (made?.type !== "community") throw new Error("no community");
  return made;
}

describe("adopting a proposal", () => {
  test("makes the community the form says: core stays core, all others are members, and how it was found is kept", () => {
    const now = region();
    const [proposal] = now.result.proposals;
    const made = adopted(now.facts, now, 3);
    const graded = now.result.proposals[3]!.members;
    for (const { id, grade } of graded)
      expect(made.members).toContainEqual({ node: id, grade: grade === "core" ? "core" : "member" });
    expect(graded.some(({ grade }) => grade !== "core")).toBe(true);
    expect(made.members).toHaveLength(graded.length);
    expect(Object.keys(made.names).sort()).toEqual(["fi", "sv"]);
    expect(made.goal).toEqual({ fi: "Yhdessä" });
    expect(made.origin).toEqual({
      seed: 1,
      runs: 20,
      gamma: now.result.settings.gamma,
      stability: now.result.proposals[3]!.stability,
      proposal: now.result.proposals[3]!.id,
      ways: { ...ways, window: { min: 6, max: 25 }, themes: true },
    });
    expect(proposal!.id).not.toBe(made.origin?.proposal);
  });

  test("the region in view comes first, else where most members are at home", () => {
    const { facts, result } = region();
    expect(regionsFor(ids(result.proposals[0]!), "04", facts)[0]).toBe("04");
    expect(regionsFor(ids(result.proposals[0]!), "all", facts)[0]).toBe("04");
    expect(regionsFor(ids(result.proposals[0]!), "evk:04", facts)).not.toContain("evk:04");
    for (const proposal of result.proposals) expect(regionsFor(ids(proposal), "04", facts)).toEqual(["04"]);
  });

  test("weavers and coordinators of the region may, others may not", () => {
    const { facts } = region();
    const person = (role: Person["grants"][number]["role"], code: string): Person => ({
      id: "p",
      name: "P",
      grants: [{ role, regions: [code] }],
    });
    expect(mayKeepCommunity(null, "04", facts)).toBe(false);
    expect(mayKeepCommunity(person("weaver", "06"), "04", facts)).toBe(false);
    expect(mayKeepCommunity(person("viewer", "04"), "04", facts)).toBe(false);
    expect(mayKeepCommunity(person("weaver", "04"), "04", facts)).toBe(true);
    expect(mayKeepCommunity(person("coordinator", "04"), "04", facts)).toBe(true);
  });
});

describe("how a proposal stands to what was adopted", () => {
  test("after proposing anew the adopted one is known, also when its members were changed since", () => {
    const now = region();
    const made = adopted(now.facts, now);
    const again = propose(network(now.facts, "04", today), defaultSettings);
    if (again === "cancelled") throw new Error("cancelled");
    expect(again).toEqual(now.result);
    expect(standingOf(again.proposals[0]!, [made])).toEqual({ type: "adopted", community: made });
    const fewer = { ...made, members: made.members.slice(0, 4) };
    expect(standingOf(again.proposals[0]!, [fewer]).type).toBe("adopted");
    expect(standingOf(again.proposals[1]!, [made])).toEqual({ type: "new" });
  });

  test("half or more in common is nearly the same; the likest is named", () => {
    const now = region();
    const { origin: _, ...made } = adopted(now.facts, now);
    const proposal = now.result.proposals[0]!;
    const half = { ...made, id: "half", members: made.members.slice(0, Math.ceil(made.members.length / 2)) };
    const less = {
      ...made,
      id: "less",
      members: made.members.slice(0, Math.ceil(made.members.length / 2) - 1),
    };
    const most = { ...made, id: "most", members: made.members.slice(1) };
    expect(standingOf(proposal, [made]).type).toBe("adopted");
    expect(standingOf(proposal, [less])).toEqual({ type: "new" });
    expect(standingOf(proposal, [half, most])).toMatchObject({ type: "near", community: { id: "most" } });
    expect(standingOf(proposal, [half])).toMatchObject({ type: "near", community: { id: "half" } });
    expect(jaccard(new Set(), new Set())).toBe(0);
    expect(jaccard(new Set(["a", "b"]), new Set(["b", "c"]))).toBeCloseTo(1 / 3);
  });
});

describe("what the map outlines", () => {
  test("adopted communities firm and first, the other proposals as proposals, each once", () => {
    const now = region();
    const before = hullsOf(now.facts, { result: now.result, leftOut: 0 }, "fi");
    expect(before.map(({ id }) => id)).toEqual(now.result.proposals.map(({ id }) => id));
    expect(before.every((hull) => !hull.adopted)).toBe(true);
    const made = adopted(now.facts, now);
    const after = hullsOf(now.facts, { result: now.result, leftOut: 0 }, "sv");
    expect(after.map(({ id, adopted: firm }) => [id, firm])).toEqual([
      [made.id, true],
      ...now.result.proposals.slice(1).map(({ id }) => [id, false]),
    ]);
    expect(after[0]!.name).toBe(made.names.sv);
    expect(hullsOf(now.facts, { result: null, leftOut: 0 }, "fi").map(({ id }) => id)).toEqual([made.id]);
  });

  test("loose proposals, ended communities and members that are not here are left out", () => {
    const now = region();
    const loose = now.result.proposals.map((one) => ({ ...one, word: "loose" as const }));
    expect(hullsOf(now.facts, { result: { ...now.result, proposals: loose }, leftOut: 0 }, "fi")).toEqual([]);
    const made = adopted(now.facts, now);
    const [gone] = made.members;
    now.facts.drop(gone!.node);
    expect(hullsOf(now.facts, { result: null, leftOut: 0 }, "fi")[0]!.members).not.toContain(gone!.node);
    now.facts.put({ ...made, status: "ended" });
    expect(hullsOf(now.facts, { result: null, leftOut: 0 }, "fi")).toEqual([]);
    expect(standingCommunities(now.facts)).toEqual([]);
  });
});

test("each order puts the greatest first, names by alphabet, and changes no list", () => {
  const { facts, result } = region();
  const list = result.proposals.map((proposal, at) => ({
    proposal,
    name: proposalNames(proposal, facts).fi,
    inside: { unacquainted: ids(proposal).slice(at) },
    meets: at % 3,
  }));
  expect(inOrder(list, "merit", "fi").map(({ proposal }) => proposal.id)).toEqual(
    result.proposals.map(({ id }) => id),
  );
  for (const order of orders) expect(inOrder(list, order, "fi")).toHaveLength(list.length);
  const sizes = inOrder(list, "size", "fi").map(({ proposal }) => proposal.members.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes).not.toEqual(list.map(({ proposal }) => proposal.members.length));
  const pairs = inOrder(list, "unacquainted", "fi").map(({ inside }) => inside.unacquainted.length);
  expect(pairs).toEqual(pairs.toSorted((a, b) => b - a));
  expect(inOrder(list, "meets", "fi")[0]?.meets).toBe(2);
  const names = inOrder(list, "name", "fi").map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "fi")));
});

test("a network is the same in any order of its rows, and another when a tie, a weight or a theme changed", () => {
  const { facts } = region();
  const now = network(facts, "04", today);
  const turned = {
    actors: now.actors.toReversed(),
    ties: now.ties.toReversed().map(({ from, to, weight }) => ({ from: to, to: from, weight })),
  };
  expect(sameNetwork(now, turned)).toBe(true);
  const [tie, ...ties] = now.ties;
  expect(sameNetwork(now, { ...now, ties })).toBe(false);
  expect(sameNetwork(now, { ...now, ties: [{ ...tie!, weight: 9 }, ...ties] })).toBe(false);
  const [actor, ...actors] = now.actors;
  expect(sameNetwork(now, { ...now, actors: [{ ...actor!, themes: [] }, ...actors] })).toBe(false);
});

describe("the words of the page", () => {
  test("every phrase has the same placeholders in the three languages, and none is empty", () => {
    const forms = (phrase: Phrase) => (typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other]);
    const names = (phrase: Phrase) =>
      [...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].toSorted();
    const catalogues = [proposalWords, believingWords].map(
      (one) => (language: Language) => new Map(Object.entries<Phrase>(one[language])),
    );
    for (const [of, key, phrase] of catalogues.flatMap((of) =>
      [...of("fi")].map(([key, phrase]) => [of, key, phrase] as const),
    )) {
      for (const language of languages) {
        const other = of(language).get(key);
        expect(other, `${language} ${key}`).toBeDefined();
        expect(names(other!), `${language} ${key}`).toEqual(names(phrase));
        expect(forms(other!).every((form) => form.trim() === form && form !== "")).toBe(true);
      }
    }
  });
});
