// What must hold of proposals beside their accuracy: shape, sameness, doubt where there is nothing, themes, memory.
import { adjustedRandIndex } from "../../domain/analysis/compare.ts";
import { consider } from "../../domain/analysis/consider.ts";
import type { Network } from "../../domain/analysis/network.ts";
import type { ProposalResult } from "../../domain/analysis/proposals/result.ts";
import { defaultSettings, type ProposalSettings } from "../../domain/analysis/proposals/settings.ts";
import { propose } from "../../domain/analysis/propose.ts";
import { attributed, disconnected, fixture, labelsOf } from "../domain/analysis/graphs.ts";
import { noisy, random, swapped, turned } from "./changed.ts";
import { churn } from "./churn.ts";
import { atLeast, atMost, type Figure } from "./figure.ts";
import { planted } from "./planted.ts";

const lfr = [
  "lfr-fix-250-mu1",
  "lfr-fix-250-mu3",
  "lfr-fix-250-mu5",
  "lfr-fix-1000-mu1",
  "lfr-fix-1000-mu3",
  "lfr-fix-1000-mu5",
  "lfr-fix-1000-mu6",
  "lfr-fix-5000-mu3",
  "lfr-fix-5000-mu5",
];

export function checks(): Figure[] {
  return [...shape(), ...doubt(), ...themes(), ...memory()];
}

function proposed(network: Network, changes: Partial<ProposalSettings> = {}): ProposalResult {
  const result = propose(network, { ...defaultSettings, ...changes });
  if (result === "cancelled") throw new Error("nobody cancelled");
  return result;
}

/** Connected, within the window, nobody left out, the same to the byte, little moved by a little noise. */
function shape(): Figure[] {
  let [parted, outside, left, different] = [0, 0, 0, 0];
  const figures: Figure[] = [];
  const noise = new Map([
    ["lfr-fix-250-mu3", [0.97, 0.989]],
    ["lfr-fix-250-mu5", [0.8, 0.867]],
    ["lfr-fix-1000-mu3", [0.97, 0.989]],
    ["lfr-fix-1000-mu5", [0.93, 0.98]],
  ]);
  for (const name of lfr) {
    const { network } = fixture(name);
    const result = proposed(network);
    parted += disconnected(network, result).length;
    outside += result.proposals.filter(({ members }) => members.length < 6 || members.length > 25).length;
    left += result.unassigned.length;
    if (JSON.stringify(proposed(turned(network))) !== JSON.stringify(result)) different++;
    const [reach, goal] = noise.get(name) ?? [];
    if (reach === undefined || goal === undefined) continue;
    const after = adjustedRandIndex(labelsOf(network, result), labelsOf(network, proposed(noisy(network))));
    figures.push(atLeast(`${name} agreement after 1 % of the ties changed`, after, share(reach, goal)));
  }
  const all = `${lfr.length} graphs with planted communities`;
  return [
    atMost(`${all}: proposals in parts`, parted, none),
    atMost(`${all}: proposals outside 6 to 25 actors`, outside, none),
    atMost(`${all}: actors left out`, left, none),
    atMost(`${all}: results that differ when rows are shuffled`, different, none),
    ...figures,
  ];
}

/** Where there is no structure little is called stable; where it is called so, it is right. */
function doubt(): Figure[] {
  const figures: Figure[] = [];
  for (const name of ["lfr-fix-250-mu3", "lfr-fix-1000-mu3"]) {
    const { network } = fixture(name);
    for (const [what, nothing] of [
      ["ends of ties swapped", swapped(network, 20)],
      ["ties drawn at random", random(network)],
    ] as const) {
      const { proposals } = proposed(nothing);
      const sure =
        proposals.filter(({ stability }) => stability >= 0.75).length / Math.max(1, proposals.length);
      figures.push(atMost(`${name}, ${what}: share called stable`, sure, share(0.1, 0.05)));
    }
  }
  for (const name of ["lfr-fix-250-mu5", "lfr-fix-1000-mu5", "lfr-fix-1000-mu6", "lfr-fix-5000-mu5"]) {
    const { network, truth } = fixture(name);
    const right = calibration(network, truth);
    figures.push(atLeast(`${name} members of stability .8 and more rightly placed`, right, share(0.9, 0.93)));
  }
  const { network } = fixture("lfr-fix-1000-mu6");
  const { proposals } = proposed(network);
  const mean = proposals.reduce((sum, { stability }) => sum + stability, 0) / proposals.length;
  return [
    ...figures,
    atMost("lfr-fix-1000-mu6 mean stability: it says that it is near noise", mean, share(0.65, 0.53)),
  ];
}

function calibration(network: Network, truth: readonly number[]): number {
  const truthOf = new Map(network.actors.map(({ id }, index) => [id, truth[index]]));
  const placed = proposed(network).proposals.flatMap(({ members }) => {
    const groups = [...Map.groupBy(members, ({ id }) => truthOf.get(id)).values()];
    const most = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
    return members.filter(({ stability }) => stability >= 0.8).map((member) => most.includes(member));
  });
  return placed.filter(Boolean).length / placed.length;
}

/** Themes help where they tell something and do no harm where they don't; names are the planted themes. */
function themes(): Figure[] {
  const figures: Figure[] = [];
  for (const [name, reach, goal] of [
    ["attr-1000", 0.1, 0.15],
    ["attr-1000-nothemesignal", -0.03, 0],
  ] as const) {
    const { network, truth } = attributed(name);
    const of = (on: boolean) =>
      adjustedRandIndex(labelsOf(network, proposed(network, { themes: on })), truth);
    figures.push(
      atLeast(`${name} ARI with themes, less without`, of(true) - of(false), { unit: "more", reach, goal }),
    );
  }
  const { network, truth, surroundings } = attributed("attr-1000");
  const found = consider(network, defaultSettings, { surroundings });
  if (found === "cancelled") throw new Error("nobody cancelled");
  const { proposals } = found.result;
  const truthOf = new Map(network.actors.map(({ id }, index) => [id, truth[index] ?? -1]));
  const named = proposals.flatMap(({ members, terms: [first] }) => {
    const groups = [...Map.groupBy(members, ({ id }) => truthOf.get(id) ?? -1)];
    const [most, those = []] = groups.toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
    if (first === undefined || most === undefined || those.length < members.length / 2) return [];
    return [coreThemes(network, truth, most).includes(first.theme)];
  });
  const twoNames = proposals.map(({ terms }) =>
    terms
      .slice(0, 2)
      .map(({ theme }) => theme)
      .join(" "),
  );
  const unique = twoNames.filter((each) => twoNames.filter((other) => other === each).length === 1);
  const complete = found.around.filter(({ completion }) => completion.stillMissing.sectors.length === 0);
  return [
    ...figures,
    atLeast(
      "attr-1000 first term is a planted theme",
      named.filter(Boolean).length / named.length,
      share(0.9, 0.97),
    ),
    atLeast(
      "attr-1000 first two terms name one proposal only",
      unique.length / proposals.length,
      share(0.8, 0.84),
    ),
    atLeast(
      "attr-1000 all four sectors once the guests come",
      complete.length / proposals.length,
      share(0.95, 0.98),
    ),
  ];
}

/** The three themes that most of a planted community have. */
function coreThemes(network: Network, truth: readonly number[], community: number): string[] {
  const own = network.actors
    .filter((_, index) => truth[index] === community)
    .flatMap((actor) => actor.themes);
  const counts = [...Map.groupBy(own, (theme) => theme)].map(([theme, list]) => ({
    theme,
    count: list.length,
  }));
  return counts
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ theme }) => theme);
}

/** How many find themselves elsewhere each time that 1 % of the ties change. */
function memory(): Figure[] {
  const cases = [
    { name: "lfr-fix-1000-mu5", network: fixture("lfr-fix-1000-mu5").network, reach: 0.03, goal: 0.013 },
    {
      name: "1,000 actors, communities of 100 to be cut",
      network: planted(1000, { size: 100, degree: 10, mixing: 0.3 }).network,
      reach: 0.05,
      goal: 0.047,
    },
  ];
  return cases.flatMap(({ name, network, reach, goal }) => {
    const warm = churn(network, { steps: 10, warm: true });
    const cold = churn(network, { steps: 10, warm: false });
    return [
      atMost(`${name}: actors moved a step, what was proposed known`, warm.moved, share(reach, goal)),
      atMost(`${name}: actors moved a step, begun anew`, cold.moved, { unit: "0 to 1" }),
    ];
  });
}

const none = { unit: "of them", reach: 0, goal: 0 };

function share(reach: number, goal: number) {
  return { unit: "0 to 1", reach, goal };
}
