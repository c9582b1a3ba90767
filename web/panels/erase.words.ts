// What is said where a record is erased for good, in three languages.
import type { Catalogue, Phrase } from "../../domain/words/speak.ts";

const fi = {
  title: "Poista pysyvästi pyynnöstä",
  explains:
    "Kun se, jota tiedot koskevat, pyytää: tiedot, suhteet, tarpeet ja tarjoukset poistetaan kartalta ja arvot muutoshistoriasta. Tätä ei voi kumota. Pelkkä Poista-painike riittää, jos kyse ei ole pyynnöstä.",
  type: "Kirjoita nimi vahvistukseksi: {name}",
  differs: "Nimi ei ole sama. Kirjoita se niin kuin se on yllä.",
  do: "Poista pysyvästi",
  working: "Poistetaan…",
} as const satisfies Record<string, Phrase>;

type Key = keyof typeof fi;

const sv: Record<Key, Phrase> = {
  title: "Radera för gott på begäran",
  explains:
    "När den uppgifterna gäller begär det: uppgifterna, relationerna, behoven och erbjudandena tas bort från kartan och värdena ur ändringshistoriken. Detta går inte att ångra. Om det inte gäller en begäran räcker knappen Ta bort.",
  type: "Skriv namnet för att bekräfta: {name}",
  differs: "Namnet är inte detsamma. Skriv det som det står ovan.",
  do: "Radera för gott",
  working: "Raderas…",
};

const en: Record<Key, Phrase> = {
  title: "Erase for good on request",
  explains:
    "When the one the data is about asks for it: the data, relationships, needs and offers leave the map, and their values leave the history of changes. This can’t be undone. Where nobody has asked, the button Remove is enough.",
  type: "Type the name to confirm: {name}",
  differs: "The name is not the same. Type it as it stands above.",
  do: "Erase for good",
  working: "Erasing…",
};

export const eraseWords: Catalogue<Key> = { fi, sv, en };
