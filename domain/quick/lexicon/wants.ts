// Words of needs and offers, and of what is needed; loosely folded.
import type { Language } from "../../vocabulary/languages.ts";
import type { NeedKind } from "../../vocabulary/need-kinds.ts";
import { type Phrasebook, phrasebook } from "./pattern.ts";

export interface WantMeaning {
  type: "need" | "offer";
  language: Language;
}

const need = (language: Language): WantMeaning => ({ type: "need", language });
const offer = (language: Language): WantMeaning => ({ type: "offer", language });

export const wantBook: Phrasebook<WantMeaning> = phrasebook([
  [
    "tarvitsee|tarvitsevat|tarvitsemme|tarvitsisi*|tarvitaan|tarvittaisi*|kaipaa|kaipaavat|kaipaamme|kaipaisi*|kaivataan|kaivattaisi*|etsii|etsivat|etsimme|etsitaan|hakee|hakevat|haemme|tarve|tarpeet|on tarve|tarpeena",
    need("fi"),
  ],
  ["behover|behov|behov av|har behov av|soker|letar efter|saknar|onskar", need("sv")],
  [
    "needs|need|needed|is looking for|are looking for|looking for|seeks|seek|would need|has a need for|lacks|wants",
    need("en"),
  ],
  [
    "tarjoaa|tarjoavat|tarjoamme|tarjotaan|voimme tarjota|voidaan tarjota|voisi tarjota|voisimme tarjota|tarjous|tarjolla|voi tarjota|voivat tarjota|tarjoaisi|antaa kayttoon|lainaa|annetaan",
    offer("fi"),
  ],
  ["erbjuder|erbjudande|kan erbjuda|bjuder pa|lanar ut", offer("sv")],
  ["offers|offer|offering|can offer|provides|provide|lends", offer("en")],
]);

/** The earliest of these in the text tells the kind of what is needed or offered. */
export const needKindBook: Phrasebook<NeedKind> = phrasebook<NeedKind>([
  [
    "tila|tilaa|tilan|tilat|tiloja|tilojen|iltatila*|kokoontumistil*|kokoustil*|tyotil*|huone*|halli*|pajahalli*|sali|salia|lokal|lokaler|rum|rummet|utrymme*|moteslokal*|motesrum*|space|spaces|room|rooms|premises|venue|hall|kitchen|keittiota|keittio|keittion|toimitil*|toimitila*",
    "space",
  ],
  ["vapaaehtoi*|talkoola*|frivillig*|volunteer*", "volunteers"],
  [
    "*rahoitu*|*avustuks*|rahaa|rahan|avustu*|apuraho*|bidrag*|pengar|finansiering*|funding|money|grant|grants|small grants",
    "funding",
  ],
  ["vertaistu*|kamratstod*|peer support", "peerSupport"],
  ["vertaisohjaaj*|kielimentor*|peer guides|trained peer guides", "skills"],
  ["tieto|tietoa|tiedon|tietoja|tutkimustieto*|kunskap*|information*|vetskap|knowledge|info", "knowledge"],
  ["data|dataa|datan|aineistoa|statistik|tilastoja|tilastotieto*", "data"],
  [
    "kumppan*|yhteistyokumppan*|partner|partners|partnern|tyonantaj*|arbetsgivar*|employer*|yrityksia|yritykset|foretag|companies|tyokokeilupaik*|work trials|work trial|praktikplats*",
    "partner",
  ],
  [
    "*koulutus*|*koulutuk*|koulutus*|koulutta*|koulutuk*|utbildning*|training|trainers|kurs|kursen|kurser|course|courses|kurssi*",
    "training",
  ],
  [
    "osaami*|osaaj*|taito*|taitaj*|kompetens*|skill|skills|know how|ammattitaito*|*opiskelij*|*ohjaaj*|students|studerande",
    "skills",
  ],
  ["yhtey|yhtey*|kontakt*|kontakteja|contact|contacts|verkosto*|natverk*|networks", "contacts"],
  [
    "tyokalu*|verktyg*|tool|tools|opas|oppaan|opasta|oppaita|perehdytysop*|mittari*|handbok*|guide|guides|guidebook|induction guide|matare",
    "tool",
  ],
  ["menetelm*|metod*|method|methods|toimintamall*|mallin", "method"],
  ["materiaal*|material|materialet|kierratysmateriaal*|materials|kalusteita|furniture|mobler", "material"],
  ["nakyvyy*|synlighet*|visibility|publicity|mainosta", "visibility"],
  ["neuvon*|neuvoja|neuvoa|radgivning*|rad|advice|guidance|counselling", "advice"],
  ["valmennu*|valmentaj*|coachning|coaching|coach|coaches", "coaching"],
  ["sparrau*|sparraaj*|sparrning|sparring|bollplank", "sparring"],
  ["kokeilupaik*|pilottipaik*|pilotkoht*|pilotplats*|pilot site|pilot sites|test site", "pilotSite"],
]);
