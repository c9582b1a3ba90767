// What may be typed next: names, kinds of ties, themes, places and words of a new actor, best first.

import { wordsIn } from "../proposal-name.ts";
import { allMunicipalities, allRegions, municipalityByName } from "../regions/regions.ts";
import { foldLoose } from "../search/fold.ts";
import { search } from "../search/rank.ts";
import { actorKinds } from "../vocabulary/actor-kinds.ts";
import { type Language, languages } from "../vocabulary/languages.ts";
import { sectors } from "../vocabulary/sectors.ts";
import { tieKinds } from "../vocabulary/tie-kinds.ts";
import { say } from "../words/say.ts";
import type { QuickContext } from "./context.ts";
import { nameFor } from "./names.ts";
import { kindWord } from "./write.ts";

export interface Completion {
  /** The stretch of the line that `text` takes the place of; offsets in UTF-16 units. */
  at: number;
  length: number;
  text: string;
  as: "name" | "kind" | "theme" | "place" | "sector" | "actorKind";
  /** What it is called where that differs from what is put in. */
  label: string;
  /** Of a node or a theme. */
  id?: string;
}

/** Where a name or an attribute begins: after these the words before it don't count. */
const signs = /[<>=↔⇔→⇒←⇐,;:+"“”«»&(]/u;
/** More words than this are no beginning of one name. */
const mostWords = 6;

/**
 * Completions of what stands before the caret, best first, no two with the same text. After `#` themes, in the
 * parentheses of a new actor its kind, sector and place, after the colon of a tie its kind, elsewhere names and kinds.
 * @param caret offset in the line; @returns at most `limit`
 */
export function completionsAt(
  line: string,
  caret: number,
  { context, limit }: { context: QuickContext; limit: number },
): Completion[] {
  const before = line.slice(0, Math.max(0, Math.min(caret, line.length)));
  const hash = /#"?([^#"<>,;:()]*)$/u.exec(before);
  if (hash !== null) return distinct(themesFor(hash[1] ?? "", hash.index, { before, context }), limit);
  const from = Math.max(...[...before.matchAll(new RegExp(signs, "gu"))].map(({ index }) => index + 1), 0);
  const start = from + (/^\s*/.exec(before.slice(from))?.[0].length ?? 0);
  const typed = before.slice(start);
  if (/^\s*\+/.test(before) && before.lastIndexOf("(") > before.lastIndexOf(")"))
    return distinct(ofNewActor(typed, start, context.language), limit);
  const afterArrow = /(?:<>|<->|->|[<>=↔→←])/u.test(before) && /:[^<>]*$/.test(before);
  const kinds = kindsFor(typed, start, { before, language: context.language });
  if (afterArrow) return distinct(kinds, limit);
  if (/^\s*\+[^<>]*$/.test(before)) return [];
  return distinct([...namesFor(typed, start, context), ...kinds], limit);
}

function themesFor(
  typed: string,
  at: number,
  { before, context }: { before: string; context: QuickContext },
): Completion[] {
  const names = new Map<string, string[]>();
  for (const { id, name } of context.themes) names.set(id, [...(names.get(id) ?? []), name]);
  const entries = [...names].map(([id, list]) => ({ id, names: list }));
  const length = before.length - at;
  const made = (id: string, matched: string): Completion => {
    const theme = context.facts.get(id);
    const label = (theme?.type === "theme" ? wordsIn(theme.names, context.language) : undefined) ?? matched;
    return { at, length, as: "theme", id, label, text: `#${label}` };
  };
  if (typed.trim() === "") return entries.map(({ id, names: list }) => made(id, list[0] ?? ""));
  return search(typed, entries, 40).map(({ id, matched }) => made(id, matched));
}

/** The longest end of what was typed that begins or contains a name; whole names first, though bent or misspelt. */
function namesFor(typed: string, start: number, context: QuickContext): Completion[] {
  const words = [...typed.matchAll(/\S+/gu)].slice(-mostWords);
  for (const word of words) {
    const part = typed.slice(word.index);
    const met = context.names.find(part).map(({ id }) => id);
    const hits = search(part, context.entries, 12);
    const likely = hits.filter(({ score }) => score >= 4).map(({ id }) => id);
    const ids = [...new Set([...met, ...likely])];
    const isLast = word === words.at(-1);
    const found = ids.length > 0 || !isLast ? ids : hits.map(({ id }) => id);
    if (found.length === 0 || foldLoose(part).length < 2) continue;
    const nearFirst = found.toSorted((a, b) => Number(context.near.has(b)) - Number(context.near.has(a)));
    return (met.length > 0 ? found : nearFirst).map((id) => ({
      at: start + word.index,
      length: part.length,
      as: "name",
      id,
      label: wordsIn(context.facts.node(id)?.names, context.language) ?? id,
      text: bare(id, context),
    }));
  }
  return [];
}

/** The name without quotation marks, where it is read as that node as it stands. */
function bare(id: string, context: QuickContext): string {
  const quoted = nameFor(id, context);
  const plain = /^"([^"]*)"$/.exec(quoted)?.[1];
  return plain === undefined || signs.test(plain) || /[#)]/.test(plain) ? quoted : plain;
}

/** Kinds of ties that begin with the last words typed; all of them right after a colon. */
function kindsFor(
  typed: string,
  start: number,
  { before, language }: { before: string; language: Language },
): Completion[] {
  const isAll = typed.trim() === "" && /:\s*$/.test(before);
  const words = [...typed.matchAll(/\S+/gu)].slice(-3);
  const order = [language, ...languages.filter((each) => each !== language)];
  const found: Completion[] = [];
  for (const spoken of order)
    for (const kind of tieKinds) {
      const text = kindWord(kind, spoken);
      const folded = foldLoose(text);
      const begun = words.find(({ index }) => {
        const part = foldLoose(typed.slice(index));
        return part.length > 1 && folded.startsWith(part);
      });
      if (begun === undefined && !(isAll && spoken === language)) continue;
      const at = begun === undefined ? before.length : start + begun.index;
      found.push({
        at,
        length: before.length - at,
        as: "kind",
        text,
        label: say(language, `tieKind.${kind}`),
      });
    }
  return found;
}

function ofNewActor(typed: string, start: number, language: Language): Completion[] {
  const asked = foldLoose(typed);
  const length = typed.length;
  const begins = (text: string) =>
    foldLoose(text)
      .split(" ")
      .some((word) => word.startsWith(asked)) || foldLoose(text).startsWith(asked);
  const kinds = actorKinds.flatMap((kind): Completion[] => {
    const text = say(language, `actorKind.${kind}`);
    return begins(text) ? [{ at: start, length, as: "actorKind", text, label: text }] : [];
  });
  const ofSectors = sectors.flatMap((sector): Completion[] => {
    const label = say(language, `sector.${sector}`);
    return sector !== "unset" && (begins(label) || sector.startsWith(asked))
      ? [{ at: start, length, as: "sector", text: sector, label }]
      : [];
  });
  if (asked === "") return [...kinds, ...ofSectors];
  const exact = municipalityByName(typed);
  const towns = allMunicipalities()
    .filter(({ names }) => Object.values(names).some((name) => foldLoose(name).startsWith(asked)))
    .toSorted((a, b) => Number(b === exact) - Number(a === exact))
    .map(({ names }) => names[language]);
  const regions = allRegions()
    .filter(
      ({ kind, names }) =>
        kind === "region" && Object.values(names).some((name) => foldLoose(name).startsWith(asked)),
    )
    .map(({ names }) => names[language]);
  const places = [...towns, ...regions].map(
    (text): Completion => ({ at: start, length, as: "place", text, label: text }),
  );
  return [...places, ...kinds, ...ofSectors];
}

function distinct(found: readonly Completion[], limit: number): Completion[] {
  const seen = new Set<string>();
  const kept: Completion[] = [];
  for (const one of found) {
    if (seen.has(one.text) || kept.length >= limit) continue;
    seen.add(one.text);
    kept.push(one);
  }
  return kept;
}
