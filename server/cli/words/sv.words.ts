// Swedish words of the command line.
import type { Phrases } from "../../../domain/words/speak.ts";
import type { CliKey } from "./keys.ts";

export const sv: Phrases<CliKey> = {
  help: `Kudelma: kartan över en regions nätverk, och vävstolen för dess lärgemenskaper.

  kudelma serve                    sidan och dess server (ett tomt inbäddat lager får sina två första material)
  kudelma load MATERIAL            ett material i fixtures/: practice-region, seed-ecosystem
  kudelma link                     en länk som släpper in någon en gång
  kudelma import FIL…              Gephi-CSV: noder och bågar, i vilken ordning som helst
  kudelma measure                  formen på regionens nätverk i siffror
  kudelma propose                  lärgemenskaper ur regionens relationer
  kudelma introduce                vilka som borde presenteras för varandra, varför och av vem
  kudelma quick RAD…               snabbtilläggets rader, lästa; --save för in dem på kartan
  kudelma notes FIL                intervjuanteckningar: kända aktörer, nya namn, relationer, behov och erbjudanden
  kudelma check                    letar efter fel i lagrade uppgifter
  kudelma backup FIL               allt utom sessioner och hemligheter, som JSON-rader
  kudelma restore FIL              en säkerhetskopia till ett tomt lager, av vilketdera slaget
  kudelma remove-dataset NAMN      tar bort allt som kom med ett material eller en fil

  --data MAPP        det inbäddade lagrets mapp (KUDELMA_DATA, ./data)
  --port N           serverns port (PORT, 4400)
  --region KOD       import: var rader utan plats placeras; measure, propose, introduce: regionen; link: vems (kan upprepas)
  --dataset NAMN     import: namnet som raderna känns igen på (annars den första filens namn)
  --role ROLL        link: viewer, weaver, coordinator, administrator (weaver)
  --name NAMN        link: för vem
  --days N           link: hur länge länken och dess rättigheter gäller (14)
  --seed N           measure, propose, introduce: ett annat frö ger en annan körning (1)
  --settings FILE    measure, propose, introduce: JSON med de inställningar som avviker (--seed går före)
  --save             quick, notes: för in på kartan det som lästes (notes: det som --only nämner)
  --only N,N|all     notes: de kandidater som är rätt
  --replace          restore: i stället för det som finns
  --lang fi|sv|en    språk för ord och namn
  --json             resultatet som JSON på stdout; orden går till stderr
  --help             detta

Returvärden: 0 gjort, 1 nekat eller fel hittade, 2 inte förstått, 3 lagret går inte att nå.`,
  unknownCommand: "Kommandot ”{name}” finns inte. Kommandona visas med `kudelma --help`.",
  badOption: "{detail}. Valen visas med `kudelma --help`.",
  argumentMissing: "{name} saknas. Modellen visas med `kudelma --help`.",
  tooMany: "”{name}” är för mycket. Modellen visas med `kudelma --help`.",
  unknownFixture: "Materialet ”{name}” finns inte: välj {names}.",
  unknownRegion: "Området ”{name}” finns inte: ange en kod, till exempel 04.",
  unknownRole: "Rollen ”{name}” finns inte: välj {names}.",
  badName:
    "”{name}” duger inte som namn på ett material: bokstäver, siffror, mellanslag, punkt, bindestreck, högst 80.",
  badSeed: "”{name}” är inget heltal.",
  badSettings:
    "Inställningarna i {name} kan inte användas: {field} ({detail}). De inställningar som finns står i resultatet (--json).",
  fileUnreadable: "{name} kan inte läsas: {detail}",
  fileUnwritable: "{name} kan inte skrivas: {detail}",
  storeDown: "Lagret går inte att nå, och inget gjordes: {detail}",
  portTaken: "Port {port} är upptagen: stoppa det som använder den, eller ange en annan med --port.",
  storeWaits:
    "Datalagret går inte att nå ännu. Kudelma fortsätter att försöka och säger till när det är där.",
  storeThere: "Datalagret är där.",
  seeded:
    "Datalagret var tomt: en övningsregion (ingenting i den är sant) och det nationella ekosystemet lades in.",
  serving: "Kudelma finns på {address}",
  byPassword: "För att redigera, logga in med administratörens lösenord på {address}",
  byLink: "För att redigera, öppna den här länken en gång: {address}",
  loaded: { one: "{name}: en post tillagd.", other: "{name}: {count} poster tillagda." },
  link: "För {name}, en gång, senast {until}: {link}",
  imported: "{name}: {added} tillagda, {edited} ändrade.",
  importedNothing: "{name}: allt finns redan på kartan.",
  importRefused: {
    one: "En rad kan inte tas med, så inget importerades:",
    other: "{count} rader kan inte tas med, så inget importerades:",
  },
  importSkipped: { one: "En rad hoppades över:", other: "{count} rader hoppades över:" },
  removed: "{name} har tagits bort.",
  sound: "Inget är fel.",
  flaws: { one: "Ett fel:", other: "{count} fel:" },
  proposals: {
    one: "En lärgemenskap föreslås (aktörer {actors}, relationer {ties}):",
    other: "{count} lärgemenskaper föreslås (aktörer {actors}, relationer {ties}):",
  },
  unassigned: { one: "En blir utanför.", other: "{count} blir utanför." },
  measured:
    "Aktörer {actors}, relationer {ties}; skilda delar {parts}, aktörer utan relationer {untied}, aktörer utan vilka en del lossnar {cut}. Alla mått: --json.",
  introductions: { one: "En presentation:", other: "{count} presentationer:" },
  introductionClose: "  Nära varandra",
  introductionBridge: "  En bro mellan två grupper",
  quickSaved: { one: "En post fördes in på kartan.", other: "{count} poster fördes in på kartan." },
  notesOnly: "Inget sparades: säg med --only vilka kandidater som är rätt, med deras nummer eller all.",
  backedUp: "{name}: {records} poster och {changes} ändringar.",
  restored: "Återställt: {records} poster och {changes} ändringar. De som var inloggade loggar in på nytt.",
  notEmpty:
    "Lagret har redan uppgifter, och inget gjordes. Med --replace läggs säkerhetskopian i deras ställe.",
  notBackup: "{name} är ingen säkerhetskopia som denna version kan läsa: rad {line}. Inget gjordes.",
};
