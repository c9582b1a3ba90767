// Finnish sentences of refusals: what happened, what was kept, what to do.

import type { RefusalWordKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const fiRefusals: Phrases<RefusalWordKey> = {
  "refusal.malformed":
    "Kentän ”{field}” arvoa ei voitu lukea. Mitään ei tallennettu: korjaa arvo ja lähetä uudelleen.",
  "refusal.tooLarge": "Lähetys on liian suuri. Mitään ei tallennettu: lähetä se pienemmissä osissa.",
  "refusal.methodUnknown": "Tätä toimintoa palvelin ei tunne. Päivitä sivu ja yritä uudelleen.",
  "refusal.controlCharacters":
    "Kentässä ”{field}” on näkymättömiä ohjausmerkkejä. Kirjoita teksti uudelleen tai liitä se ilman muotoilua.",
  "refusal.personalIdentityCode":
    "Kentässä ”{field}” näyttää olevan henkilötunnus. Sitä ei tallenneta tänne koskaan: poista se ja lähetä uudelleen.",
  "refusal.personsNotYet":
    "Kartalle ei vielä lisätä henkilöitä. Lisää organisaatio, verkosto tai ryhmä, jossa henkilö toimii.",
  "refusal.nameMissing": "Nimi puuttuu. Anna nimi ainakin yhdellä kielellä.",
  "refusal.businessIdInvalid":
    "Y-tunnus ei ole oikea: tarkistusmerkki ei täsmää. Tarkista numerot (muoto 1234567-1) tai jätä kenttä tyhjäksi.",
  "refusal.dateMalformed":
    "Kentän ”{field}” päivää ei voitu lukea. Kirjoita vuosi, kuukausi tai päivä: 2026, 2026-11 tai 2026-11-24.",
  "refusal.untilBeforeSince": "Loppu on ennen alkua. Tarkista päivät.",
  "refusal.foreignOrigin":
    "Pyyntö tuli toiselta sivustolta, eikä sitä toteutettu. Avaa Kudelma ja tee muutos siellä.",
  "refusal.importRow": "Rivi {row}: {reason}",
  "refusal.importNoHeader":
    "Tiedostosta ei löytynyt otsikkoriviä. Lisää ensimmäiselle riville sarakkeiden nimet, ainakin nimi, ja tuo tiedosto uudelleen.",
  "refusal.unknownRecord": "Tietoa ei löydy (tunniste {id}). Se on voitu poistaa: päivitä näkymä.",
  "refusal.unknownTheme": "Teemaa ei ole luettelossa. Valitse teema luettelosta tai lisää se ensin.",
  "refusal.unknownSource": "Lähdettä ei löydy. Valitse lähde luettelosta tai lisää se ensin.",
  "refusal.unknownRegion": "Aluetta tai kuntaa ei tunneta. Valitse se luettelosta.",
  "refusal.existsAlready": "Tämä on jo kartalla. Avaa se ja täydennä sitä.",
  "refusal.tieExists": "Samanlainen suhde on jo: {name}. Avaa se ja lisää siihen, mitä sinulle kerrottiin.",
  "refusal.selfTie": "Toimija ei voi olla suhteessa itseensä. Valitse toinen toimija.",
  "refusal.endMissing": "Suhteen toista osapuolta ei ole kartalla. Lisää se ensin tai valitse toinen.",
  "refusal.wrongEnd": "Tämä suhteen laji ei sovi näiden välille. Valitse toinen laji tai toinen osapuoli.",
  "refusal.memberNotActor":
    "Oppimisyhteisön jäsen voi olla vain toimija. Hankkeet ja tilaisuudet liitetään siihen suhteilla.",
  "refusal.mergeSame": "Nämä ovat jo yksi ja sama tieto. Valitse toinen, joka yhdistetään siihen.",
  "refusal.mergeNotAlike":
    "Vain kaksi samanlajista yhdistyy: kaksi toimijaa, kaksi hanketta tai kaksi tilaisuutta. Valitse toinen tai korjaa laji ensin.",
  "refusal.stillUsed": {
    one: "Tätä ei voi poistaa: siihen viittaa vielä yksi tieto. Poista tai muuta se ensin.",
    other: "Tätä ei voi poistaa: siihen viittaa vielä {count} tietoa. Poista tai muuta ne ensin.",
  },
  "refusal.changedSince":
    "Toinen ehti ensin: {by} muutti kenttää ”{field}” sen jälkeen, kun avasit sen. Katso uusi arvo ja tee muutoksesi tarvittaessa uudelleen.",
  "refusal.staleBase": "Näkymäsi on liian vanha. Tiedot haetaan uudelleen, ja odottavat muutoksesi säilyvät.",
  "refusal.commandIdTaken": "Tällä tunnisteella on jo tehty toinen muutos. Tee muutos uudelleen.",
  "refusal.erased": "Tiedot on poistettu pysyvästi rekisteröidyn pyynnöstä, eikä niitä voi palauttaa.",
  "refusal.notUndoable": "Tätä muutosta ei voi kumota. Tee vastakkainen muutos itse.",
  "refusal.undoneAlready": "Muutos on jo kumottu. Kumoa kumoaminen, jos haluat sen takaisin.",
  "refusal.toldOfMore":
    "Samassa muutoksessa kerrottiin muutakin kuin tämän lähteen tietoja. Peru se historiasta erikseen, jos se kaikki on väärin.",
  "refusal.roundClosed": "Kartoituskierros on jo päätetty. Avaa uusi kierros tai peru päättäminen.",
  "refusal.introducedAlready": "Nämä kaksi on jo esitelty toisilleen. Kirjaa eteneminen siihen esittelyyn.",
  "refusal.cancelled": "Toiminto keskeytettiin. Mitään ei muutettu.",
  "refusal.notYours":
    "Sinulla ei ole oikeutta muuttaa tätä. Voit ehdottaa muutosta tai pyytää oikeutta alueen kutojalta.",
  "refusal.notSignedIn": "Tähän tarvitaan kirjautuminen. Kirjaudu sisään ja yritä uudelleen.",
  "refusal.sessionEnded":
    "Istunto on päättynyt. Muutoksesi on tallessa tässä selaimessa: kirjaudu uudelleen, niin se lähetetään.",
  "refusal.wrongPassword":
    "Tunnus tai salasana on väärä. Tarkista ne, tai pyydä kutojalta uusi kirjautumislinkki.",
  "refusal.linkUnknown": "Linkkiä ei tunneta. Tarkista, että osoite on kokonainen, tai pyydä uusi linkki.",
  "refusal.linkSpent": "Linkki on jo käytetty. Kirjaudu salasanalla tai pyydä uusi linkki.",
  "refusal.linkExpired": "Linkki on vanhentunut. Pyydä uusi linkki siltä, joka lähetti sen.",
  "refusal.linkRevoked": "Linkki on peruttu. Kysy uutta linkkiä siltä, joka lähetti sen.",
  "refusal.notPublished":
    "Tätä aluetta ei ole julkaistu. Jos olet mukana sen työssä, kirjaudu sisään tai pyydä linkki alueen kutojalta.",
  "refusal.notFound": "Sivua tai tietoa ei löydy. Tarkista osoite tai hae nimellä.",
  "refusal.tooManyRequests":
    "Pyyntöjä tuli liian monta lyhyessä ajassa. Odota hetki; odottavat muutoksesi lähetetään itsestään.",
  "refusal.readOnlyStore":
    "Tietovarasto on nyt vain luettavissa, eikä muutosta tallennettu. Kysy ylläpitäjältä, milloin tallennus toimii taas.",
  "refusal.storeUnavailable":
    "Tietovarastoon ei saada yhteyttä. Muutoksesi odottaa tässä selaimessa, ja se lähetetään, kun yhteys palaa.",
  "refusal.diskFull":
    "Palvelimen levy on täynnä, eikä muutosta tallennettu. Ilmoita ylläpitäjälle ja yritä sitten uudelleen.",
  "refusal.internal":
    "Kudelmassa tapahtui virhe. Vika on meidän, ei sinun. Mitään ei muutettu: yritä hetken päästä uudelleen.",
};
