// The gatherings of a community or a region as calendar events, as one reader sees them.
import type { Facts } from "./facts.ts";
import { type CalendarEvent, hasDay } from "./ical.ts";
import type { Reader } from "./policy/person.ts";
import { inView } from "./policy/seats.ts";
import { seenBy } from "./policy/seen.ts";
import { Sight } from "./policy/sight.ts";
import { wordsIn } from "./proposal-name.ts";
import type { Place } from "./records/place.ts";
import { regionName } from "./regions/regions.ts";
import type { Language } from "./vocabulary/languages.ts";
import { say } from "./words/say.ts";

/** What a calendar is of. */
export type CalendarOf = { readonly community: string } | { readonly region: string };

/** Participants and outcomes stay out: a calendar lies about in many programs. `link` makes the address of a gathering. */
export function eventsOf(
  facts: Facts,
  of: CalendarOf,
  { reader, language, link }: { reader: Reader; language: Language; link: (id: string) => string },
): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  const sight = new Sight(reader, facts);
  for (const one of facts.all()) {
    if (one.type !== "gathering" || !hasDay(one)) continue;
    if ("community" in of ? one.community !== of.community : !inView(of.region, one)) continue;
    const shown = seenBy(sight, one);
    if (shown?.type !== "gathering" || !hasDay(shown)) continue;
    // Where it is may be hidden from this reader.
    if ("region" in of && !inView(of.region, shown)) continue;
    const kind = shown.kind === "other" ? shown.kindLabel : say(language, `gatheringKind.${shown.kind}`);
    events.push({
      gathering: shown,
      title: wordsIn(shown.names, language) ?? "",
      place: placeWords(shown.place, language),
      words: [kind, wordsIn(shown.description, language)].filter((part) => part !== undefined).join("\n"),
      link: link(shown.id),
    });
  }
  return events;
}

function placeWords(place: Place | undefined, language: Language): string {
  const parts = [
    place?.locality,
    place?.municipality === undefined ? undefined : regionName(`kunta:${place.municipality}`, language),
    place?.municipality === undefined && place?.region !== undefined
      ? regionName(place.region, language)
      : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
