// What weavers call the kinds of ties, in Finnish, Swedish and English; loosely folded.
import type { Language } from "../../vocabulary/languages.ts";
import { type TieKind, tieKinds } from "../../vocabulary/tie-kinds.ts";
import { say } from "../../words/say.ts";
import { type Phrasebook, phrasebook, vocabularyPhrases } from "./pattern.ts";

export interface KindMeaning {
  kind: TieKind;
  /** Who is named first has it done to them: "is funded by". */
  reversed: boolean;
  language: Language;
}

type Row = readonly [kind: TieKind, fi: string, sv: string, en: string];

const rows: readonly Row[] = [
  [
    "collaborates",
    "tek* yhteisty*|yhteisty*|yhteistoimin*|tek* yhdessa|tehd* yhdessa|tehd* yhteisty*|tekema yhteisty*|jarjest* yhdessa|toteut* yhdessa|tyoskent* yhdessa|kumppan*",
    "samarbet*|i samarbete|jobba* tillsammans|jobba* ihop|arbetar tillsammans|arbetar ihop|ordna* tillsammans|partner|partners|samarbetspartner*",
    "collaborat*|cooperat*|co operat*|work* together|works with|work with|partners with|partner|partners|collaborates",
  ],
  [
    "coDevelops",
    "kehit* yhdessa|yhdessa kehit*|yhteiskehit*|kehit*",
    "utveckl* tillsammans|utveckl* ihop|utveckl* gemensamt|samutveckl*|utveckl*",
    "co develop*|codevelop*|develop* together|develop* jointly|jointly develop*|develops with",
  ],
  [
    "sharesInfo",
    "jaka* *tieto*|jae* *tieto*|vaihta* *tieto*|vaihde* *tieto*|vaiht* kuulumis*|vaihd* kuulumis*|tiedonvaih*|tiedotta*",
    "dela* *information*|dela* *kunskap*|dela* program*|utbyt* *information*|informationsutbyt*|informera*|delar med sig",
    "shar* information|shar* info|shar* knowledge|exchang* information|exchang* info|sharesinfo|inform*",
  ],
  [
    "learns",
    "opp* yhdessa|opit* yhdessa|opp* toisil*|opit* toisil*|vertaisoppi*",
    "lar tillsammans|lar sig tillsammans|larde sig tillsammans|kollegialt larande|lar av varandra",
    "learn* together|learn* with|learn* from each other|peer learn*|learns",
  ],
  [
    "knows",
    "tuntevat toisensa|tunte* toisensa|tunte*|tunne*",
    "kanner varandra|kanner till|kanner",
    "know* each other|knows|know",
  ],
  ["funds", "rahoit*|myonta* avustu*", "finansier*|ger bidrag|bekosta*", "fund*|financ*|gives a grant"],
  ["procures", "osta*|hankki*|ostopalvelu*", "koper|kopa|kopte|upphandla*", "buy*|purchas*|procur*"],
  ["commissions", "tilaa|tilaavat|tilasi|toimeksian*", "bestaller|bestallde|uppdrag*", "commission*|orders"],
  ["mentors", "mentoroi*|mentorin*|sparra*", "mentorera*|mentorer*|sparrar", "mentor*|coaches"],
  ["consults", "konsultoi*|kysy* neuvo*", "konsulter*|fragar rad", "consult*|asks advice"],
  ["supports", "tuke*|neuvoo|neuvovat|neuvoi|autta*", "stod*|hjalp*|radger", "support*|advis*|help*"],
  [
    "providesService",
    "tarjo* palvelu*|tuotta* palvelu*|palvelee",
    "erbjud* tjanst*|producer* tjanst*|betjanar",
    "provid* service*|provid* a service|serves|providesservice",
  ],
  ["steers", "ohjaa|ohjaavat|ohjas*|ohjataan", "styr|styrde|styra", "steer*|govern*"],
  [
    "coordinates",
    "koordinoi*|vetaa|veti|vetavat|johtaa|johti|luotsaa",
    "samordnar|samordnade|koordinera*|leder|ledde",
    "coordinat*|lead|leads|led",
  ],
  ["implements", "toteutta*|toteutti", "genomfor*", "implement*|carries out"],
  [
    "hosts",
    "isannoi*|jarjestaa|jarjesti|jarjestavat",
    "arrangera*|ordnar|ordnade|star vard",
    "host|hosts|hosted|organises|organizes",
  ],
  [
    "partnerIn",
    "osatoteutta*|on kumppanina|kumppanina|on mukana|mukana",
    "delgenomfor*|partner i|ar med i|ar partner i",
    "partner in|partnerin|is part of the consortium",
  ],
  ["participates", "osallistu*", "deltar|deltog|delta|tar del", "tak* part|took part|participat*"],
  [
    "memberOf",
    "on jasenena|jasenena|jasen|jaseneksi|jasenia|jasenyys|liittyi|liittynyt|kuulu*",
    "ar medlem|medlem i|medlem av|medlem|medlemskap|hor till|tillhor",
    "is a member of|a member of|member of|member|members|memberof|belongs to|belong to|joined",
  ],
  ["partOf", "on osa|osana|osa", "ar del av|del av|ingar i", "is part of|part of|partof"],
  [
    "adopts",
    "ott* kayttoon|ota* kayttoon|sovelta*",
    "tar i bruk|tog i bruk|ta i bruk|infor",
    "adopt*|takes into use|took into use",
  ],
  ["invites", "kutsu*", "bjuder in|bjod in|inbjud*", "invit*"],
  [
    "potential",
    "mahdollinen yhteisty*|mahdollista yhteisty*|mahdollinen|voisi* tehd* yhteisty*",
    "mojligt samarbete|mojlig|kunde samarbeta",
    "possible collaboration|possible cooperation|potential*|could work together|could collaborate",
  ],
  [
    "introduced",
    "esitel*|esitelty toisilleen",
    "presentera* for varandra|presenterade",
    "introduced|were introduced",
  ],
  ["overlaps", "paallekkai*|toimi* paallekkain", "overlapp*", "overlap*"],
  ["other", "muu suhde", "annan relation|annat", "other tie|other relation"],
];

/** The same done to the one who is named first. */
const reversedRows: readonly Row[] = [
  [
    "sharesInfo",
    "saa* *tieto*|saadaan *tieto*",
    "far *information*|far veta",
    "gets information|get information|receives information|is informed by",
  ],
  [
    "funds",
    "saa rahoitu*|saavat rahoitu*|sai rahoitu*|saa avustu*|sai avustu*|saa tuen|on saanut rahoitu*",
    "finansieras av|far finansiering|far bidrag|fick bidrag|fick finansiering|far stod",
    "is funded by|are funded by|was funded by|funded by|gets funding|get funding|receives funding|receives a grant|gets a grant|gets money",
  ],
  ["mentors", "saa mentorointi*|saa sparrau*|mentorina on", "mentoreras av", "is mentored by|mentored by"],
  [
    "supports",
    "saa tukea|saa neuvo*",
    "stods av|far hjalp av|far rad",
    "is supported by|supported by|gets advice|is helped by",
  ],
  ["procures", "myy|myyvat|myi", "saljer|salde", "sells|sell"],
  ["steers", "ohjaajana on", "styrs av", "is steered by|steered by"],
  [
    "coordinates",
    "vetajana on|vetajana",
    "leds av|samordnas av",
    "is led by|led by|is coordinated by|coordinated by",
  ],
];

const languages = ["fi", "sv", "en"] as const;

function entries(table: readonly Row[], reversed: boolean): (readonly [string, KindMeaning])[] {
  return table.flatMap(([kind, ...phrases]) =>
    languages.map((language, i) => [phrases[i] ?? "", { kind, reversed, language }] as const),
  );
}

export const kindBook: Phrasebook<KindMeaning> = phrasebook([
  ...vocabularyPhrases(tieKinds, {
    word: (language, kind) => say(language, `tieKind.${kind}`),
    meaning: (kind, language) => ({ kind, reversed: false, language }),
  }),
  // The keys themselves, as canonical lines and programs write them.
  ...tieKinds.map((kind) => [kind.toLowerCase(), { kind, reversed: false, language: "en" }] as const),
  ...entries(rows, false),
  ...entries(reversedRows, true),
]);
