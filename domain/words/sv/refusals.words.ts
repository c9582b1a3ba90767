// Swedish sentences of refusals: what happened, what was kept, what to do.

import type { RefusalWordKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const svRefusals: Phrases<RefusalWordKey> = {
  "refusal.malformed":
    "Värdet i fältet ”{field}” gick inte att läsa. Inget sparades: rätta värdet och skicka på nytt.",
  "refusal.tooLarge": "Det du skickade är för stort. Inget sparades: skicka det i mindre delar.",
  "refusal.methodUnknown": "Servern känner inte till den här åtgärden. Ladda om sidan och försök igen.",
  "refusal.controlCharacters":
    "Fältet ”{field}” innehåller osynliga styrtecken. Skriv texten på nytt eller klistra in den utan formatering.",
  "refusal.personalIdentityCode":
    "Fältet ”{field}” verkar innehålla en personbeteckning. Den sparas aldrig här: ta bort den och skicka på nytt.",
  "refusal.personsNotYet":
    "Personer läggs ännu inte till på kartan. Lägg till organisationen, nätverket eller gruppen där personen verkar.",
  "refusal.nameMissing": "Namnet saknas. Ange ett namn på minst ett språk.",
  "refusal.businessIdInvalid":
    "FO-numret är inte giltigt: kontrollsiffran stämmer inte. Kontrollera siffrorna (formen 1234567-1) eller lämna fältet tomt.",
  "refusal.dateMalformed":
    "Datumet i fältet ”{field}” gick inte att läsa. Skriv ett år, en månad eller en dag: 2026, 2026-11 eller 2026-11-24.",
  "refusal.untilBeforeSince": "Slutet är före början. Kontrollera datumen.",
  "refusal.foreignOrigin":
    "Begäran kom från en annan webbplats och utfördes inte. Öppna Kudelma och gör ändringen där.",
  "refusal.importRow": "Rad {row}: {reason}",
  "refusal.importNoHeader":
    "Ingen rubrikrad hittades i filen. Lägg till kolumnernas namn på första raden, åtminstone namn, och importera filen på nytt.",
  "refusal.unknownRecord":
    "Uppgiften hittas inte (identifierare {id}). Den kan ha tagits bort: uppdatera vyn.",
  "refusal.unknownTheme":
    "Temat finns inte i förteckningen. Välj ett tema ur förteckningen eller lägg till det först.",
  "refusal.unknownSource": "Källan hittas inte. Välj en källa ur förteckningen eller lägg till den först.",
  "refusal.unknownRegion": "Området eller kommunen är okänd. Välj ur förteckningen.",
  "refusal.existsAlready": "Detta finns redan på kartan. Öppna det och komplettera.",
  "refusal.tieExists": "En sådan relation finns redan: {name}. Öppna den och lägg till det du fått veta.",
  "refusal.selfTie": "En aktör kan inte ha en relation till sig själv. Välj en annan aktör.",
  "refusal.endMissing":
    "Den ena parten i relationen finns inte på kartan. Lägg till den först eller välj en annan.",
  "refusal.wrongEnd":
    "Det här slaget av relation passar inte mellan dessa. Välj ett annat slag eller en annan part.",
  "refusal.memberNotActor":
    "Bara en aktör kan vara medlem i en lärgemenskap. Projekt och träffar knyts till den med relationer.",
  "refusal.mergeSame": "De här är redan en och samma uppgift. Välj en annan att slå ihop med den.",
  "refusal.mergeNotAlike":
    "Bara två av samma slag kan slås ihop: två aktörer, två initiativ eller två träffar. Välj en annan eller rätta slaget först.",
  "refusal.stillUsed": {
    one: "Detta kan inte tas bort: en uppgift hänvisar ännu till det. Ta först bort eller ändra den.",
    other:
      "Detta kan inte tas bort: {count} uppgifter hänvisar ännu till det. Ta först bort eller ändra dem.",
  },
  "refusal.changedSince":
    "Någon hann före: {by} ändrade fältet ”{field}” efter att du öppnade det. Se det nya värdet och gör vid behov din ändring på nytt.",
  "refusal.staleBase":
    "Din vy är för gammal. Uppgifterna hämtas på nytt, och dina väntande ändringar finns kvar.",
  "refusal.commandIdTaken":
    "En annan ändring har redan gjorts med den här identifieraren. Gör ändringen på nytt.",
  "refusal.erased":
    "Uppgifterna har raderats för gott på den registrerades begäran och kan inte återställas.",
  "refusal.notUndoable": "Den här ändringen kan inte ångras. Gör den motsatta ändringen själv.",
  "refusal.undoneAlready":
    "Ändringen har redan ångrats. Ångra den åtgärden om du vill ha tillbaka ändringen.",
  "refusal.toldOfMore":
    "I samma ändring berättades också annat än vad den här källan sade. Ångra den för sig i historiken, om allt i den är fel.",
  "refusal.roundClosed": "Kartläggningsrundan är redan avslutad. Öppna en ny runda eller ångra avslutandet.",
  "refusal.introducedAlready":
    "De två har redan presenterats för varandra. Anteckna hur det har gått i den presentationen.",
  "refusal.cancelled": "Åtgärden avbröts. Inget ändrades.",
  "refusal.notYours":
    "Du har inte rätt att ändra detta. Du kan föreslå ändringen eller be områdets vävare om behörighet.",
  "refusal.notSignedIn": "Det här kräver inloggning. Logga in och försök igen.",
  "refusal.sessionEnded":
    "Sessionen har upphört. Din ändring finns kvar i den här webbläsaren: logga in på nytt så skickas den.",
  "refusal.wrongPassword":
    "Användarnamnet eller lösenordet är fel. Kontrollera dem, eller be en vävare om en ny inloggningslänk.",
  "refusal.linkUnknown": "Länken är okänd. Kontrollera att adressen är hel, eller be om en ny länk.",
  "refusal.linkSpent": "Länken har redan använts. Logga in med lösenord eller be om en ny länk.",
  "refusal.linkExpired": "Länken har gått ut. Be den som skickade den om en ny länk.",
  "refusal.linkRevoked": "Länken har återkallats. Fråga den som skickade den om en ny länk.",
  "refusal.notPublished":
    "Det här området är inte publicerat. Om du är med i arbetet, logga in eller be områdets vävare om en länk.",
  "refusal.notFound": "Sidan eller uppgiften hittas inte. Kontrollera adressen eller sök på namn.",
  "refusal.tooManyRequests":
    "Det kom för många förfrågningar på kort tid. Vänta en stund; dina väntande ändringar skickas av sig själva.",
  "refusal.readOnlyStore":
    "Datalagret kan just nu bara läsas, och ändringen sparades inte. Fråga administratören när det går att spara igen.",
  "refusal.storeUnavailable":
    "Datalagret går inte att nå. Din ändring väntar i den här webbläsaren och skickas när förbindelsen är tillbaka.",
  "refusal.diskFull":
    "Serverns disk är full, och ändringen sparades inte. Meddela administratören och försök sedan igen.",
  "refusal.internal":
    "Ett fel uppstod i Kudelma. Felet är vårt, inte ditt. Inget ändrades: försök igen om en stund.",
};
