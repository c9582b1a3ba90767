// What the list of keys says, in three languages.
import type { Catalogue, Phrase } from "../../../domain/words/speak.ts";

const fi = {
  change: "Vaihda näppäin: {action}",
  press: "Paina näppäintä",
  none: "Ei näppäintä: {action}",
  made: "Palauta alkuperäiset",
  taken: "Näppäin {key} on jo käytössä: {action}.",
  unfit: "Tätä näppäintä ei voi valita: kirjaimet, merkit ja Delete käyvät.",
  chosen: "Uusi näppäin: {key}",
  map: "Kartalla",
  arrows: "Naapurista naapuriin",
  enter: "Valitse se, jonka kohdalla olet",
  home: "Koko kartta näkyviin",
  zoom: "Lähemmäs, kauemmas",
  steps: "Lähiverkoston laajuus",
  copy: "Kopioi kuva tai valitun tiedot",
} as const satisfies Record<string, Phrase>;

type Key = keyof typeof fi;

const sv: Record<Key, Phrase> = {
  change: "Byt tangent: {action}",
  press: "Tryck på en tangent",
  none: "Ingen tangent: {action}",
  made: "Återställ de ursprungliga",
  taken: "Tangenten {key} används redan: {action}.",
  unfit: "Den tangenten går inte att välja: bokstäver, tecken och Delete duger.",
  chosen: "Ny tangent: {key}",
  map: "På kartan",
  arrows: "Från granne till granne",
  enter: "Välj den du är vid",
  home: "Visa hela kartan",
  zoom: "Närmare, längre bort",
  steps: "Närmaste nätverkets vidd",
  copy: "Kopiera bilden eller det valda",
};

const en: Record<Key, Phrase> = {
  change: "Change the key: {action}",
  press: "Press a key",
  none: "No key: {action}",
  made: "Back to the original keys",
  taken: "The key {key} is in use already: {action}.",
  unfit: "This key can’t be chosen: letters, signs and Delete can.",
  chosen: "New key: {key}",
  map: "On the map",
  arrows: "From neighbour to neighbour",
  enter: "Select where you are",
  home: "The whole map in view",
  zoom: "Nearer, farther",
  steps: "How far the neighbourhood reaches",
  copy: "Copy the picture or what is selected",
};

export const keysWords: Catalogue<Key> = { fi, sv, en };
