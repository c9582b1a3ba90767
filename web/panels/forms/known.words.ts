// What forms ask when somebody is probably on the map already, in three languages.
import type { Catalogue, Phrase } from "../../../domain/words/speak.ts";

const fi = {
  title: "Onko tämä jo kartalla?",
  businessId: "Sillä on sama Y-tunnus.",
  sameName: "Sillä on sama nimi.",
  sameNameAs: "Sen nimi eroaa vain kirjoitusasultaan: {name}.",
  otherLanguage: "Sillä on sama nimi toisella kielellä: {name}.",
  otherName: "Se tunnetaan myös nimellä {name}.",
  oneLetter: "Sen nimi eroaa yhden kirjaimen verran: {name}.",
  elsewhere: "Tämän alueen ulkopuolella.",
  use: "Tämä se on",
  useOf: "Tämä se on: {name}",
  different: "Tämä on eri",
} as const satisfies Record<string, Phrase>;

export type KnownWordKey = keyof typeof fi;

export const knownWords: Catalogue<KnownWordKey> = {
  fi,
  sv: {
    title: "Finns den här redan på kartan?",
    businessId: "Den har samma FO-nummer.",
    sameName: "Den har samma namn.",
    sameNameAs: "Bara skrivsättet skiljer sig: {name}.",
    otherLanguage: "Den har samma namn på ett annat språk: {name}.",
    otherName: "Den kallas också {name}.",
    oneLetter: "Namnet skiljer sig med en bokstav: {name}.",
    elsewhere: "Utanför det här området.",
    use: "Det är den här",
    useOf: "Det är den här: {name}",
    different: "Det är en annan",
  },
  en: {
    title: "Is this on the map already?",
    businessId: "It has the same Business ID.",
    sameName: "It has the same name.",
    sameNameAs: "Only the spelling differs: {name}.",
    otherLanguage: "It has the same name in another language: {name}.",
    otherName: "It is also known as {name}.",
    oneLetter: "Its name differs by one letter: {name}.",
    elsewhere: "Outside this region.",
    use: "This is the one",
    useOf: "This is the one: {name}",
    different: "This is a different one",
  },
};
