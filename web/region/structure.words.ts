// What is found of a region's network, in sentences, in three languages. Names go in as they are.
import type { Catalogue, Phrase } from "../../domain/words/speak.ts";

const fi = {
  "stage.empty": "Täällä ei ole vielä toimijoita.",
  "stage.one": "Täällä on yksi toimija. Verkosto alkaa toisesta.",
  "stage.pairTied":
    "Kaksi toimijaa tuntee toisensa. Verkoston rakenteesta voi puhua, kun kolmas tulee mukaan.",
  "stage.pairUntied": "Täällä on kaksi toimijaa, joiden välillä ei ole suhdetta.",
  "stage.untied": "{all} toimijaa, eikä yhtään suhdetta heidän välillään.",
  "stage.scattered": "Hajallaan: {parts} erillistä osaa, suurimmassa {largest} toimijaa {all} toimijasta.",
  "stage.hubAndSpoke": "Yhden keskuksen verkosto: suurimman osan {largest} toimijaa pitää koossa yksi.",
  "stage.multiHub":
    "Monen keskuksen pienoismaailma: {clusters} ryhmää, ja {largest} toimijaa {all} toimijasta samassa kokonaisuudessa.",
  "stage.corePeriphery":
    "Ydin ja kehä: {core} toimijan ydin ja ympärillä kehä; samassa kokonaisuudessa {largest} toimijaa {all} toimijasta.",
  "stage.everybody": "Kaikki {all} toimijaa tuntevat toisensa. Uutta tulee vain ulkopuolelta.",
  "stage.even":
    "Tasaisesti kudottu: samassa kokonaisuudessa {largest} toimijaa {all} toimijasta, ei selviä ryhmiä eikä yhtä keskusta.",
  "next.scattered": "Kutojan työ: esittele osat toisilleen yksi suhde kerrallaan.",
  "next.hubAndSpoke": "Kutojan työ: esittele keskuksen kumppanit toisilleen.",
  "next.multiHub": "Kutojan työ: siltoja ryhmien välille.",
  "next.corePeriphery": "Kutojan työ: kehältä ideoita ytimeen ja ytimestä tukea kehälle.",
  clusters: { one: "{count} ryhmä: {names}.", other: "{count} ryhmää: {names}." },
  cluster: "{name} ({size})",
  shouldTalk: "Näiden pitäisi puhua keskenään: {a} ja {b}.",
  pairTies: { one: "Välissä on yksi suhde.", other: "Välissä on {count} suhdetta." },
  pairNoTies: "Välissä ei ole yhtään suhdetta.",
  pairSteps: "Matkaa on keskimäärin {steps} askelta.",
  pairNoWay: "Toisesta ei pääse toiseen.",
  pairMeets: {
    one: "Toisen tarjous vastaa yhteen avoimeen tarpeeseen.",
    other: "Toisen tarjous vastaa {count} avoimeen tarpeeseen.",
  },
  pairThemes: "Yhteistä: {themes}.",
  hub: "Keskus: {name}. Suhteita {ties}, seuraavaksi eniten kytkeytyneellä {next}.",
  hubJoins: "Se yhdistää ryhmiä: {names}.",
  hubFarther: "Ilman sitä matka ryhmien {a} ja {b} välillä kasvaisi: nyt {before} askelta, silloin {after}.",
  cut: {
    one: "Ilman toimijaa {name} yksi toimija jäisi irti muista.",
    other: "Ilman toimijaa {name} {count} toimijaa jäisi irti muista.",
  },
  cutCluster: "Sen varassa on ryhmä: {name}.",
  few: "{few} toimijaa {all} toimijasta on mukana puolessa suhteista ({ties} suhdetta, kaikkiaan {of}).",
  silo: "Omissa oloissaan: {sector}. Sen suhteista {within} on sektorin sisällä ja kaikkiaan niitä on {ties}: {share} %. Koko selittäisi {expected} %.",
  quiet: "Puhuvat vähän keskenään: {a} ja {b}. Suhteita {ties}, koko selittäisi {expected}.",
  open: "Mikään {sectors} sektorista ei ole omissa oloissaan.",
  reach:
    "Kahdella askeleella tavoittaa keskimäärin {mean} toimijaa muista {all} toimijasta. Vähiten, {least} toimijaa, tavoittaa: {names}.",
  untied: {
    one: "Yhdellä ei ole yhtään suhdetta: {names}.",
    other: "{count} toimijalla ei ole yhtään suhdetta: {names}.",
  },
  apart: {
    one: "{count} toimija on irrallaan suurimmasta osasta: {names}.",
    other: "{count} toimijaa on irrallaan suurimmasta osasta, mutta tuntee jonkun: {names}.",
  },
  oneTie: {
    one: "Yksi on mukana yhden suhteen varassa: {names}.",
    other: "{count} toimijaa on mukana yhden suhteen varassa: {names}.",
  },
  more: "ja {count} muuta",
} as const satisfies Record<string, Phrase>;

export type StructureWord = keyof typeof fi;

const sv: Record<StructureWord, Phrase> = {
  "stage.empty": "Här finns ännu inga aktörer.",
  "stage.one": "Här finns en aktör. Nätverket börjar med den andra.",
  "stage.pairTied":
    "Två aktörer känner varandra. Om nätverkets form går det att tala när en tredje kommer med.",
  "stage.pairUntied": "Här finns två aktörer utan någon relation mellan sig.",
  "stage.untied": "{all} aktörer och inte en enda relation mellan dem.",
  "stage.scattered": "Utspritt: {parts} skilda delar, i den största {largest} aktörer av {all}.",
  "stage.hubAndSpoke": "Ett nätverk med ett nav: den största delens {largest} aktörer hålls ihop av en.",
  "stage.multiHub":
    "En liten värld med flera nav: {clusters} grupper, och {largest} aktörer av {all} i samma helhet.",
  "stage.corePeriphery":
    "Kärna och periferi: en kärna på {core} aktörer och en periferi omkring; i samma helhet {largest} aktörer av {all}.",
  "stage.everybody": "Alla {all} aktörer känner varandra. Nytt kommer bara utifrån.",
  "stage.even":
    "Jämnt vävt: i samma helhet {largest} aktörer av {all}, inga tydliga grupper och inget enskilt nav.",
  "next.scattered": "Vävarens arbete: presentera delarna för varandra, en relation i taget.",
  "next.hubAndSpoke": "Vävarens arbete: presentera navets partner för varandra.",
  "next.multiHub": "Vävarens arbete: broar mellan grupperna.",
  "next.corePeriphery": "Vävarens arbete: idéer från periferin till kärnan, stöd från kärnan till periferin.",
  clusters: { one: "{count} grupp: {names}.", other: "{count} grupper: {names}." },
  cluster: "{name} ({size})",
  shouldTalk: "De här borde tala med varandra: {a} och {b}.",
  pairTies: { one: "Mellan dem finns en relation.", other: "Mellan dem finns {count} relationer." },
  pairNoTies: "Mellan dem finns ingen relation.",
  pairSteps: "Avståndet är i medeltal {steps} steg.",
  pairNoWay: "Från den ena når man inte den andra.",
  pairMeets: {
    one: "Den enas erbjudande svarar mot ett öppet behov hos den andra.",
    other: "Den enas erbjudanden svarar mot {count} öppna behov hos den andra.",
  },
  pairThemes: "Gemensamt: {themes}.",
  hub: "Nav: {name}. {ties} relationer, den näst mest knutna har {next}.",
  hubJoins: "Det förenar grupperna: {names}.",
  hubFarther: "Utan det skulle avståndet mellan {a} och {b} växa: nu {before} steg, då {after}.",
  cut: {
    one: "Utan {name} skulle en aktör tappa kontakten med de andra.",
    other: "Utan {name} skulle {count} aktörer tappa kontakten med de andra.",
  },
  cutCluster: "På den hänger gruppen: {name}.",
  few: "{few} aktörer av {all} är med i hälften av relationerna ({ties} relationer av {of}).",
  silo: "För sig själv: {sector}. Av sektorns {ties} relationer är {within} inom den: {share} %. Storleken skulle förklara {expected} %.",
  quiet: "Talar föga med varandra: {a} och {b}. {ties} relationer, storleken skulle förklara {expected}.",
  open: "Ingen av de {sectors} sektorerna håller sig för sig själv.",
  reach:
    "Med två steg når man i medeltal {mean} aktörer av de {all} andra. Kortast, {least} aktörer, når: {names}.",
  untied: {
    one: "En saknar relationer helt: {names}.",
    other: "{count} aktörer saknar relationer helt: {names}.",
  },
  apart: {
    one: "{count} aktör är skild från den största delen: {names}.",
    other: "{count} aktörer är skilda från den största delen men känner någon: {names}.",
  },
  oneTie: {
    one: "En är med genom en enda relation: {names}.",
    other: "{count} aktörer är med genom en enda relation: {names}.",
  },
  more: "och {count} till",
};

const en: Record<StructureWord, Phrase> = {
  "stage.empty": "There are no actors here yet.",
  "stage.one": "There is one actor here. A network begins with the second.",
  "stage.pairTied": "Two actors know each other. There is a structure to speak of once a third comes in.",
  "stage.pairUntied": "There are two actors here, with no relationship between them.",
  "stage.untied": "{all} actors and not one relationship between them.",
  "stage.scattered": "Scattered: {parts} separate parts, the largest with {largest} actors of {all}.",
  "stage.hubAndSpoke": "Hub and spokes: one actor holds the {largest} actors of the largest part together.",
  "stage.multiHub":
    "A small world of several hubs: {clusters} groups, and {largest} actors of {all} in one whole.",
  "stage.corePeriphery":
    "Core and periphery: a core of {core} actors with a periphery around it; {largest} actors of {all} in one whole.",
  "stage.everybody": "All {all} actors know each other. What is new comes from outside only.",
  "stage.even": "Evenly woven: {largest} actors of {all} in one whole, no clear groups and no single hub.",
  "next.scattered": "The weaver's work: introduce the parts to each other, one relationship at a time.",
  "next.hubAndSpoke": "The weaver's work: introduce the hub's partners to each other.",
  "next.multiHub": "The weaver's work: bridges between the groups.",
  "next.corePeriphery":
    "The weaver's work: ideas from the periphery to the core, support from the core to the periphery.",
  clusters: { one: "{count} group: {names}.", other: "{count} groups: {names}." },
  cluster: "{name} ({size})",
  shouldTalk: "These should talk to each other: {a} and {b}.",
  pairTies: {
    one: "There is one relationship between them.",
    other: "There are {count} relationships between them.",
  },
  pairNoTies: "There is no relationship between them.",
  pairSteps: "They are {steps} steps apart on average.",
  pairNoWay: "There is no way from the one to the other.",
  pairMeets: {
    one: "An offer of the one meets an open need of the other.",
    other: "Offers of the one meet {count} open needs of the other.",
  },
  pairThemes: "In common: {themes}.",
  hub: "Hub: {name}. It has {ties} relationships, the next one has {next}.",
  hubJoins: "It joins the groups: {names}.",
  hubFarther: "Without it the way between {a} and {b} would grow: {before} steps now, {after} then.",
  cut: {
    one: "Without {name} one actor would be cut off from the others.",
    other: "Without {name} {count} actors would be cut off from the others.",
  },
  cutCluster: "On it hangs the group: {name}.",
  few: "{few} actors of {all} are part of half of the relationships ({ties} of {of}).",
  silo: "Keeps to itself: {sector}. Of its {ties} relationships {within} are within the sector: {share} %. Size would explain {expected} %.",
  quiet: "Hardly talk to each other: {a} and {b}. {ties} relationships, size would explain {expected}.",
  open: "None of the {sectors} sectors keeps to itself.",
  reach:
    "In two steps one reaches {mean} of the {all} others on average. Least far, {least} actors, reaches: {names}.",
  untied: {
    one: "One has no relationship at all: {names}.",
    other: "{count} actors have no relationship at all: {names}.",
  },
  apart: {
    one: "{count} actor is apart from the largest part: {names}.",
    other: "{count} actors are apart from the largest part but know somebody: {names}.",
  },
  oneTie: {
    one: "One hangs on by a single relationship: {names}.",
    other: "{count} actors hang on by a single relationship: {names}.",
  },
  more: "and {count} more",
};

export const structureWords: Catalogue<StructureWord> = { fi, sv, en };
