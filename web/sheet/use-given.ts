// What the cells of this page are written and read against, made anew when the facts or the language change.
import { useMemo } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { regionInView } from "../panels/forms/PlaceFields.tsx";
import { facts } from "../replica/here.ts";
import type { Shown } from "../replica/shown.ts";
import { useVersion } from "../replica/use-replica.ts";
import { status } from "../sync/here.ts";
import { newId } from "../sync/new-id.ts";
import { useReader } from "../sync/use-status.ts";
import type { Given } from "./column.ts";
import { NameBook } from "./reading/names.ts";

export function useGiven(shown: Shown): Given {
  const words = useWords();
  const version = useVersion();
  const reader = useReader();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(
    () => ({
      ...freshGiven(words),
      reader,
      tiesOf: tieCounter(shown),
    }),
    [words, version, reader, shown],
  );
}

/** For one reading: names that it makes new are known only in it. */
export function freshGiven(words: Words): Given {
  const { me } = status.getState();
  return {
    facts: facts(),
    words,
    reader: me?.person ?? null,
    today: me?.today ?? new Date().toISOString().slice(0, 10),
    newId,
    region: regionInView(),
    names: new NameBook(facts()),
    makes: false,
    tiesOf: () => 0,
  };
}

/** Counted when the first cell asks. */
function tieCounter(shown: Shown): Given["tiesOf"] {
  let counts: Map<string, number> | null = null;
  return (id) => {
    if (counts === null) {
      counts = new Map();
      for (const { from, to } of shown.ties.values())
        for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
    }
    return counts.get(id) ?? 0;
  };
}
