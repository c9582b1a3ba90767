// What a letter of introduction says. Names stand uninflected.
import type { Catalogue, Phrase } from "../words/speak.ts";

const fi = {
  subject: "Esittely: {a} ja {b}",
  hello: "Hei!",
  toEnd: "Haluaisin esitellä teille toimijan, joka voisi olla teille hyödyllinen tuttavuus: {b}.",
  about: "{b}: {description}",
  why: "Miksi juuri te kaksi:",
  through: "Yhteinen tuttunne {c} voi kertoa lisää.",
  ask: "Sopisiko teille lyhyt tapaaminen yhdessä? Ehdotan mielelläni aikaa, kun tiedän, että se kiinnostaa molempia.",
  toThrough: "Tunnette nämä kaksi toimijaa, jotka eivät tietääkseni vielä tunne toisiaan: {a} ja {b}.",
  whyThem: "Miksi heidän kannattaisi tavata:",
  askThrough: "Voisitteko esitellä heidät toisilleen? Autan mielelläni, jos siitä on hyötyä.",
  bye: "Terveisin",
} as const satisfies Record<string, Phrase>;

export type DraftWordKey = keyof typeof fi;

export const draftWords: Catalogue<DraftWordKey> = {
  fi,
  sv: {
    subject: "Presentation: {a} och {b}",
    hello: "Hej!",
    toEnd: "Jag vill gärna presentera en aktör som kunde vara en nyttig bekantskap för er: {b}.",
    about: "{b}: {description}",
    why: "Varför just ni två:",
    through: "Er gemensamma bekant {c} kan berätta mer.",
    ask: "Skulle en kort gemensam träff passa er? Jag föreslår gärna en tid när jag vet att båda är intresserade.",
    toThrough: "Ni känner de här två aktörerna, som så vitt jag vet inte ännu känner varandra: {a} och {b}.",
    whyThem: "Varför de borde träffas:",
    askThrough: "Kunde ni presentera dem för varandra? Jag hjälper gärna till om det är till nytta.",
    bye: "Med vänlig hälsning",
  },
  en: {
    subject: "Introduction: {a} and {b}",
    hello: "Hello,",
    toEnd: "I would like to introduce to you somebody you may be glad to know: {b}.",
    about: "{b}: {description}",
    why: "Why the two of you:",
    through: "{c}, whom you both know, can tell you more.",
    ask: "Would a short meeting of the three of us suit you? I will gladly suggest a time once I know that you are both interested.",
    toThrough: "You know these two, who as far as I know have not met yet: {a} and {b}.",
    whyThem: "Why they should meet:",
    askThrough: "Could you introduce them to each other? I will gladly help if that is of use.",
    bye: "Best regards",
  },
};
