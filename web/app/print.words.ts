// What stands on paper only.
import type { Language } from "../../domain/vocabulary/languages.ts";

type Key = "source" | "printedOn" | "practice";

export const printWords: Readonly<Record<Language, Readonly<Record<Key, string>>>> = {
  fi: {
    source: "Lähde: {name}",
    printedOn: "Tulostettu {date}",
    practice: "Harjoitusaineisto: mikään tässä ei ole totta.",
  },
  sv: {
    source: "Källa: {name}",
    printedOn: "Utskrivet {date}",
    practice: "Övningsmaterial: inget här är sant.",
  },
  en: {
    source: "Source: {name}",
    printedOn: "Printed {date}",
    practice: "Practice data: nothing in it is true.",
  },
};
