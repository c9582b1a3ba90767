// What the search says, in three languages.
import type { Catalogue, Phrase } from "../../domain/words/speak.ts";

const fi = {
  none: "Ei osumia haulle ”{query}”. Kokeile nimen alkua tai toista kieltä.",
  noneSigned:
    "Ei osumia haulle ”{query}” näiden joukossa. Poista merkki {sign} alusta, niin haku kattaa kaiken.",
  hintKeys: "{enter} avaa · {ctrl}+{enter} näyttää lähiverkoston",
  hintSigns: "{sign1} toiminnot · {sign2} teemat",
  "group.recent": "Viimeksi katsotut",
  "group.used": "Toiminnot",
  "group.node": "Toimijat, aloitteet ja tilaisuudet",
  "group.community": "Yhteisöt",
  "group.region": "Alueet",
  "group.theme": "Teemat",
  "group.action": "Toiminnot",
  "group.outside": "Muualla verkostossa",
  municipality: "kunta, {region}",
  theme: { one: "rajaa tähän teemaan: {count} toimija", other: "rajaa tähän teemaan: {count} toimijaa" },
  themeOn: "rajauksessa: poista rajauksesta",
  themeNone: "ei kenelläkään tässä näkymässä",
  ties: { one: "{count} suhde", other: "{count} suhdetta" },
  page: "siirry sivulle",
  view: "tallennettu näkymä",
  wall: "Kartta seinälle",
  dark: "Tumma ulkoasu",
  light: "Vaalea ulkoasu",
  system: "Ulkoasu laitteen mukaan",
  speak: "Kieli: {name}",
} as const satisfies Record<string, Phrase>;

type Key = keyof typeof fi;

const sv: Record<Key, Phrase> = {
  none: "Inga träffar för ”{query}”. Pröva början av namnet eller ett annat språk.",
  noneSigned:
    "Inga träffar för ”{query}” bland dessa. Ta bort tecknet {sign} i början för att söka överallt.",
  hintKeys: "{enter} öppnar · {ctrl}+{enter} visar närmaste nätverk",
  hintSigns: "{sign1} funktioner · {sign2} teman",
  "group.recent": "Senast visade",
  "group.used": "Funktioner",
  "group.node": "Aktörer, initiativ och sammankomster",
  "group.community": "Gemenskaper",
  "group.region": "Regioner",
  "group.theme": "Teman",
  "group.action": "Funktioner",
  "group.outside": "Annanstans i nätverket",
  municipality: "kommun, {region}",
  theme: { one: "avgränsa till temat: {count} aktör", other: "avgränsa till temat: {count} aktörer" },
  themeOn: "med i avgränsningen: ta bort",
  themeNone: "ingen i den här vyn har det",
  ties: { one: "{count} relation", other: "{count} relationer" },
  page: "gå till sidan",
  view: "sparad vy",
  wall: "Kartan på väggen",
  dark: "Mörkt utseende",
  light: "Ljust utseende",
  system: "Utseende enligt enheten",
  speak: "Språk: {name}",
};

const en: Record<Key, Phrase> = {
  none: "Nothing found for “{query}”. Try the beginning of the name or another language.",
  noneSigned: "Nothing found for “{query}” among these. Take away the sign {sign} to search everything.",
  hintKeys: "{enter} opens · {ctrl}+{enter} shows the neighbourhood",
  hintSigns: "{sign1} actions · {sign2} themes",
  "group.recent": "Looked at last",
  "group.used": "Actions",
  "group.node": "Actors, initiatives and gatherings",
  "group.community": "Communities",
  "group.region": "Regions",
  "group.theme": "Themes",
  "group.action": "Actions",
  "group.outside": "Elsewhere in the network",
  municipality: "municipality, {region}",
  theme: { one: "filter by this theme: {count} actor", other: "filter by this theme: {count} actors" },
  themeOn: "in the filter: take it out",
  themeNone: "nobody in this view has it",
  ties: { one: "{count} relationship", other: "{count} relationships" },
  page: "go to the page",
  view: "saved view",
  wall: "The map on a wall",
  dark: "Dark appearance",
  light: "Light appearance",
  system: "Appearance as the device",
  speak: "Language: {name}",
};

export type PaletteWord = Key;
export const paletteWords: Catalogue<Key> = { fi, sv, en };
