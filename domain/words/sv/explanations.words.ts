// Swedish sentences that explain: why a group is proposed, why somebody is left out, why two should meet.

import type { ExplanationKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const svExplanations: Phrases<ExplanationKey> = {
  "proposal.why":
    "{count} av {total} delar temat ”{theme}”; {share} % av styrkan i deras relationer finns inom gruppen; tillsammans i {together} av {runs} körningar.",
  "proposal.whyWithoutTheme":
    "Inget gemensamt tema framträder; {share} % av styrkan i deras relationer finns inom gruppen; tillsammans i {together} av {runs} körningar.",
  "proposal.sharedTheme": "{count} av {total} medlemmar delar temat ”{theme}”",
  "proposal.insideShare": "{share} % av styrkan i medlemmarnas relationer finns inom gruppen",
  "proposal.togetherRuns": "Tillsammans i {together} av {runs} körningar",
  "proposal.weakLink": "Bara en relation håller ihop gruppens två halvor: {a} – {b}",
  "proposal.cutForSize":
    "En stor grupp delades bara på grund av sin storlek: flytta medlemmar fritt mellan delarna",
  "proposal.cutPoints": {
    one: "Gruppen skulle falla isär utan en medlem: {names}",
    other: "Gruppen skulle falla isär utan någon av dessa: {names}",
  },
  "proposal.whole": "Gruppen är hela nätverket: inget inom det skiljer sig ut",
  "proposal.clique": "Alla känner redan varandra: en gemenskap skulle inte ge nya bekantskaper",
  "proposal.invitable": "Kunde bjudas in fastän aktören inte känner någon ännu: {name}",
  "proposal.missingSectors": "Sektor som saknas: {names}",
  "proposal.missingRoles": "Roll som saknas: {names}",
  "proposal.guest": "Kunde bjudas in: {name} (tillför: {adds}; bekant via: {via})",
  "proposal.alsoCloseTo": "{name}: nära också gruppen ”{group}”",
  "stability.veryFirm": "mycket stabil: samma grupp hittas nästan varje gång",
  "stability.firm": "stabil: gruppen hittas oftast i samma form",
  "stability.firmCore": "kärnan är stabil, kanterna varierar",
  "stability.loose": "lös: medlemmarna växlar från körning till körning",
  "membership.core": "hör till kärnan",
  "membership.likely": "hör sannolikt till",
  "membership.edge": "i gruppens utkant",
  "unassigned.noFit": "Ingen grupp av lämplig storlek är tillräckligt nära",
  "unassigned.tinyComponent": "Hör till en liten, fristående del som ännu inte räcker till en grupp",
  "unassigned.untied": "Har ännu inga relationer: fråga vilka man arbetar med",
  "introduction.bothKnow": "Båda känner: {names}",
  "introduction.bothIn": "Båda är med i: {names}",
  "introduction.bothBelong": "Båda hör till: {names}",
  "introduction.offerOnTheme": "{a} erbjuder: {offer}. Med samma tema arbetar också {b}: {theme}.",
  "introduction.bothWorkOn": "Gemensamt tema: {themes}",
  "introduction.needMetByOffer": "{a} behöver: {need}. {b} erbjuder: {offer}.",
  "introduction.togetherRuns": "I samma grupp i {together} av {runs} körningar",
  "introduction.sameCommunity": "Båda hör till: {name}",
  "introduction.noBridgeYet": "Ingen förenar ännu dessa två grupper",
  "introduction.hardlyJoined": {
    one: "Bara en relation förenar deras två grupper",
    other: "Bara {count} relationer förenar deras två grupper",
  },
  "introduction.way": "Vägen från den ena till den andra: {names}",
  "introduction.askConnector": "Fråga den som kan presentera dem: {name}",
  "minutes.label": "Vävarens anteckningar",
};
