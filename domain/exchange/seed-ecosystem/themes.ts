// The themes of the set in three languages. The set itself has them in English only.
import type { Theme } from "../../records/theme.ts";
import { named } from "../dataset-id.ts";
import { dataset } from "./own.ts";

type Row = readonly [ownId: string, fi: string, sv: string, en: string];

const rows: readonly Row[] = [
  ["child-welfare", "lastensuojelu ja lasten hyvinvointi", "barns välfärd", "child welfare"],
  ["climate", "ilmasto", "klimat", "climate"],
  ["cooperatives", "osuuskunnat", "andelslag", "cooperatives"],
  ["crime-prevention", "rikosten ehkäisy", "brottsförebyggande", "crime prevention"],
  ["ecosystem-mapping", "ekosysteemikartoitus", "ekosystemkartläggning", "ecosystem mapping"],
  ["education", "koulutus", "utbildning", "education"],
  ["eu-cooperation", "EU-yhteistyö", "EU-samarbete", "EU cooperation"],
  ["evidence", "näyttöön perustuva tieto", "evidens", "evidence"],
  ["families", "perheet", "familjer", "families"],
  ["funding", "rahoitus", "finansiering", "funding"],
  ["health-and-welfare", "terveys ja hyvinvointi", "hälsa och välfärd", "health and welfare"],
  ["homelessness", "asunnottomuus", "bostadslöshet", "homelessness"],
  ["housing", "asuminen", "boende", "housing"],
  ["impact", "vaikuttavuus", "genomslag", "impact"],
  ["inclusion", "osallisuus", "delaktighet", "inclusion"],
  ["innovation-ecosystems", "innovaatioekosysteemit", "innovationsekosystem", "innovation ecosystems"],
  ["loneliness", "yksinäisyys", "ensamhet", "loneliness"],
  ["municipal-development", "kuntien kehittäminen", "kommunutveckling", "municipal development"],
  ["participation", "osallistuminen", "medverkan", "participation"],
  ["peer-learning", "vertaisoppiminen", "kollegialt lärande", "peer learning"],
  ["poverty", "köyhyys", "fattigdom", "poverty"],
  ["regional-development", "aluekehitys", "regional utveckling", "regional development"],
  ["regional-networks", "alueelliset verkostot", "regionala nätverk", "regional networks"],
  ["rehabilitation", "kuntoutus", "rehabilitering", "rehabilitation"],
  ["rural", "maaseutu", "landsbygd", "rural areas"],
  ["scaling", "skaalautuminen", "uppskalning", "scaling"],
  ["social-enterprise", "yhteiskunnalliset yritykset", "samhälleliga företag", "social enterprise"],
  ["social-innovation", "sosiaaliset innovaatiot", "sociala innovationer", "social innovation"],
  ["sustainability", "kestävyys", "hållbarhet", "sustainability"],
  ["systems-change", "systeeminen muutos", "systemförändring", "systems change"],
  ["validation", "validointi", "validering", "validation"],
  [
    "work-integration",
    "osatyökykyisten työllistyminen",
    "sysselsättning av partiellt arbetsföra",
    "work integration",
  ],
  ["working-life", "työelämä", "arbetsliv", "working life"],
  ["youth-employment", "nuorten työllistyminen", "sysselsättning av unga", "youth employment"],
];

/** The themes of the set as records, public as the documents are. */
export function themeRecords(): Theme[] {
  return rows.map(([ownId, fi, sv, en]) => ({
    ...named(dataset, "theme", ownId),
    type: "theme",
    visibility: "public",
    names: { fi, sv, en },
  }));
}
