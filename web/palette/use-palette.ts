// What the search shows for what was typed: groups of rows, ready to be drawn.
import { useEffect, useMemo, useState } from "react";
import { type PaletteAsked, palette, readAsked } from "../../domain/search/palette.ts";
import { search, tiers } from "../../domain/search/rank.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import type { Found } from "../../domain/wire.ts";
import { contextNow } from "../actions/context.ts";
import { learn } from "../i18n/learned/learned.ts";
import { useWords } from "../i18n/use-words.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { used } from "../session/used.ts";
import { api } from "../sync/here.ts";
import type { PaletteWord } from "./palette.words.ts";
import { type Ground, groundOf, isHere, outsideRow, type Row, rowOf, toldApart } from "./rows.ts";

const mostOutside = 6;
const mostRecent = 6;
const mostUsed = 6;
/** Offered to those who have done nothing yet. */
const first: readonly string[] = ["addNode", "addTie", "go:/map", "go:/table", "go:/communities", "keys"];

export interface Section {
  readonly group: PaletteWord & `group.${string}`;
  readonly rows: readonly Row[];
}

export function usePalette(typed: string): { asked: PaletteAsked; sections: readonly Section[] } {
  const { language } = useWords();
  const facts = useFacts();
  const version = useVersion();
  const learned = useLearned();
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew when the facts or the language change
  const ground = useMemo(() => groundOf(contextNow(), used()), [facts, version, language, learned]);
  const asked = useMemo(() => readAsked(typed), [typed]);
  const near = useMemo(() => nearBy(asked, ground), [asked, ground]);
  const outside = useElsewhere(asked, language)
    .filter(({ id }) => !isHere(id, facts))
    .slice(0, mostOutside)
    .map((found) => outsideRow(found, ground));
  const sections: Section[] = [...near, { group: "group.outside", rows: outside }];
  return { asked, sections: sections.filter(({ rows }) => rows.length > 0) };
}

/** Whether every language has been fetched: what can be done is found by its name in any of them. */
function useLearned(): boolean {
  const [learned, setLearned] = useState(false);
  useEffect(() => {
    let wanted = true;
    // What can't be fetched is not found; what can, is.
    void Promise.allSettled(languages.map(learn)).then(() => {
      if (wanted) setLearned(true);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return learned;
}

function nearBy(asked: PaletteAsked, ground: Ground): Section[] {
  if (asked.text === "" && asked.only === null) return atFirst(ground);
  return palette(asked, ground.entries).map(({ group, hits }) => {
    const rows = hits.map((hit) => rowOf(hit, ground)).filter((row) => row !== null);
    return { group: `group.${group}`, rows: toldApart(rows, ground) };
  });
}

/** Before anything is typed: where one was last, and what one does most. */
function atFirst(ground: Ground): Section[] {
  const { recent, done } = used();
  const rows = (ids: readonly string[], most: number) =>
    ids
      .map((id) => rowOf({ id, matched: "" }, ground))
      .filter((row) => row !== null)
      .slice(0, most);
  const often = [...ground.doings.keys()]
    .filter((id) => (done[id] ?? 0) > 0)
    .toSorted((a, b) => (done[b] ?? 0) - (done[a] ?? 0));
  const doings = [...new Set([...often, ...first])].filter((id) => ground.doings.has(id));
  return [
    { group: "group.recent", rows: toldApart(rows(recent, mostRecent), ground) },
    { group: "group.used", rows: rows(doings, mostUsed) },
  ];
}

/** What the server finds, a moment after the typing rests. */
function useElsewhere({ only, text }: PaletteAsked, language: string): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  const query = only === null ? text : "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is another answer
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      const answer = query === "" ? null : await api.search(query, 12);
      if (wanted) setFound(answer?.type === "value" ? surely(query, answer.value.found) : []);
    }, 150);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, language]);
  return found;
}

/** The server also tells of names that are merely alike: those are for forms, where a double is looked for. */
function surely(query: string, found: readonly Found[]): Found[] {
  const named = found.map(({ id, name, matched }) => ({ id, names: [name, matched] }));
  const sure = new Set(
    search(query, named, named.length)
      .filter(({ score }) => score >= tiers.oneSlip)
      .map(({ id }) => id),
  );
  return found.filter(({ id }) => sure.has(id));
}
