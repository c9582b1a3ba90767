// What the history of a record and of a region says around its lines, in three languages.
import type { Catalogue, Phrase } from "../../domain/words/speak.ts";

const fi = {
  title: "Historia",
  regionTitle: "Muutoshistoria",
  coming: "Haetaan historiaa…",
  none: "Muutoksia ei ole.",
  unknown: "Historiaa ei saatu haettua.",
  more: "Näytä lisää",
  moreLines: { one: "ja {count} muu", other: "ja {count} muuta" },
  undone: "kumosi aiemman",
  erased: "arvot poistettu pysyvästi",
  restore: "Palauta",
  restoreOf: "Palauta edelliseen: {line}",
  restoreState: "Palauta tätä edeltänyt tila",
  restoreStateOf: "Palauta tila ennen muutosta {when}",
  opens: "Avaa: {name}",
} as const satisfies Record<string, Phrase>;

export type HistoryWord = keyof typeof fi;

export const historyWords: Catalogue<HistoryWord> = {
  fi,
  sv: {
    title: "Historia",
    regionTitle: "Ändringshistoria",
    coming: "Hämtar historien…",
    none: "Inga ändringar.",
    unknown: "Historien gick inte att hämta.",
    more: "Visa mer",
    moreLines: { one: "och {count} till", other: "och {count} till" },
    undone: "tog tillbaka en tidigare",
    erased: "värdena raderade för gott",
    restore: "Återställ",
    restoreOf: "Återställ till det förra: {line}",
    restoreState: "Återställ läget före detta",
    restoreStateOf: "Återställ läget före ändringen {when}",
    opens: "Öppna: {name}",
  },
  en: {
    title: "History",
    regionTitle: "History of changes",
    coming: "Fetching the history…",
    none: "There are no changes.",
    unknown: "The history could not be fetched.",
    more: "Show more",
    moreLines: { one: "and {count} more", other: "and {count} more" },
    undone: "took back an earlier one",
    erased: "values erased for good",
    restore: "Restore",
    restoreOf: "Restore what was before: {line}",
    restoreState: "Restore the state before this",
    restoreStateOf: "Restore the state before the change of {when}",
    opens: "Open: {name}",
  },
};
