// What progress, continuity and a what-if come to, in sentences.
import type { Catalogue, Phrase } from "../words/speak.ts";

const fi = {
  introduced: { one: "Yksi pari esiteltiin toisilleen.", other: "Toisilleen esiteltyjä pareja: {count}." },
  met: { one: "Esitellyistä pareista yksi tapasi.", other: "Tavanneita pareja: {count}." },
  together: {
    one: "Yksi esitelty pari alkoi tehdä yhdessä.",
    other: "Yhdessä tekemään alkaneita pareja: {count}.",
  },
  triads: {
    one: "Yksi uusi suhde syntyi kahden välille, joilla oli jo yhteinen tuttu.",
    other: "Uusia suhteita kahden välille, joilla oli jo yhteinen tuttu: {count}.",
  },
  sectors: {
    one: "Yksi uusi suhde yhdistää kaksi eri sektorin toimijaa.",
    other: "Uusia suhteita eri sektoreiden välille: {count}.",
  },
  needs: { one: "Yksi tarve täyttyi.", other: "Täyttyneitä tarpeita: {count}." },
  undated: {
    one: "Yhden parin alkua ei ole kerrottu tarpeeksi tarkasti, joten sitä ei ole laskettu mukaan.",
    other: "Laskusta jäi pois {count} paria, joiden alkua ei ole kerrottu tarpeeksi tarkasti.",
  },
  endingTies: {
    one: "Yksi suhde on vain tämän varassa.",
    other: "Vain tämän varassa olevia suhteita: {count}.",
  },
  endingPairs: {
    one: "Yksi pari tuntee toisensa vain tästä.",
    other: "Pareja, jotka tuntevat toisensa vain tästä: {count}.",
  },
  endingNone: "Kaikilla mukana olevilla on toisiinsa myös muu yhteys.",
  cutNone: "Kukaan ei jäisi irralleen suurimmasta osasta.",
  cutOff: {
    one: "Yksi toimija jäisi irralleen suurimmasta osasta.",
    other: "Suurimmasta osasta irralleen jäisi {count} toimijaa.",
  },
  partsMore: {
    one: "Verkosto hajoaisi: erillisiä osia olisi yksi enemmän.",
    other: "Verkosto hajoaisi: erillisiä osia olisi {count} enemmän.",
  },
  stepsMore: "Matka kahden toimijan välillä pitenisi keskimäärin: {from} → {to} askelta.",
  stepsSame: "Matka kahden toimijan välillä ei pitenisi.",
} as const satisfies Record<string, Phrase>;

export type ToldKey = keyof typeof fi;

export const toldWords: Catalogue<ToldKey> = {
  fi,
  sv: {
    introduced: {
      one: "Ett par presenterades för varandra.",
      other: "{count} par presenterades för varandra.",
    },
    met: { one: "Ett presenterat par träffades.", other: "{count} presenterade par träffades." },
    together: {
      one: "Ett presenterat par började arbeta ihop.",
      other: "{count} presenterade par började arbeta ihop.",
    },
    triads: {
      one: "En ny relation uppstod mellan två som redan hade en gemensam bekant.",
      other: "{count} nya relationer uppstod mellan två som redan hade en gemensam bekant.",
    },
    sectors: {
      one: "En ny relation förenar aktörer i två olika sektorer.",
      other: "{count} nya relationer förenar aktörer i olika sektorer.",
    },
    needs: { one: "Ett behov tillgodosågs.", other: "{count} behov tillgodosågs." },
    undated: {
      one: "Ett par är inte medräknat, eftersom det inte är noga känt när relationen började.",
      other: "{count} par är inte medräknade, eftersom det inte är noga känt när relationen började.",
    },
    endingTies: {
      one: "En relation hålls uppe bara av detta.",
      other: "{count} relationer hålls uppe bara av detta.",
    },
    endingPairs: {
      one: "Ett par känner varandra bara härifrån.",
      other: "{count} par känner varandra bara härifrån.",
    },
    endingNone: "Alla som är med har också något annat som förenar dem.",
    cutNone: "Ingen skulle bli avskuren från den största delen.",
    cutOff: {
      one: "En aktör skulle bli avskuren från den största delen.",
      other: "{count} aktörer skulle bli avskurna från den största delen.",
    },
    partsMore: {
      one: "Nätverket skulle falla isär: en skild del till.",
      other: "Nätverket skulle falla isär: {count} skilda delar till.",
    },
    stepsMore: "Vägen mellan två aktörer skulle i medeltal bli längre: {from} → {to} steg.",
    stepsSame: "Vägen mellan två aktörer skulle inte bli längre.",
  },
  en: {
    introduced: { one: "One pair was introduced.", other: "{count} pairs were introduced." },
    met: { one: "One introduced pair met.", other: "{count} introduced pairs met." },
    together: {
      one: "One introduced pair began to work together.",
      other: "{count} introduced pairs began to work together.",
    },
    triads: {
      one: "One new relationship joined two who already shared a contact.",
      other: "{count} new relationships joined two who already shared a contact.",
    },
    sectors: {
      one: "One new relationship joins actors of two different sectors.",
      other: "{count} new relationships join actors of different sectors.",
    },
    needs: { one: "One need was met.", other: "{count} needs were met." },
    undated: {
      one: "One pair is left out, since it isn’t known closely enough when they began.",
      other: "{count} pairs are left out, since it isn’t known closely enough when they began.",
    },
    endingTies: {
      one: "One relationship stands by this alone.",
      other: "{count} relationships stand by this alone.",
    },
    endingPairs: {
      one: "One pair knows each other by this alone.",
      other: "{count} pairs know each other by this alone.",
    },
    endingNone: "All who take part have something else that joins them, too.",
    cutNone: "Nobody would be cut off from the largest part.",
    cutOff: {
      one: "One actor would be cut off from the largest part.",
      other: "{count} actors would be cut off from the largest part.",
    },
    partsMore: {
      one: "The network would fall apart: one more separate part.",
      other: "The network would fall apart: {count} more separate parts.",
    },
    stepsMore: "The way between two actors would grow longer on average: {from} → {to} steps.",
    stepsSame: "The way between two actors would not grow longer.",
  },
};
