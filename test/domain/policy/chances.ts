// A small map with secrets in it, and commands of several people on it by chance: what the laws are tried on.
import fc from "fast-check";
import type { Command } from "../../../domain/commands/command.ts";
import type { Json } from "../../../domain/json.ts";
import type { Person, Reader } from "../../../domain/policy/person.ts";
import { shownNodes } from "../../../domain/policy/snapshot.ts";
import type { Place } from "../../../domain/records/place.ts";
import type { Fact } from "../../../domain/records/record.ts";
import {
  actor,
  add,
  administrator,
  adopting,
  anyone,
  arranging,
  closing,
  community,
  coordinator04,
  dataset,
  edit,
  gathering,
  initiative,
  merging,
  need,
  offer,
  ownerOf,
  pori,
  region,
  removing,
  removingSet,
  round,
  said,
  setting,
  signedIn,
  source,
  tampere,
  theme,
  tie,
  uniting,
  view,
  viewer04,
  weaver04,
  weaver06,
} from "../making.ts";
import { World } from "../world.ts";
import { introductionOf } from "./an-introduction.ts";
import { actors, all, communities, needs, nodes, ofRegions, sources, themes, ties } from "./cast.ts";

export const owner = ownerOf("actor1q");
export const readers: readonly Reader[] = [
  anyone,
  signedIn,
  viewer04,
  owner,
  weaver04,
  weaver06,
  coordinator04,
  administrator,
];
/** Who acts, some more often than others. */
export const writers: readonly Person[] = [
  administrator,
  administrator,
  weaver04,
  weaver04,
  weaver06,
  coordinator04,
  owner,
];

/** Words that only the team of a record may ever read. */
export function secretOf(id: string): string {
  return `secret/${id}/`;
}

const visibility = fc.constantFrom("team", "region", "signedIn", "public", "public" as const);
const places: Place[] = [
  pori,
  tampere,
  { municipality: "609", shown: "region" },
  { municipality: "837", shown: "region", locality: "hidden/village" },
  { region: "04", shown: "region" },
  { country: "SE", shown: "point", point: { lon: 18, lat: 59 } },
  { country: "FI", shown: "point" },
];
const place = fc.constantFrom(...places);
const some = (ids: readonly string[], most = 2) => fc.subarray([...ids], { maxLength: most });

/** A record of the pool by its id, with secrets in what never leaves the team. */
function recordOf(id: string): fc.Arbitrary<Fact> {
  const more = fc.record({ visibility, place, themes: some(themes), sources: some(sources) });
  const extra = { secret: secretOf(id) };
  const contact = { name: secretOf(id), source: "register", legalBasis: "task in the public interest" };
  if (actors.includes(id))
    return more.map((each) => {
      // Names and keys outlive an id that is merged: they are words, no ids.
      const words = { names: { fi: `Nimi ${id}` }, keys: [{ dataset: "set", id: `own ${id}` }] };
      return actor(id, { ...each, ...words, extra, contact });
    });
  if (id === "plan1q") return more.map((each) => initiative(id, { ...each, extra }));
  if (id === "meet1q")
    return fc
      .tuple(more, some(communities, 1))
      .map(([each, [group]]) => gathering(id, { ...each, extra, ...(group ? { community: group } : {}) }));
  if (themes.includes(id)) return visibility.map((open) => theme(id, { visibility: open }));
  if (sources.includes(id))
    return some(nodes, 1).map(([of]) => source(id, { label: secretOf(id), ...(of ? { node: of } : {}) }));
  if (ties.includes(id)) {
    const made = fc.record({
      visibility,
      ends: fc.shuffledSubarray(nodes, { minLength: 2, maxLength: 2 }),
      told: some(sources),
      within: fc.boolean(),
    });
    return made.map(({ ends, told, within, ...each }) =>
      tie(id, [ends[0]!, ends[1]!], {
        ...each,
        extra,
        statements: told.map((by) => said(by, { strength: 4 })),
        ...(within ? { initiative: "plan1q" } : {}),
      }),
    );
  }
  if (needs.includes(id)) {
    const made = fc.tuple(more, fc.constantFrom(...nodes), some(nodes, 1));
    const build = id === "need1q" ? need : offer;
    return made.map(([each, of, [by]]) => {
      const named = { ...(each.themes[0] ? { theme: each.themes[0] } : {}), ...(by ? { metBy: by } : {}) };
      return build(id, of, { visibility: each.visibility, sources: each.sources, extra, ...named });
    });
  }
  if (communities.includes(id))
    return fc
      .tuple(more, some(actors, 4), fc.constantFrom<string[]>(["04"], ["06"], ["04", "06"]))
      .map(([each, members, regions]) =>
        community(id, members, {
          visibility: each.visibility,
          themes: each.themes,
          regions,
          note: secretOf(id),
          ...(members[0] ? { convener: members[0] } : {}),
        }),
      );
  if (id === "region-04") return some(actors, 1).map(([by]) => region("04", by ? { owner: by } : {}));
  if (id === "round1q")
    return fc.tuple(visibility, some(actors), fc.constantFrom("04", "06")).map(([open, asked, region]) =>
      round(id, {
        visibility: open,
        region,
        note: secretOf(id),
        interviews: asked.map((node) => ({ node, status: "asked" as const })),
      }),
    );
  if (id === "intro1q") return introductionOf(id, { visibility, note: secretOf(id) });
  if (id === "view1q")
    return fc
      .tuple(visibility, fc.constantFrom<string[]>(["04"], ["06"]))
      .map(([open, regions]) => view(id, { visibility: open, regions, maker: secretOf(id) }));
  return visibility.map((open) => dataset(id, "set", { visibility: open }));
}

/** What stands at the start: a part of the pool, arranged in three views. */
export const starts: fc.Arbitrary<World> = fc
  .tuple(
    fc.tuple(...all.map(recordOf)),
    fc.subarray([...nodes, ...ties, ...needs, ...communities], { maxLength: 6 }),
  )
  .map(([records, gone]) => {
    const made = new World(...records);
    for (const id of gone) made.do(removing(id), administrator);
    for (const scope of ["all", "04", "06"]) {
      const ids = [...shownNodes(scope, made.facts)];
      if (ids.length > 0)
        made.do(
          arranging(scope, Object.fromEntries(ids.map((id, at) => [id, [at * 70, 10]]))),
          administrator,
        );
    }
    return made;
  });

const set = (field: string, value: fc.Arbitrary<Json>, ids: readonly string[]) =>
  fc.tuple(fc.constantFrom(...ids), value).map(([id, to]): Command => setting(id, field, to));
const listing = (field: string, items: readonly Json[], ids: readonly string[]) =>
  fc.tuple(fc.constantFrom(...ids), fc.subarray([...items]), fc.subarray([...items])).map(
    ([id, added, removed]): Command =>
      edit(id, {
        add: added.map((item) => ({ field, item })),
        remove: removed.map((item) => ({ field, item })),
      }),
  );
const members = actors.map((id) => ({ node: id, grade: "member" }));
const fieldRules = fc.constantFrom<Json>(
  { place: "team" },
  { themes: "signedIn", roles: "team" },
  { description: "team" },
  null,
);

const asked: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...all)
      .chain(recordOf)
      .map((one): Command => add(one)),
  },
  { weight: 5, arbitrary: set("visibility", visibility, all) },
  { weight: 4, arbitrary: set("place", place, nodes) },
  { weight: 2, arbitrary: set("area", fc.constantFrom(["06"], ["04"], ["national"], []), actors) },
  { weight: 3, arbitrary: set("fieldVisibility", fieldRules, nodes) },
  {
    weight: 2,
    arbitrary: set(
      "description",
      fc.constantFrom<Json>({ fi: "words" }, { sv: "ord", fi: " words " }, null),
      nodes,
    ),
  },
  { weight: 2, arbitrary: set("community", fc.constantFrom<Json>("group1q", null), ["meet1q"]) },
  { weight: 2, arbitrary: set("regions", fc.constantFrom<Json>(["04"], ["06"], ["06", "04"]), ofRegions) },
  { weight: 2, arbitrary: set("metBy", fc.constantFrom<Json>(...actors, null), needs) },
  { weight: 3, arbitrary: listing("themes", themes, [...nodes, ...communities]) },
  { weight: 3, arbitrary: listing("sources", sources, nodes) },
  { weight: 3, arbitrary: listing("members", members, communities) },
  { weight: 1, arbitrary: listing("notSame", nodes, nodes) },
  {
    weight: 1,
    arbitrary: listing(
      "interviews",
      actors.map((node) => ({ node, status: "planned" })),
      ["round1q"],
    ),
  },
  { weight: 1, arbitrary: fc.constant<Command>(closing("round1q", "2026-06-30")) },
  { weight: 2, arbitrary: set("tie", fc.constantFrom<Json>(...ties, null), ["intro1q"]) },
  {
    weight: 3,
    arbitrary: listing(
      "statements",
      sources.map((by) => said(by, { strength: 3 })),
      ties,
    ),
  },
  {
    weight: 4,
    arbitrary: fc.subarray(all, { minLength: 1, maxLength: 2 }).map((ids): Command => removing(...ids)),
  },
  {
    weight: 2,
    arbitrary: fc
      .shuffledSubarray(themes, { minLength: 2, maxLength: 2 })
      .map(([from, into]): Command => merging(from!, into!)),
  },
  {
    weight: 3,
    arbitrary: fc
      .shuffledSubarray(actors, { minLength: 2, maxLength: 2 })
      .map(([keep, other]): Command => uniting(keep!, other!)),
  },
  { weight: 1, arbitrary: fc.constant<Command>(removingSet("set")) },
  {
    weight: 2,
    arbitrary: some(actors, 4).map(
      (ids): Command => adopting("group3q", ["actor1q", ...ids.filter((id) => id !== "actor1q")]),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom("all", "04", "06"),
        fc.subarray(nodes, { minLength: 1 }),
        fc.integer({ min: 0, max: 300 }),
        fc.boolean(),
      )
      .map(
        ([scope, ids, x, pinned]): Command =>
          arranging(scope, Object.fromEntries(ids.map((id, at) => [id, [x + 60 * at, 0] as const])), pinned),
      ),
  },
);

/** What somebody does next; a number is how far back the change is that its author takes back. */
export interface Step {
  by: Person;
  asked: Command | number;
}

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ by: fc.constantFrom(...writers), asked }) },
  {
    weight: 1,
    arbitrary: fc.record({ by: fc.constant(administrator), asked: fc.integer({ min: 0, max: 3 }) }),
  },
);
export const steps: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 25, size: "max" });

/** Every id that may ever be in such a map. */
export const ids: readonly string[] = [...all, "group3q"];
