// Headers that come along: mostly none of note, at times what a proxy, a cache or somebody's own program would send.
import type { Dice } from "../dice.ts";

/** Somewhere in a net of sixteen million: each of us asks little. */
export function address(chance: Dice): string {
  return `10.${chance.upTo(256)}.${chance.upTo(256)}.${1 + chance.upTo(254)}`;
}

export function oddHeaders(chance: Dice): Record<string, string> {
  if (chance.odds(0.9)) return {};
  const odd: [string, string][] = [
    ["accept-language", "xx,,;q=9,sv"],
    ["accept-language", "\u00ff\u00fe"],
    ["last-event-id", "nowhere:-5"],
    ["origin", "https://evil.example"],
    ["origin", "null"],
    ["x-forwarded-proto", "gopher"],
    ["x-forwarded-for", "<none>, ::1, "],
    ["x-forwarded-host", "evil.example"],
    ["range", "bytes=0-9999999999"],
    ["if-none-match", "*"],
    ["sec-fetch-site", "cross-site"],
    ["expect", "100-continue"],
    ["accept", "image/png"],
  ];
  const [name, value] = chance.some(odd) ?? ["accept", "*/*"];
  return { [name]: value };
}
