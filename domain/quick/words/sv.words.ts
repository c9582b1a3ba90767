// Swedish words of quick add and notes.
import type { Phrases } from "../../words/speak.ts";
import type { QuickKey } from "./keys.ts";

export const sv: Phrases<QuickKey> = {
  "fault.notUnderstood": "Det här gick inte att förstå: ”{piece}”.",
  "fault.unknownName":
    "På kartan finns ingen som heter ”{piece}”. En ny läggs till med plustecken: + {piece}",
  "fault.ambiguousName": "”{piece}” kan vara flera. Välj vem av dem.",
  "fault.nameMissing": "Här saknas ett namn: ”{piece}”.",
  "fault.knownAlready": "”{piece}” finns redan på kartan. Är det ändå en annan aktör, skriv två plustecken.",
  "fault.unknownKind": "”{piece}” är inget slag av relation som är känt. Välj ett slag i listan.",
  "fault.kindMissing":
    "En relation i en riktning behöver ett slag, till exempel finansierar eller mentorerar.",
  "fault.kindTwice": "Relationens slag är redan sagt. Skriv den andra relationen på en egen rad: ”{piece}”.",
  "fault.directionUnclear": "Den här relationen går åt ett håll: byt ”{piece}” mot > eller <.",
  "fault.strengthRange": "Styrkan är ett tal från ett till fem, inte ”{piece}”.",
  "fault.strengthTwice": "Styrkan är redan sagd: ”{piece}” är för mycket.",
  "fault.dateMalformed":
    "”{piece}” är varken dag, månad eller år. Skriv till exempel 2027, 3/2027 eller 15.3.2027.",
  "fault.dateTwice": "Det här datumet är för mycket: ”{piece}”.",
  "fault.untilBeforeSince": "Slutar innan det börjar: ”{piece}”.",
  "fault.selfTie": "Båda ändarna av relationen är samma: ”{piece}”.",
  "fault.tieExists": "Den här relationen finns redan på kartan: ”{piece}”.",
  "fault.textMissing": "Efter ”{piece}” saknas vad som behövs eller erbjuds.",
  "fault.unknownPlace": "”{piece}” är varken kommun eller landskap.",
  "fault.personalId":
    "På raden finns en personbeteckning. Personbeteckningar sparas ingenstans: ta bort den.",
  "fault.tooLong": "Raden är för lång. Skriv sakerna på egna rader.",
  "will.need": "{name} behöver: {text}",
  "will.offer": "{name} erbjuder: {text}",
  "will.actor": "Ny aktör: {name}",
  "will.initiative": "Nytt på kartan, {kind}: {name}",
  "with.strength": "styrka {strength}",
  "with.since": "från {date}",
  "with.until": "till {date}",
  "with.about": "om {themes}",
  "with.newTheme": "nytt tema {themes}",
  "with.voice": "finns redan på kartan, får en berättare till",
  "met.inflected": "böjt namn",
  "met.otherName": "annat namn",
  "met.short": "kort namn",
  "met.part": "del av namnet",
  "met.misspelt": "läst trots skrivfel",
  minutes: "Vävarens anteckningar",
  "notes.known": { one: "En bekant aktör:", other: "{count} bekanta aktörer:" },
  "notes.newNames": {
    one: "Ett namn som inte finns på kartan:",
    other: "{count} namn som inte finns på kartan:",
  },
  "notes.candidates": { one: "En kandidat:", other: "{count} kandidater:" },
  "notes.already": "finns redan på kartan",
  "notes.sure.high": "troligen rätt",
  "notes.sure.fair": "kontrollera",
  "notes.sure.low": "osäkert",
};
