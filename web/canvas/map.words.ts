// What the map itself says, in three languages.
import type { Catalogue } from "../../domain/words/speak.ts";

export type MapKey =
  | "role"
  | "keys"
  | "fit"
  | "nearer"
  | "farther"
  | "summary"
  | "actors"
  | "initiatives"
  | "gatherings"
  | "ties"
  | "mostTied"
  | "tied"
  | "alone"
  | "node"
  | "nodeTied"
  | "nodeAlone"
  | "planned"
  | "outside"
  | "othersMore"
  | "focusOf"
  | "steps"
  | "step"
  | "unfocus"
  | "arranging"
  | "nobody"
  | "legend"
  | "ring"
  | "initiative"
  | "gathering"
  | "hollow"
  | "tieTogether"
  | "tieMoney"
  | "tieBelonging"
  | "tieEnded"
  | "tieStrength"
  | "tieFading"
  | "linesByAge"
  | "neighbours"
  | "communityProposed"
  | "communityAdopted"
  | "onlySector"
  | "tieOf"
  | "otherEnd"
  | "pathFrom"
  | "cancel"
  | "selected"
  | "fitThese"
  | "tieThese"
  | "mergeThese"
  | "copyNames"
  | "copied"
  | "clear"
  | "outlines"
  | "outlineAdopted"
  | "outlineProposed"
  | "wall"
  | "cameIn"
  | "path"
  | "pathOf"
  | "picture"
  | "png"
  | "svg"
  | "times"
  | "saved"
  | "source"
  | "drawnOn"
  | "leaveWall"
  | "practice"
  | "colours";

export const mapWords: Catalogue<MapKey> = {
  fi: {
    role: "verkoston kartta",
    keys: "Nuolet vievät naapuriin, Enter valitsee, Shift ja nuoli valitsee lisää, Home sovittaa kartan, Ctrl C kopioi, Esc palaa.",
    fit: "Näytä koko kartta",
    nearer: "Lähennä",
    farther: "Loitonna",
    summary: "Kartalla on {things}. {ties}.",
    actors: { one: "{count} toimija", other: "{count} toimijaa" },
    initiatives: { one: "{count} hanke tai innovaatio", other: "{count} hanketta ja innovaatiota" },
    gatherings: { one: "{count} tapaaminen", other: "{count} tapaamista" },
    ties: { one: "{count} suhde", other: "{count} suhdetta" },
    mostTied: "Eniten suhteita: {names}.",
    tied: "{name} ({count})",
    alone: { one: "{count} on vailla suhteita.", other: "{count} on vailla suhteita." },
    node: "{name}, {kind}. {ties}: {names}.",
    nodeTied: "{name}, {kind}. {ties}.",
    nodeAlone: "{name}, {kind}. Ei suhteita.",
    planned: "suunniteltu tai ehdotettu",
    outside: "alueen ulkopuolella",
    othersMore: { one: "{count} muu", other: "{count} muuta" },
    focusOf: "Lähipiiri: {name}",
    steps: "Askelia",
    step: { one: "{count} askel", other: "{count} askelta" },
    unfocus: "Näytä koko verkosto",
    arranging: "Karttaa järjestetään…",
    nobody: "Täällä ei ole vielä ketään. Lisää ensimmäinen toimija.",
    legend: "Selite",
    ring: "verkosto tai yhteisö",
    initiative: "hanke, innovaatio",
    gathering: "tapaaminen",
    hollow: "suunniteltu, ehdotettu",
    tieTogether: "yhteistyö, tieto, tuki",
    tieMoney: "raha, hankinta",
    tieBelonging: "osallistuu, kuuluu",
    tieEnded: "päättynyt",
    tieStrength: "paksumpi on vahvempi",
    tieFading: "haalistuu, kun siitä ei kuulla",
    linesByAge: "Viivat kertovat, milloin suhde viimeksi vahvistettiin",
    neighbours: "Naapurit alueen ulkopuolelta",
    communityProposed: "ehdotettu yhteisö",
    communityAdopted: "oppiva yhteisö",
    onlySector: "Näytä vain: {name}",
    tieOf: "Suhde: {name} – kenen kanssa?",
    pathFrom: "Polku: {name} – kenen luo?",
    otherEnd: "Hae nimellä tai osoita kartalta",
    cancel: "Peru",
    selected: { one: "{count} valittu", other: "{count} valittu" },
    fitThese: "Näytä nämä",
    tieThese: "Lisää suhde",
    mergeThese: "Yhdistä",
    copyNames: "Kopioi nimet",
    copied: "Kopioitu",
    clear: "Tyhjennä valinta",
    outlines: "Yhteisöt kartalla",
    outlineAdopted: "{name}, oppiva yhteisö, {count} jäsentä",
    outlineProposed: "{name}, ehdotus, {count} jäsentä",
    path: "Polku",
    pathOf: "Polku {at}/{count}",
    cameIn: "Uusi kartalla: {names}",
    wall: "Näytä seinällä",
    picture: "Tallenna kuva",
    png: "PNG-kuva",
    svg: "SVG-kuva",
    times: "{count}-kertainen",
    saved: "Kuva tallennettu",
    source: "Lähde: {name}",
    drawnOn: "Piirretty {date}",
    leaveWall: "Poistu seinänäytöstä",
    practice: "Harjoitusaineisto: mikään tässä ei ole totta.",
    colours: "Värit",
  },
  sv: {
    role: "karta över nätverket",
    keys: "Pilarna leder till en granne, Enter väljer, Skift och pil väljer fler, Home visar allt, Ctrl C kopierar, Esc går tillbaka.",
    fit: "Visa hela kartan",
    nearer: "Zooma in",
    farther: "Zooma ut",
    summary: "På kartan finns {things}. {ties}.",
    actors: { one: "{count} aktör", other: "{count} aktörer" },
    initiatives: { one: "{count} projekt eller innovation", other: "{count} projekt och innovationer" },
    gatherings: { one: "{count} möte", other: "{count} möten" },
    ties: { one: "{count} relation", other: "{count} relationer" },
    mostTied: "Flest relationer: {names}.",
    tied: "{name} ({count})",
    alone: { one: "{count} saknar relationer.", other: "{count} saknar relationer." },
    node: "{name}, {kind}. {ties}: {names}.",
    nodeTied: "{name}, {kind}. {ties}.",
    nodeAlone: "{name}, {kind}. Inga relationer.",
    planned: "planerad eller föreslagen",
    outside: "utanför regionen",
    othersMore: { one: "{count} till", other: "{count} till" },
    focusOf: "Närkrets: {name}",
    steps: "Steg",
    step: { one: "{count} steg", other: "{count} steg" },
    unfocus: "Visa hela nätverket",
    arranging: "Kartan ordnas…",
    nobody: "Här finns ännu ingen. Lägg till den första aktören.",
    legend: "Teckenförklaring",
    ring: "nätverk eller gemenskap",
    initiative: "projekt, innovation",
    gathering: "möte",
    hollow: "planerad, föreslagen",
    tieTogether: "samarbete, kunskap, stöd",
    tieMoney: "pengar, upphandling",
    tieBelonging: "deltar, hör till",
    tieEnded: "avslutad",
    tieStrength: "tjockare är starkare",
    tieFading: "bleknar när ingen har berättat om den",
    linesByAge: "Linjerna visar när relationen senast bekräftades",
    neighbours: "Grannar utanför regionen",
    communityProposed: "föreslagen gemenskap",
    communityAdopted: "lärande gemenskap",
    onlySector: "Visa bara: {name}",
    tieOf: "Relation: {name} – med vem?",
    pathFrom: "Väg: {name} – till vem?",
    otherEnd: "Sök på namn eller peka på kartan",
    cancel: "Avbryt",
    selected: { one: "{count} vald", other: "{count} valda" },
    fitThese: "Visa dessa",
    tieThese: "Lägg till relation",
    mergeThese: "Slå ihop",
    copyNames: "Kopiera namnen",
    copied: "Kopierat",
    clear: "Töm valet",
    outlines: "Gemenskaper på kartan",
    outlineAdopted: "{name}, lärande gemenskap, {count} medlemmar",
    outlineProposed: "{name}, förslag, {count} medlemmar",
    path: "Väg",
    pathOf: "Väg {at}/{count}",
    cameIn: "Ny på kartan: {names}",
    wall: "Visa på väggen",
    picture: "Spara bilden",
    png: "PNG-bild",
    svg: "SVG-bild",
    times: "{count} gånger",
    saved: "Bilden sparades",
    source: "Källa: {name}",
    drawnOn: "Ritad {date}",
    leaveWall: "Lämna väggvyn",
    practice: "Övningsmaterial: inget här är sant.",
    colours: "Färger",
  },
  en: {
    role: "map of the network",
    keys: "Arrows lead to a neighbour, Enter selects, Shift and an arrow select more, Home fits the map, Ctrl C copies, Esc backs out.",
    fit: "Show the whole map",
    nearer: "Zoom in",
    farther: "Zoom out",
    summary: "The map has {things}. {ties}.",
    actors: { one: "{count} actor", other: "{count} actors" },
    initiatives: { one: "{count} project or innovation", other: "{count} projects and innovations" },
    gatherings: { one: "{count} gathering", other: "{count} gatherings" },
    ties: { one: "{count} relationship", other: "{count} relationships" },
    mostTied: "Most relationships: {names}.",
    tied: "{name} ({count})",
    alone: { one: "{count} has no relationships.", other: "{count} have no relationships." },
    node: "{name}, {kind}. {ties}: {names}.",
    nodeTied: "{name}, {kind}. {ties}.",
    nodeAlone: "{name}, {kind}. No relationships.",
    planned: "planned or proposed",
    outside: "outside the region",
    othersMore: { one: "{count} more", other: "{count} more" },
    focusOf: "Neighbourhood: {name}",
    steps: "Steps",
    step: { one: "{count} step", other: "{count} steps" },
    unfocus: "Show the whole network",
    arranging: "Arranging the map…",
    nobody: "Nobody is here yet. Add the first actor.",
    legend: "Legend",
    ring: "network or community",
    initiative: "project, innovation",
    gathering: "gathering",
    hollow: "planned, proposed",
    tieTogether: "collaboration, knowledge, support",
    tieMoney: "money, procurement",
    tieBelonging: "takes part, belongs",
    tieEnded: "ended",
    tieStrength: "thicker is stronger",
    tieFading: "pales while nobody speaks of it",
    linesByAge: "Lines tell when the tie was last confirmed",
    neighbours: "Neighbours outside the region",
    communityProposed: "proposed community",
    communityAdopted: "learning community",
    onlySector: "Show only: {name}",
    tieOf: "Relationship: {name} – with whom?",
    pathFrom: "Path: {name} – to whom?",
    otherEnd: "Search by name or point on the map",
    cancel: "Cancel",
    selected: { one: "{count} selected", other: "{count} selected" },
    fitThese: "Show these",
    tieThese: "Add relationship",
    mergeThese: "Merge",
    copyNames: "Copy names",
    copied: "Copied",
    clear: "Clear selection",
    outlines: "Communities on the map",
    outlineAdopted: "{name}, learning community, {count} members",
    outlineProposed: "{name}, proposal, {count} members",
    path: "Path",
    pathOf: "Path {at}/{count}",
    cameIn: "New on the map: {names}",
    wall: "Show on a wall",
    picture: "Save a picture",
    png: "PNG picture",
    svg: "SVG picture",
    times: "{count} times",
    saved: "Picture saved",
    source: "Source: {name}",
    drawnOn: "Drawn {date}",
    leaveWall: "Leave the wall view",
    practice: "Practice data: nothing in it is true.",
    colours: "Colours",
  },
};
