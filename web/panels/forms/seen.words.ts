// What the form of a node says of who sees what and where it was heard, in three languages.
import type { Catalogue, Phrase } from "../../../domain/words/speak.ts";

const fi = {
  title: "Kenttäkohtainen näkyvyys",
  hint: "Koko tieto: {who}. Yksittäisen kentän voi pitää vain alueen kutojilla.",
  who: "{field}: kuka näkee",
  everyone: "kaikki, jotka näkevät muutkin tiedot",
  weavers: "alueen kutojat",
  addSource: "Lisää tunnettu lähde",
  newSource: "Uusi lähde: kuka tai mikä kertoi",
  region: "Maakunta, jos kunta ei ole tiedossa",
  regionHint: "Ilman kuntaa ja maakuntaa tieto jää ilman paikkaa eikä näy alueen kartalla.",
} as const satisfies Record<string, Phrase>;

type Key = keyof typeof fi;

const sv: Record<Key, Phrase> = {
  title: "Synlighet per fält",
  hint: "Hela uppgiften: {who}. Ett enskilt fält kan hållas hos regionens vävare.",
  who: "{field}: vem ser",
  everyone: "alla som ser de övriga uppgifterna",
  weavers: "regionens vävare",
  addSource: "Lägg till en känd källa",
  newSource: "Ny källa: vem eller vad berättade",
  region: "Landskap, om kommunen inte är känd",
  regionHint: "Utan kommun och landskap saknar uppgiften plats och syns inte på regionens karta.",
};

const en: Record<Key, Phrase> = {
  title: "Who sees single fields",
  hint: "The whole: {who}. A single field can be kept with the region’s weavers.",
  who: "{field}: who sees this",
  everyone: "everyone who sees the rest",
  weavers: "the region’s weavers",
  addSource: "Add a known source",
  newSource: "A new source: who or what told",
  region: "Region, if the municipality is not known",
  regionHint: "Without a municipality or a region it has no place and does not show on the region’s map.",
};

export const seenWords: Catalogue<Key> = { fi, sv, en };
