import { describe, expect, test } from "vitest";
import { consider } from "../../../domain/analysis/consider.ts";
import { deliberate } from "../../../domain/analysis/deliberate.ts";
import type { Network } from "../../../domain/analysis/network.ts";
import { drifts } from "../../../domain/analysis/proposals/adopted.ts";
import { between } from "../../../domain/analysis/proposals/bridge-members.ts";
import { grow } from "../../../domain/analysis/proposals/grow.ts";
import { defaultSettings } from "../../../domain/analysis/proposals/settings.ts";
import type { Surroundings } from "../../../domain/analysis/surroundings.ts";
import { planted } from "../../load/planted.ts";
import { actorId, fixture, networkOf } from "./graphs.ts";

/** Two cliques of six, 0–5 and 6–11, one tie between; 12 is tied to nobody; 13 to one of each. */
const pairs: [number, number, number?][] = [
  ...[0, 6].flatMap((first) =>
    [0, 1, 2, 3, 4, 5].flatMap((a) =>
      [0, 1, 2, 3, 4, 5].flatMap((b): [number, number][] => (a < b ? [[first + a, first + b]] : [])),
    ),
  ),
  [5, 6],
  [13, 0],
  [13, 7, 2],
];
const bare = networkOf(14, pairs);
const network: Network = {
  ties: bare.ties,
  actors: bare.actors.map(({ id }, index) => ({ id, themes: index < 6 || index === 12 ? ["a"] : ["b"] })),
};
const about = (index: number, sector: string, ...roles: string[]) =>
  [actorId(index), { sector, roles }] as const;
const surroundings: Surroundings = {
  actors: new Map([
    about(0, "public", "funder"),
    about(1, "civil", "adopter"),
    about(2, "civil"),
    about(6, "private", "developer", "educator"),
    about(7, "public"),
    about(13, "academia", "educator"),
    about(12, "private", "decisionMaker"),
  ]),
  needs: [
    { id: "n1", actor: actorId(1), kind: "space", theme: "a" },
    { id: "n2", actor: actorId(2), kind: "skills", theme: "a" },
  ],
  offers: [
    { id: "o1", actor: actorId(3), kind: "space", theme: "a" },
    { id: "o2", actor: actorId(12), kind: "skills", theme: "a" },
    { id: "o3", actor: actorId(4), kind: "funding", theme: "a" },
  ],
};

function considered(of: Network, more: Omit<Parameters<typeof consider>[2], "surroundings"> = {}) {
  const found = consider(of, defaultSettings, { surroundings, ...more });
  if (found === "cancelled") throw new Error("nobody cancelled");
  return found;
}

function around(first: number) {
  const found = considered(network);
  const index = found.result.proposals.findIndex(({ members }) =>
    members.some(({ id }) => id === actorId(first)),
  );
  return { proposal: found.result.proposals[index]!, ...found.around[index]! };
}

describe("who is missing, and who could come", () => {
  test("sectors and roles that nobody of the members has are named, and guests are neighbours who bring them", () => {
    const { completion, proposal } = around(1);
    const members = proposal.members.map(({ id }) => id);
    expect(members).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5].map(actorId)));
    expect(completion.present).toEqual({ sectors: ["public", "civil"], roles: ["funder", "adopter"] });
    expect(completion.missing).toEqual({
      sectors: ["private", "academia"],
      roles: ["developer", "decisionMaker", "educator"],
    });
    expect(completion.guests).toEqual([
      {
        actor: actorId(6),
        adds: { sectors: ["private"], roles: ["developer", "educator"] },
        via: actorId(5),
        weight: 1,
      },
      { actor: actorId(13), adds: { sectors: ["academia"], roles: [] }, via: actorId(0), weight: 1 },
    ]);
    expect(completion.stillMissing).toEqual({ sectors: [], roles: ["decisionMaker"] });
    expect(completion.evenness).toBeCloseTo(-(1 / 3) * Math.log2(1 / 3) - (2 / 3) * Math.log2(2 / 3), 12);
  });

  test("who has no ties can be invited where it meets a need, and brings what is missing", () => {
    expect(around(1).completion.invitable).toEqual([
      {
        actor: actorId(12),
        likeness: 1,
        adds: { sectors: ["private"], roles: ["decisionMaker"] },
        matches: [{ need: "n2", offer: "o2", needs: actorId(2), offers: actorId(12), cover: 1 }],
      },
    ]);
    expect(around(8).completion.invitable).toEqual([]);
  });

  test("no more guests than asked for, and none who add nothing", () => {
    for (const { completion } of considered(planted(300, { size: 12, degree: 6, mixing: 0.3 }).network)
      .around)
      expect(completion.guests).toEqual([]);
    expect(around(1).completion.guests.length).toBeLessThanOrEqual(3);
  });
});

test("inside: whom members don't know yet, and which needs another member can meet", () => {
  const { inside, proposal } = around(8);
  const others = proposal.members.filter(({ id }) => id === actorId(13)).length;
  expect(inside.unacquainted).toHaveLength(others * 5);
  expect(around(1).inside.met).toEqual([
    { need: "n1", offer: "o1", needs: actorId(1), offers: actorId(3), cover: 1 },
  ]);
});

describe("who stands between", () => {
  test("members whose ties lead to several other proposals are told, with where most of them lead", () => {
    const { network } = fixture("lfr-fix-250-mu3");
    const found = deliberate(network, defaultSettings);
    if (found === "cancelled") throw new Error("nobody cancelled");
    const told = between(found);
    expect(told).toHaveLength(found.result.proposals.length);
    const home = new Map(
      found.result.proposals.flatMap(({ id, members }) => members.map((each) => [each.id, id])),
    );
    const all = told.flatMap(({ bridgeMembers }) => bridgeMembers);
    expect(all.length).toBeGreaterThan(5);
    for (const { actor, outside, reached, to } of all) {
      const near = network.ties.flatMap(({ from, to }) =>
        from === actor ? [to] : to === actor ? [from] : [],
      );
      const away = near.filter((other) => home.get(other) !== home.get(actor));
      expect(outside).toBeCloseTo(away.length / near.length, 12);
      expect(reached).toBe(new Set(away.map((other) => home.get(other))).size);
      expect(away.map((other) => home.get(other))).toContain(to);
    }
  });

  test("who is half here and half there is close to the other too", () => {
    // 24 stands between two rings of twelve that know each other well.
    const ring = (first: number) =>
      Array.from({ length: 12 }, (_, a) =>
        [1, 2, 3].map((step): [number, number] => [first + a, first + ((a + step) % 12)]),
      ).flat();
    const middle = [0, 1, 2, 12, 13, 14].map((other): [number, number] => [other, 24]);
    const found = deliberate(networkOf(25, [...ring(0), ...ring(12), ...middle]), defaultSettings);
    if (found === "cancelled") throw new Error("nobody cancelled");
    const [told] = between(found).flatMap(({ bridgeMembers }) => bridgeMembers);
    expect(told).toMatchObject({
      actor: actorId(24),
      outside: 0.5,
      alsoCloseTo: { share: expect.any(Number) },
    });
    expect(told!.alsoCloseTo!.share).toBeGreaterThanOrEqual(0.25);
  });

  test("a member without whom the others fall apart is told", () => {
    const star = networkOf(
      8,
      [1, 2, 3, 4, 5, 6, 7].map((leaf): [number, number] => [0, leaf]),
    );
    expect(considered(star).around[0]!.articulation).toEqual([actorId(0)]);
  });
});

describe("adopted communities", () => {
  const { network, truth } = fixture("lfr-fix-250-mu3");
  const members = network.actors.flatMap(({ id }, index) => (truth[index] === 0 ? [id] : []));

  test("their members are in no proposal, and the others are found as before", () => {
    const found = considered(network, { adopted: [{ id: "ours", members }] });
    const proposed = found.result.proposals.flatMap((each) => each.members.map(({ id }) => id));
    expect(proposed.filter((id) => members.includes(id))).toEqual([]);
    expect(found.adopted).toMatchObject([{ id: "ours" }]);
    expect(found.drifts).toEqual([]);
  });

  test("a member whose ties lead elsewhere has drifted, one without ties to the others is alone", () => {
    const [leaver, loner] = members;
    const there = network.actors.flatMap(({ id }, index) => (truth[index] === 1 ? [id] : []));
    const ties = [
      ...network.ties.filter(({ from, to }) => ![from, to].some((id) => id === leaver || id === loner)),
      ...there.slice(0, 4).map((to) => ({ from: leaver!, to, weight: 2 })),
      { from: leaver!, to: members[2]!, weight: 1 },
      { from: loner!, to: there[0]!, weight: 1 },
    ];
    const proposals = [{ id: "theirs", members: there }];
    expect(drifts({ ...network, ties }, { adopted: [{ id: "ours", members }], proposals })).toEqual([
      {
        actor: leaver,
        what: "left",
        community: "ours",
        share: 1 / 9,
        ties: 1,
        to: { id: "theirs", share: 8 / 9, ties: 4 },
      },
      { actor: loner, what: "alone", community: "ours", share: 0, ties: 0, to: null },
    ]);
  });

  test("who is as much here as there stays", () => {
    const even = networkOf(5, [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ]);
    const adopted = [{ id: "ours", members: [0, 1, 2].map(actorId) }];
    const proposals = [{ id: "theirs", members: [3, 4].map(actorId) }];
    expect(drifts(even, { adopted, proposals })).toEqual([]);
  });

  test("who is tied mostly to a community's members is near to it", () => {
    const [newcomer] = members;
    const adopted = [{ id: "ours", members: members.slice(1) }];
    expect(drifts(network, { adopted, proposals: [] })).toContainEqual(
      expect.objectContaining({ actor: newcomer, what: "near", community: "ours", to: null }),
    );
  });
});

describe("a second start", () => {
  test("around two of a clique the rest of it is gathered, and no more", () => {
    const grown = grow(
      network,
      new Map([
        [actorId(0), 1],
        [actorId(1), 0.5],
      ]),
      { window: { min: 4, max: 10 } },
    );
    expect(grown!.members.map(({ id }) => id).sort()).toEqual([0, 1, 2, 3, 4, 5].map(actorId));
    expect(grown!.members.filter(({ why }) => why === "seed").map(({ about }) => about)).toEqual([1, 0.5]);
    expect(grown).toMatchObject({ conductance: 2 / 32, pieces: 1 });
  });

  test("who is untied but about it comes along, and alone where nobody is tied", () => {
    const grown = grow(
      network,
      new Map([
        [actorId(0), 1],
        [actorId(12), 1],
      ]),
      defaultSettings,
    );
    expect(grown!.members.at(-1)).toEqual({ id: actorId(12), why: "untied", about: 1 });
    expect(grow(network, new Map([[actorId(12), 1]]), defaultSettings)).toEqual({
      members: [{ id: actorId(12), why: "untied", about: 1 }],
      conductance: null,
      pieces: 0,
    });
  });

  test("nobody it is about makes no community", () => {
    expect(grow(network, new Map([["unknown", 1]]), defaultSettings)).toBeNull();
    expect(grow(networkOf(0, []), new Map(), defaultSettings)).toBeNull();
  });

  test("planted communities are found from three of their members", () => {
    const { network, truth } = fixture("lfr-fix-1000-mu3");
    const jaccard = [0, 1, 2, 3, 4, 5, 6, 7].map((community) => {
      const whole = network.actors.flatMap(({ id }, index) => (truth[index] === community ? [id] : []));
      const found = grow(network, new Map(whole.slice(0, 3).map((id) => [id, 1])), defaultSettings);
      const shared = found!.members.filter(({ id }) => whole.includes(id)).length;
      return shared / (whole.length + found!.members.length - shared);
    });
    expect(jaccard.reduce((sum, each) => sum + each, 0) / jaccard.length).toBeGreaterThan(0.8);
  });
});
