// Finnish words of the command line.
import type { Phrases } from "../../../domain/words/speak.ts";
import type { CliKey } from "./keys.ts";

export const fi: Phrases<CliKey> = {
  help: `Kudelma: alueen verkoston kartta ja sen oppimisyhteisöjen kangaspuut.

  kudelma serve                    sivu ja sen palvelin (tyhjä upotettu varasto saa kaksi ensimmäistä aineistoaan)
  kudelma load AINEISTO            kansion fixtures/ aineisto: practice-region, seed-ecosystem
  kudelma link                     linkki, jolla joku pääsee sisään kerran
  kudelma import TIEDOSTO…         Gephin CSV: solmut ja kaaret missä järjestyksessä tahansa
  kudelma measure                  alueen verkoston muoto lukuina
  kudelma propose                  oppimisyhteisöt alueen suhteista
  kudelma introduce                ketkä esitellä toisilleen, miksi ja kuka voi esitellä
  kudelma quick RIVI…              pikalisäyksen rivit luettuina; --save vie ne kartalle
  kudelma notes TIEDOSTO           haastattelumuistiinpanot: tutut toimijat, uudet nimet, suhteet, tarpeet ja tarjoukset
  kudelma check                    etsii, mikä tallennetuissa tiedoissa on vialla
  kudelma backup TIEDOSTO          kaikki paitsi istunnot ja salaisuudet, JSON-rivein
  kudelma restore TIEDOSTO         varmuuskopio tyhjään varastoon, kumpaan lajiin tahansa
  kudelma remove-dataset NIMI      ottaa pois kaiken, mikä tuli aineiston tai tiedoston mukana

  --data KANSIO      upotetun varaston kansio (KUDELMA_DATA, ./data)
  --port N           palvelimen portti (PORT, 4400)
  --region KOODI     import: minne paikattomat rivit sijoitetaan; measure, propose, introduce: alue; link: kenen alue (voi toistaa)
  --dataset NIMI     import: nimi, jolla rivit tunnetaan (muuten ensimmäisen tiedoston nimi)
  --role ROOLI       link: viewer, weaver, coordinator, administrator (weaver)
  --name NIMI        link: kenelle
  --days N           link: kuinka kauan linkki ja sen oikeudet kestävät (14)
  --seed N           measure, propose, introduce: toinen siemen on toinen ajo (1)
  --settings FILE    measure, propose, introduce: JSON, jossa on tavallisesta poikkeavat asetukset (--seed ohittaa)
  --save             quick, notes: vie luetun kartalle (notes: ne, jotka --only nimeää)
  --only N,N|all     notes: ehdokkaat, jotka ovat oikein
  --replace          restore: nykyisen tilalle
  --lang fi|sv|en    sanojen ja nimien kieli
  --json             tulos JSONina vakiotulosteeseen; sanat virhetulosteeseen
  --help             tämä

Paluuarvot: 0 tehty, 1 kieltäydyttiin tai löytyi vikoja, 2 ei ymmärretty, 3 varasto ei ole käytettävissä.`,
  unknownCommand: "Komentoa ”{name}” ei ole. Komennot näkee: `kudelma --help`.",
  badOption: "{detail}. Valitsimet näkee: `kudelma --help`.",
  argumentMissing: "{name} puuttuu. Mallin näkee: `kudelma --help`.",
  tooMany: "”{name}” on liikaa. Mallin näkee: `kudelma --help`.",
  unknownFixture: "Aineistoa ”{name}” ei ole: valitse {names}.",
  unknownRegion: "Aluetta ”{name}” ei ole: anna koodi, esimerkiksi 04.",
  unknownRole: "Roolia ”{name}” ei ole: valitse {names}.",
  badName:
    "”{name}” ei käy aineiston nimeksi: kirjaimia, numeroita, välilyönti, piste, yhdysmerkki, enintään 80.",
  badSeed: "”{name}” ei ole kokonaisluku.",
  badSettings:
    "Tiedoston {name} asetuksia ei voi käyttää: {field} ({detail}). Käytettävissä olevat asetukset näkyvät tuloksessa (--json).",
  fileUnreadable: "{name} ei aukea: {detail}",
  fileUnwritable: "{name} ei tallennu: {detail}",
  storeDown: "Varasto ei ole käytettävissä, eikä mitään tehty: {detail}",
  portTaken: "Portti {port} on varattu: pysäytä se, mikä sitä käyttää, tai anna toinen valitsimella --port.",
  storeWaits: "Tietovarastoon ei vielä saada yhteyttä. Kudelma yrittää edelleen ja kertoo, kun yhteys on.",
  storeThere: "Yhteys tietovarastoon on.",
  seeded:
    "Tietovarasto oli tyhjä: siihen pantiin harjoitusalue (mikään siinä ei ole totta) ja valtakunnallinen ekosysteemi.",
  serving: "Kudelma on osoitteessa {address}",
  byPassword: "Muokataksesi kirjaudu ylläpitäjän salasanalla osoitteessa {address}",
  byLink: "Muokataksesi avaa tämä linkki kerran: {address}",
  loaded: { one: "{name}: yksi tietue lisätty.", other: "{name}: {count} tietuetta lisätty." },
  link: "{name}, kerran, viimeistään {until}: {link}",
  imported: "{name}: lisätty {added}, muokattu {edited}.",
  importedNothing: "{name}: kaikki on jo kartalla.",
  importRefused: {
    one: "Yhtä riviä ei voi ottaa, joten mitään ei tuotu:",
    other: "{count} riviä ei voi ottaa, joten mitään ei tuotu:",
  },
  importSkipped: { one: "Yksi rivi ohitettiin:", other: "{count} riviä ohitettiin:" },
  removed: "{name} on otettu pois.",
  sound: "Mitään vikaa ei löytynyt.",
  flaws: { one: "Yksi vika:", other: "{count} vikaa:" },
  proposals: {
    one: "Ehdotetaan yhtä oppimisyhteisöä (toimijoita {actors}, suhteita {ties}):",
    other: "Ehdotetaan {count} oppimisyhteisöä (toimijoita {actors}, suhteita {ties}):",
  },
  unassigned: { one: "Yksi jää ulkopuolelle.", other: "{count} jää ulkopuolelle." },
  measured:
    "Toimijoita {actors}, suhteita {ties}; erillisiä osia {parts}, suhteettomia toimijoita {untied}, toimijoita, joiden lähtö irrottaa osan, {cut}. Kaikki mitat: --json.",
  introductions: { one: "Yksi esittely:", other: "{count} esittelyä:" },
  introductionClose: "  Lähellä toisiaan",
  introductionBridge: "  Silta kahden ryhmän välille",
  quickSaved: { one: "Kartalle vietiin yksi tietue.", other: "Kartalle vietiin {count} tietuetta." },
  notesOnly:
    "Mitään ei tallennettu: kerro valitsimella --only, mitkä ehdokkaat ovat oikein, numeroina tai all.",
  backedUp: "{name}: tietueita {records}, muutoksia {changes}.",
  restored:
    "Palautettu: tietueita {records}, muutoksia {changes}. Muualla kirjautuneet kirjautuvat uudelleen.",
  notEmpty:
    "Varastossa on jo tietoja, eikä mitään tehty. Valitsin --replace panee varmuuskopion niiden tilalle.",
  notBackup: "{name} ei ole varmuuskopio, jota tämä versio osaa lukea: rivi {line}. Mitään ei tehty.",
};
