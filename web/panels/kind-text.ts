import type { Place } from "../../domain/records/place.ts";
import type { Node } from "../../domain/records/record.ts";
import { regionName } from "../../domain/regions/regions.ts";
import type { Words } from "../i18n/words.ts";

/** What kind of thing a node is, in its own word where the closed list has none. */
export function kindText(node: Node, words: Words): string {
  if (node.kind === "other" && node.kindLabel !== undefined) return node.kindLabel;
  switch (node.type) {
    case "actor":
      return words.say(`actorKind.${node.kind}`);
    case "initiative":
      return words.say(`initiativeKind.${node.kind}`);
    case "gathering":
      return words.say(`gatheringKind.${node.kind}`);
  }
}

/** Where a node is, as nearly as the reader is told. */
export function placeText(place: Place | undefined, { language }: Words): string {
  if (place === undefined) return "";
  const parts = [
    place.locality,
    place.municipality === undefined ? undefined : regionName(`kunta:${place.municipality}`, language),
    place.municipality === undefined && place.region !== undefined
      ? regionName(place.region, language)
      : undefined,
    place.country === undefined || (place.country === "FI" && place.municipality !== undefined)
      ? undefined
      : countryName(place.country, language),
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
