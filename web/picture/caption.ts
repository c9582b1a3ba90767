// What stands around a picture of the map: whose network it is, how many of what, the legend, the source and the day.
import { regionName } from "../../domain/regions/regions.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import type { Drawn } from "../canvas/drawn.ts";
import type { MapInput } from "../canvas/input.ts";
import { mapWords } from "../canvas/map.words.ts";
import { counts } from "../canvas/told.ts";
import { speaker, wordsIn } from "../i18n/words.ts";
import type { Caption } from "./compose.ts";

export type Captioned = Pick<MapInput, "place" | "language" | "today" | "sources" | "practice" | "colour">;

export function captionOf(
  map: Drawn,
  { place, language, today, sources, practice, colour }: Captioned,
): Caption {
  const words = speaker(mapWords, language);
  const { say, list } = wordsIn(language);
  const present = new Set([...map.nodes.values()].map((one) => one.sector));
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(today),
  );
  return {
    title: regionName(place, language),
    about: list(counts({ nodes: map.nodes.values(), ties: map.ties.size }, language)),
    // Where colours tell something else, the shapes still tell sectors, but the signs would mislead.
    sectors:
      colour === "sector"
        ? sectors
            .filter((one) => present.has(one))
            .map((one) => ({ sector: one, word: say(`sector.${one}`) }))
        : [],
    foot: [
      ...(practice ? [words("practice")] : []),
      `${words("source", { name: list(["Kudelma", ...sources]) })} · ${words("drawnOn", { date: day })}`,
    ],
  };
}
