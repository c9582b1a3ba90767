// What is said of a region and who owns its map, in three languages.
import type { Catalogue, Phrase } from "../../domain/words/speak.ts";

const fi = {
  owner: "Kartan omistaja: {name}",
  noOwner: "Kartalla ei ole vielä omistajaorganisaatiota.",
  change: "Vaihda omistaja",
  choose: "Nimeä omistaja",
  field: "Omistajaorganisaatio",
};

const sv: typeof fi = {
  owner: "Kartans huvudman: {name}",
  noOwner: "Kartan har ännu ingen huvudman.",
  change: "Byt huvudman",
  choose: "Ange huvudman",
  field: "Huvudman",
};

const en: typeof fi = {
  owner: "The map's owner: {name}",
  noOwner: "The map has no owner organisation yet.",
  change: "Change the owner",
  choose: "Name an owner",
  field: "Owner organisation",
};

export type RegionWord = keyof typeof fi;
export const regionWords: Catalogue<RegionWord> = { fi, sv, en } satisfies Record<
  string,
  Record<RegionWord, Phrase>
>;
