// What the panel of a theme says, in three languages.
import type { Catalogue, Phrase } from "../../domain/words/speak.ts";

const fi = {
  who: {
    one: "{count} toimija, aloite tai tilaisuus tässä näkymässä",
    other: "{count} toimijaa, aloitetta ja tilaisuutta tässä näkymässä",
  },
  nobody: "Kenelläkään tässä näkymässä ei ole tätä teemaa.",
  more: { one: "ja {count} muu", other: "ja {count} muuta" },
  filter: "Rajaa tähän teemaan",
  unfilter: "Poista rajauksesta",
  merge: "Yhdistä toiseen teemaan",
  mergeHint: "Kaikki, joilla on tämä teema, saavat toisen. Tämä jää pois luettelosta. Voit kumota.",
  into: "Mihin teemaan",
  choose: "Valitse teema",
  do: "Yhdistä",
  open: "Avaa teema: {name}",
} as const satisfies Record<string, Phrase>;

type Key = keyof typeof fi;

const sv: Record<Key, Phrase> = {
  who: {
    one: "{count} aktör, initiativ eller sammankomst i den här vyn",
    other: "{count} aktörer, initiativ och sammankomster i den här vyn",
  },
  nobody: "Ingen i den här vyn har temat.",
  more: { one: "och {count} annan", other: "och {count} andra" },
  filter: "Avgränsa till temat",
  unfilter: "Ta bort ur avgränsningen",
  merge: "Slå ihop med ett annat tema",
  mergeHint: "Alla som har det här temat får det andra. Det här försvinner ur listan. Du kan ångra.",
  into: "Med vilket tema",
  choose: "Välj tema",
  do: "Slå ihop",
  open: "Öppna temat: {name}",
};

const en: Record<Key, Phrase> = {
  who: {
    one: "{count} actor, initiative or gathering in this view",
    other: "{count} actors, initiatives and gatherings in this view",
  },
  nobody: "Nobody in this view has this theme.",
  more: { one: "and {count} more", other: "and {count} more" },
  filter: "Filter by this theme",
  unfilter: "Take out of the filter",
  merge: "Merge with another theme",
  mergeHint: "All that have this theme get the other one. This one leaves the list. You can undo it.",
  into: "With which theme",
  choose: "Choose a theme",
  do: "Merge",
  open: "Open the theme: {name}",
};

export const themeWords: Catalogue<Key> = { fi, sv, en };
