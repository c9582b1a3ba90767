// What the head of the page says before the page itself speaks: tabs, search engines and cards of shared links read it.
import type { Catalogue, Phrase } from "../../domain/words/speak.ts";

const fi = {
  home: "Aloitus",
  map: "Kartta",
  table: "Taulukko",
  communities: "Yhteisöt",
  people: "Kutsut ja oikeudet",
  signIn: "Kirjaudu Kudelmaan",
  look: "Sinulle on annettu linkki näkymään",
  everywhere: "Sosiaalisten innovaatioiden verkosto kartalle, kartalta oppimisyhteisöiksi.",
  region:
    "{region}: kuka tekee kenen kanssa sosiaalisten innovaatioiden hyväksi, mitä tarvitaan ja mitä tarjotaan. Kartta, taulukko ja oppimisyhteisöt.",
  card: "Kudelma: {region}",
} as const satisfies Record<string, Phrase>;

export type HeadKey = keyof typeof fi;

const sv: Record<HeadKey, Phrase> = {
  home: "Start",
  map: "Karta",
  table: "Tabell",
  communities: "Gemenskaper",
  people: "Inbjudningar och rättigheter",
  signIn: "Logga in i Kudelma",
  look: "Du har fått en länk till en vy",
  everywhere: "Nätverket för sociala innovationer på kartan, från kartan till lärgemenskaper.",
  region:
    "{region}: vem gör vad med vem för sociala innovationer, vad behövs och vad erbjuds. Karta, tabell och lärgemenskaper.",
  card: "Kudelma: {region}",
};

const en: Record<HeadKey, Phrase> = {
  home: "Home",
  map: "Map",
  table: "Table",
  communities: "Communities",
  people: "Invitations and rights",
  signIn: "Sign in to Kudelma",
  look: "You were given a link to a view",
  everywhere: "The network of social innovation on a map, and from the map to learning communities.",
  region:
    "{region}: who works with whom for social innovation, what is needed and what is offered. Map, table and learning communities.",
  card: "Kudelma: {region}",
};

export const headWords: Catalogue<HeadKey> = { fi, sv, en };
