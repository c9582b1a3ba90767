// What the page says when it has nothing to show: nobody answers, something broke, a region is empty.
import type { Catalogue, Phrase } from "../../../domain/words/speak.ts";

const fi = {
  noAnswer: "Palvelin ei vastaa",
  noAnswerText: "Tarkista verkkoyhteys. Sivu yrittää itse uudelleen, eikä sitä tarvitse ladata.",
  noStore: "Palvelin ei voi nyt näyttää mitään",
  noStoreText: "Sivu yrittää itse uudelleen ja jatkaa, kun se onnistuu.",
  tryNow: "Yritä nyt",
  waiting: {
    one: "{count} muutoksesi on tallessa tässä selaimessa ja lähtee, kun yhteys palaa.",
    other: "{count} muutostasi on tallessa tässä selaimessa ja lähtee, kun yhteys palaa.",
  },
  broke: "Tämä osa sivusta meni rikki",
  brokeText: "Vika on meidän. Muu sivu toimii, ja lataaminen uudelleen korjaa tämän useimmiten.",
  notFetched: "Tätä osaa sivusta ei saatu haettua",
  notFetchedText:
    "Yhteys katkesi, tai Kudelmasta on tullut uusi versio. Lataa sivu uudelleen, kun yhteys toimii.",
  saved: "Kaikki tallentamasi on tallessa.",
  draftLost: "Lomakkeeseen kirjoittamaasi ei ollut vielä tallennettu: kopioi se, jos näet sen.",
  reload: "Lataa sivu uudelleen",
  toMap: "Avaa kartta",
  what: "Mitä tapahtui, ylläpitäjälle kerrottavaksi",
  emptyAdd: "Tämä alue odottaa ensimmäistä toimijaansa.",
  emptyPublic: "Tältä alueelta ei ole vielä julkaistu mitään.",
  wholeCountry: "Näytä koko verkosto",
} as const satisfies Record<string, Phrase>;

export type StateWordKey = keyof typeof fi;

export const stateWords: Catalogue<StateWordKey> = {
  fi,
  sv: {
    noAnswer: "Servern svarar inte",
    noAnswerText: "Kontrollera nätförbindelsen. Sidan försöker själv igen och behöver inte laddas om.",
    noStore: "Servern kan inte visa något just nu",
    noStoreText: "Sidan försöker själv igen och fortsätter när det lyckas.",
    tryNow: "Försök nu",
    waiting: {
      one: "{count} ändring är i säkerhet i den här webbläsaren och skickas när förbindelsen är tillbaka.",
      other:
        "{count} ändringar är i säkerhet i den här webbläsaren och skickas när förbindelsen är tillbaka.",
    },
    broke: "Den här delen av sidan gick sönder",
    brokeText: "Felet är vårt. Resten av sidan fungerar, och oftast hjälper det att ladda om.",
    notFetched: "Den här delen av sidan kunde inte hämtas",
    notFetchedText:
      "Förbindelsen bröts, eller så har Kudelma kommit i en ny version. Ladda om sidan när förbindelsen fungerar.",
    saved: "Allt du har sparat är i säkerhet.",
    draftLost: "Det du skrev i formuläret var inte sparat: kopiera det om du ser det.",
    reload: "Ladda om sidan",
    toMap: "Öppna kartan",
    what: "Vad som hände, att berätta för administratören",
    emptyAdd: "Det här området väntar på sin första aktör.",
    emptyPublic: "Inget har ännu publicerats om det här området.",
    wholeCountry: "Visa hela nätverket",
  },
  en: {
    noAnswer: "The server does not answer",
    noAnswerText: "Check your connection. The page keeps trying by itself; there is no need to reload it.",
    noStore: "The server can’t show anything right now",
    noStoreText: "The page keeps trying by itself and goes on as soon as it can.",
    tryNow: "Try now",
    waiting: {
      one: "{count} change of yours is kept in this browser and is sent when the connection is back.",
      other: "{count} changes of yours are kept in this browser and are sent when the connection is back.",
    },
    broke: "This part of the page broke",
    brokeText: "The fault is ours. The rest of the page works, and reloading mends this most of the time.",
    notFetched: "This part of the page could not be fetched",
    notFetchedText:
      "The connection was lost, or there is a new version of Kudelma. Reload the page once you are online.",
    saved: "Everything you saved is safe.",
    draftLost: "What you wrote in the form had not been saved: copy it if you can see it.",
    reload: "Reload the page",
    toMap: "Open the map",
    what: "What happened, to tell the administrator",
    emptyAdd: "This region waits for its first actor.",
    emptyPublic: "Nothing has been published of this region yet.",
    wholeCountry: "Show the whole network",
  },
};
