// The groups that colours tell apart: as the map has them, named, and as parts of a filter.
import type { Facts } from "../../domain/facts.ts";
import { regionName } from "../../domain/regions/regions.ts";
import type { MapInput, Outline } from "../canvas/input.ts";
import { type Colouring, freshness, type Group, groupsBy } from "../canvas/tints.ts";
import { speaker, type Words } from "../i18n/words.ts";
import { capital } from "../panels/kind-text.ts";
import { askWords } from "./ask.words.ts";
import { partText } from "./naming.ts";
import type { Part } from "./parts.ts";

export type ColouredBy = Exclude<Colouring, "sector">;

/** Groups with anybody in them, and how many on the map are in none. */
export function colourGroups(
  {
    shown,
    hidden,
    spots,
    neighbours,
    outlines,
    today,
  }: Pick<MapInput, "shown" | "hidden" | "spots" | "neighbours" | "outlines" | "today">,
  colour: ColouredBy,
): { groups: Group[]; without: number } {
  const around = neighbours ? shown.neighbours.values() : [];
  const nodes = [...shown.seated.values(), ...around].filter(({ id }) => spots.has(id) && !hidden.has(id));
  const { groups, groupOf } = groupsBy(colour, { nodes, ties: shown.ties.values(), outlines, today });
  const without = nodes.filter(({ id }) => !groupOf.has(id)).length;
  return { groups: groups.filter(({ count }) => count > 0), without };
}

/** What asks for a group; null where no filter says it: proposed communities, years. */
export function groupPart(colour: ColouredBy, key: string, facts: Facts): Part | null {
  switch (colour) {
    case "role":
    case "theme":
      return { param: colour, value: key };
    case "municipality":
      return { param: "place", value: `kunta:${key}` };
    case "community":
      return facts.get(key)?.type === "community" ? { param: "community", value: key } : null;
    case "freshness":
      return null;
  }
}

export function groupName(
  colour: ColouredBy,
  key: string,
  { words, facts, outlines }: { words: Words; facts: Facts; outlines: readonly Outline[] },
): string {
  switch (colour) {
    case "role":
    case "theme":
      return capital(partText({ param: colour, value: key }, words, facts));
    case "municipality":
      return regionName(`kunta:${key}`, words.language);
    case "community":
      return outlines.find((each) => each.id === key)?.name ?? key;
    case "freshness": {
      const age = freshness.find((each) => each === key);
      return age === undefined ? key : speaker(askWords, words.language)(`fresh.${age}`);
    }
  }
}
