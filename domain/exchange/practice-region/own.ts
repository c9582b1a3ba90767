// What all rows of the practice region share: the set's name, references by own id, places of its municipalities.
import { municipalityByName, regionByName } from "../../regions/regions.ts";
import { hashOf } from "../dataset-id.ts";

export const dataset = "practice-region";

/** Ids of the nodes, themes or sources that own ids of the set name. */
export function nodeId(ownId: string): string {
  return hashOf(dataset, "actor", ownId);
}

export function themeIds(ownIds: readonly string[]): string[] {
  return ownIds.map((ownId) => hashOf(dataset, "theme", ownId));
}

export function sourceIds(ownIds: readonly string[]): string[] {
  return ownIds.map((ownId) => hashOf(dataset, "source", ownId));
}

/** The code of an area of operation: a municipality by name, a region by its Finnish name, `Suomi` for the country. */
export function areaCode(name: string): string | undefined {
  // Satakunta and the like are never municipalities; a municipality is asked for first since there are more of them.
  const municipality = municipalityByName(name)?.code;
  return municipality === undefined ? regionByName(name) : `kunta:${municipality}`;
}

/** The item of a closed list that a word names, if it is one of it. */
export function wordOf<Item extends string>(items: readonly Item[], word: string): Item | undefined {
  return items.find((item) => item === word);
}
