// Finnish sentences that explain: why a group is proposed, why somebody is left out, why two should meet.

import type { ExplanationKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const fiExplanations: Phrases<ExplanationKey> = {
  "proposal.why":
    "Teema ”{theme}” yhdistää: {count}/{total}. Suhteiden vahvuudesta ryhmän sisällä: {share} %. Laskentakerroista samassa ryhmässä: {together}/{runs}.",
  "proposal.whyWithoutTheme":
    "Yhteistä teemaa ei erotu. Suhteiden vahvuudesta ryhmän sisällä: {share} %. Laskentakerroista samassa ryhmässä: {together}/{runs}.",
  "proposal.sharedTheme": "Teema ”{theme}”: {count}/{total} jäsenestä",
  "proposal.insideShare": "{share} % jäsenten suhteiden vahvuudesta on ryhmän sisällä",
  "proposal.togetherRuns": "Laskentakerroista samassa ryhmässä: {together}/{runs}",
  "proposal.weakLink": "Ryhmän kaksi puolta pitää yhdessä vain yksi suhde: {a} – {b}",
  "proposal.cutForSize": "Suuri ryhmä jaettiin vain kokonsa vuoksi: siirrä jäseniä vapaasti osien välillä",
  "proposal.cutPoints": {
    one: "Ryhmä hajoaisi ilman yhtä jäsentä: {names}",
    other: "Ryhmä hajoaisi ilman yhtäkin näistä: {names}",
  },
  "proposal.whole": "Ryhmä on koko verkosto: mikään ei erotu sen sisältä",
  "proposal.clique": "Kaikki tuntevat jo toisensa: yhteisö ei toisi uusia tuttavuuksia",
  "proposal.invitable": "Voisi kutsua mukaan, vaikkei tunne vielä ketään: {name}",
  "proposal.missingSectors": "Puuttuva sektori: {names}",
  "proposal.missingRoles": "Puuttuva rooli: {names}",
  "proposal.guest": "Voisi kutsua mukaan: {name} (toisi: {adds}; tuttu toimijalle: {via})",
  "proposal.alsoCloseTo": "{name}: lähellä myös ryhmää ”{group}”",
  "stability.veryFirm": "erittäin vakaa: sama ryhmä löytyy lähes joka kerta",
  "stability.firm": "vakaa: ryhmä löytyy useimmiten samana",
  "stability.firmCore": "ydin on vakaa, reunat vaihtelevat",
  "stability.loose": "löyhä: jäsenet vaihtuvat laskentakerrasta toiseen",
  "membership.core": "kuuluu ytimeen",
  "membership.likely": "kuuluu todennäköisesti",
  "membership.edge": "ryhmän reunalla",
  "unassigned.noFit": "Mikään sopivan kokoinen ryhmä ei ole tarpeeksi lähellä",
  "unassigned.tinyComponent": "Kuuluu pieneen erilliseen osaan, josta ei vielä synny ryhmää",
  "unassigned.untied": "Ei vielä suhteita: kysy, keiden kanssa työtä tehdään",
  "introduction.bothKnow": "Molemmat tuntevat: {names}",
  "introduction.bothIn": "Molemmat mukana: {names}",
  "introduction.bothBelong": "Molemmat kuuluvat: {names}",
  "introduction.offerOnTheme": "{a} tarjoaa: {offer}. Samalla teemalla toimii myös {b}: {theme}.",
  "introduction.bothWorkOn": "Yhteinen teema: {themes}",
  "introduction.needMetByOffer": "{a} tarvitsee: {need}. {b} tarjoaa: {offer}.",
  "introduction.togetherRuns": "Laskentakerroista samassa ryhmässä: {together}/{runs}",
  "introduction.sameCommunity": "Sama oppimisyhteisö: {name}",
  "introduction.noBridgeYet": "Kukaan ei vielä yhdistä näitä kahta ryhmää",
  "introduction.hardlyJoined": {
    one: "Heidän ryhmiään yhdistää vain yksi suhde",
    other: "Heidän ryhmiään yhdistää vain {count} suhdetta",
  },
  "introduction.way": "Reitti toisen luo: {names}",
  "introduction.askConnector": "Esittelijäksi sopii: {name}",
  "minutes.label": "Kutojan muistiot",
};
