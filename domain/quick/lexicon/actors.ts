// What kinds of actors and initiatives are called, and what sector a kind usually answers to; loosely folded.

import { tokensIn } from "../../search/inflected/tokens.ts";
import { type ActorKind, actorKinds } from "../../vocabulary/actor-kinds.ts";
import { type InitiativeKind, initiativeKinds } from "../../vocabulary/initiative-kinds.ts";
import type { Language } from "../../vocabulary/languages.ts";
import { type Sector, sectors } from "../../vocabulary/sectors.ts";
import { say } from "../../words/say.ts";
import { type Phrasebook, phrasebook, vocabularyPhrases } from "./pattern.ts";

export const actorKindBook: Phrasebook<ActorKind> = phrasebook<ActorKind>([
  ...vocabularyPhrases(actorKinds, {
    word: (language, kind) => say(language, `actorKind.${kind}`),
    meaning: (kind) => kind,
  }),
  ...actorKinds.map((kind) => [kind.toLowerCase(), kind] as const),
  ["organisaatio|organisation|organization", "organisation"],
  ["kunta|kommun|municipality", "municipality"],
  ["kaupunki|stad|city|town", "city"],
  ["kuntayhtyma|samkommun|joint authority|joint municipal authority", "jointAuthority"],
  ["hyvinvointialue|valfardsomrade|wellbeing county|wellbeing services county", "wellbeingCounty"],
  ["maakunnan liitto|maakuntaliitto|landskapsforbund|regional council", "regionalCouncil"],
  ["tyollisyysalue|sysselsattningsomrade|employment area", "employmentArea"],
  ["elinvoimakeskus|livskraftscentral|economic development centre", "evk"],
  ["ely keskus|ely|ntm central", "ely"],
  ["viranomainen|virasto|myndighet|authority|agency|state authority", "stateAuthority"],
  ["ministerio|ministerium|ministry", "ministry"],
  ["vaikuttamistoimielin|valtuusto|neuvosto|paverkansorgan|participation body|council", "participationBody"],
  ["yhdistys|ry|forening|rf|association|society", "association"],
  ["jarjesto|kansalaisjarjesto|organisation i civilsamhallet|ngo|cso|charity", "cso"],
  ["saatio|sr|stiftelse|foundation", "foundation"],
  ["seurakunta|forsamling|parish|congregation", "parish"],
  ["tyomarkkinajarjesto|ammattiliitto|fackforbund|arbetsmarknadsorganisation|trade union|union", "labourOrg"],
  ["yritys|firma|oy|foretag|bolag|ab|company|business|firm|ltd", "company"],
  ["yhteiskunnallinen yritys|samhalleligt foretag|socialt foretag|social enterprise", "socialEnterprise"],
  ["osuuskunta|osk|andelslag|cooperative|co operative", "cooperative"],
  ["kehittamisyhtio|kehitysyhtio|utvecklingsbolag|development company", "devCompany"],
  ["korkeakoulu|hogskola|higher education institution", "hei"],
  ["yliopisto|universitet|university", "university"],
  ["ammattikorkeakoulu|amk|yrkeshogskola|university of applied sciences|uas|polytechnic", "uas"],
  ["ammattiopisto|ammatillinen oppilaitos|yrkesskola|vocational college|vocational school", "vocational"],
  [
    "kansalaisopisto|kansanopisto|tyovaenopisto|medborgarinstitut|folkhogskola|adult education centre|adult education|folk high school",
    "adultEducation",
  ],
  ["tutkimuslaitos|forskningsinstitut|research institute|research centre", "research"],
  ["ajatushautomo|tankesmedja|think tank", "thinkTank"],
  ["yhteiso|ryhma|porukka|gemenskap|grupp|community|group", "community"],
  ["verkosto|natverk|network", "network"],
  ["konsortio|konsortium|consortium", "consortium"],
  ["osaamiskeskus|kompetenscentrum|competence centre", "competenceCentre"],
]);

export const sectorBook: Phrasebook<Sector> = phrasebook<Sector>([
  ...vocabularyPhrases(sectors, {
    word: (language, one) => say(language, `sector.${one}`),
    meaning: (one) => one,
  }),
  ["julkinen|julkinen sektori|offentlig|offentliga sektorn|public|public sector", "public"],
  ["yksityinen|yritykset|yrityssektori|privat|naringslivet|private|private sector", "private"],
  ["korkeakoulut|tutkimus|akademia|akademin|forskning|academia|research", "academia"],
  [
    "jarjestot|kolmas sektori|kansalaisyhteiskunta|civilsamhallet|tredje sektorn|civil society|third sector|civil",
    "civil",
  ],
]);

export const initiativeKindBook: Phrasebook<InitiativeKind> = phrasebook<InitiativeKind>([
  ...vocabularyPhrases(initiativeKinds, {
    word: (language, kind) => say(language, `initiativeKind.${kind}`),
    meaning: (kind) => kind,
  }),
  ...initiativeKinds.map((kind) => [kind.toLowerCase(), kind] as const),
  ["hanke|projekti|kehittamishanke|projekt|projektet|utvecklingsprojekt|project", "project"],
  ["ohjelma|program|programmet|programme", "programme"],
  ["kokeilu|pilotti|forsok|experiment|pilot|trial", "experiment"],
  ["toimintamalli|malli|modell|verksamhetsmodell|model|operating model", "model"],
  ["palvelu|tjanst|service", "service"],
  ["innovaatio|innovation", "innovation"],
]);

/** A legal form in the name tells the kind. */
export const kindOfLegalForm: ReadonlyMap<string, ActorKind> = new Map([
  ["oy", "company"],
  ["oyj", "company"],
  ["ab", "company"],
  ["ltd", "company"],
  ["ky", "company"],
  ["ry", "association"],
  ["rf", "association"],
  ["sr", "foundation"],
  ["osk", "cooperative"],
]);

const languageOfLegalForm: ReadonlyMap<string, Language> = new Map([
  ["oy", "fi"],
  ["oyj", "fi"],
  ["ry", "fi"],
  ["osk", "fi"],
  ["ab", "sv"],
  ["rf", "sv"],
  ["ltd", "en"],
]);

/** The language of a name, as far as its legal form tells; else the usual one. */
export function languageOfName(name: string, usual: Language): Language {
  const last = tokensIn(name).at(-1)?.word ?? "";
  return languageOfLegalForm.get(last) ?? usual;
}

const sectorOf: Readonly<Partial<Record<ActorKind, Sector>>> = {
  municipality: "public",
  city: "public",
  jointAuthority: "public",
  wellbeingCounty: "public",
  regionalCouncil: "public",
  employmentArea: "public",
  evk: "public",
  ely: "public",
  stateAuthority: "public",
  ministry: "public",
  participationBody: "public",
  association: "civil",
  cso: "civil",
  foundation: "civil",
  parish: "civil",
  labourOrg: "civil",
  company: "private",
  socialEnterprise: "private",
  cooperative: "private",
  devCompany: "private",
  hei: "academia",
  university: "academia",
  uas: "academia",
  vocational: "academia",
  adultEducation: "academia",
  research: "academia",
};

/** The sector that actors of a kind usually answer to; `unset` where it could be any. */
export function sectorOfKind(kind: ActorKind): Sector {
  return sectorOf[kind] ?? "unset";
}
