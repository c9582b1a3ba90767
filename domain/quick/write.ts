// A reading written back as a line: the canonical one, which is read as the same again.

import { municipality, regionName } from "../regions/regions.ts";
import { tokensIn } from "../search/inflected/tokens.ts";
import type { Language } from "../vocabulary/languages.ts";
import type { TieKind } from "../vocabulary/tie-kinds.ts";
import { say } from "../words/say.ts";
import type { QuickContext } from "./context.ts";
import { actorKindBook, initiativeKindBook, sectorOfKind } from "./lexicon/actors.ts";
import { kindBook } from "./lexicon/kinds.ts";
import { type Phrasebook, phraseAt } from "./lexicon/pattern.ts";
import { nameFor } from "./names.ts";
import { havingName } from "./read-new.ts";
import { needKindOf } from "./read-want.ts";
import type { Doing, Ref } from "./reading.ts";
import { wantAside } from "./want-aside.ts";

type TieDoing = Extract<Doing, { type: "tie" }>;
type Told = Readonly<{ since?: string | undefined; until?: string | undefined }>;

const ends: Readonly<Record<Language, (period: Told) => string[]>> = {
  fi: ({ since, until }) => [
    ...(since === undefined ? [] : [`${since} alkaen`]),
    ...(until === undefined ? [] : [`${until} asti`]),
  ],
  sv: ({ since, until }) => [
    ...(since === undefined ? [] : [`sedan ${since}`]),
    ...(until === undefined ? [] : [`till ${until}`]),
  ],
  en: ({ since, until }) => [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ],
};
const wants = {
  need: { fi: "tarvitsee", sv: "behöver", en: "needs" },
  offer: { fi: "tarjoaa", sv: "erbjuder", en: "offers" },
} as const;
const sure: Readonly<Record<Language, Readonly<Record<"likely" | "unsure", string>>>> = {
  fi: { likely: "luultavasti", unsure: "ehkä" },
  sv: { likely: "troligen", unsure: "kanske" },
  en: { likely: "probably", unsure: "perhaps" },
};
const roles = {
  fi: { lead: "vetäjä", funds: "rahoittaa" },
  sv: { lead: "ledare", funds: "finansierar" },
  en: { lead: "lead", funds: "funds" },
} as const;

/** The word of a kind of tie that is read as that kind again. */
export function kindWord(kind: TieKind, language: Language): string {
  return readBack(say(language, `tieKind.${kind}`), kind, {
    book: kindBook,
    key: (one) => (one.reversed ? "" : one.kind),
  });
}

/** What a line does, as one line; two lines never come of one reading. */
export function lineOf(doings: readonly Doing[], context: QuickContext): string {
  const { language } = context;
  const fresh = doings.find((one) => one.type === "initiative");
  const ties = doings.filter((one) => one.type === "tie");
  if (fresh?.type === "initiative") return initiativeLine(fresh, ties, context);
  if (ties.length > 0) return tieLine(ties, context);
  const [one] = doings;
  if (one === undefined) return "";
  if (one.type === "need" || one.type === "offer")
    return [
      nodeName(one.node, context),
      wants[one.type][language],
      `"${one.text}"`,
      ...wantAside(
        { kind: one.kind === needKindOf(one.text) ? undefined : one.kind, reach: one.reach },
        language,
      ),
      ...ends[language]({ until: one.until }),
      ...(one.theme === undefined ? [] : [themeName(one.theme, context)]),
    ].join(" ");
  if (one.type !== "actor") return "";
  const kind = readBack(say(language, `actorKind.${one.kind}`), one.kind, {
    book: actorKindBook,
    key: (each) => each,
  });
  const sector = one.sector === sectorOfKind(one.kind) ? [] : [one.sector];
  return [
    `${havingName(one.name, context).length > 0 ? "++" : "+"} "${one.name}"`,
    `(${[kind, ...sector, ...placeWords(one, language)].join(", ")})`,
    ...themesOf(one.themes, context),
  ].join(" ");
}

function placeWords(one: { municipality?: string; region?: string }, language: Language): string[] {
  if (one.municipality !== undefined)
    return [municipality(one.municipality)?.names[language] ?? one.municipality];
  return one.region === undefined ? [] : [regionName(one.region, language)];
}

function tieLine(ties: readonly TieDoing[], context: QuickContext): string {
  const { language } = context;
  const [first] = ties;
  if (first === undefined) return "";
  const froms = distinct(ties.map(({ from }) => nodeName(from, context)));
  const tos = distinct(ties.map(({ to }) => nodeName(to, context)));
  const kind = kindWord(first.kind, language);
  const all = distinct(ties.flatMap(({ from, to }) => [nodeName(from, context), nodeName(to, context)]));
  const isCross = froms.length * tos.length === ties.length;
  const who = isCross
    ? `${froms.join(", ")} ${first.directed ? ">" : "<>"} ${tos.join(", ")}: ${kind}`
    : `${all.join(", ")} ${kind}`;
  return [
    who,
    ...(first.strength === undefined ? [] : [String(first.strength)]),
    ...ends[language](first),
    ...(first.certainty === "certain" ? [] : [sure[language][first.certainty]]),
    ...(first.context === undefined ? [] : [`(${first.context})`]),
    ...themesOf(first.themes, context),
  ].join(" ");
}

function initiativeLine(
  one: Extract<Doing, { type: "initiative" }>,
  ties: readonly TieDoing[],
  context: QuickContext,
): string {
  const { language } = context;
  const word = readBack(say(language, `initiativeKind.${one.kind}`), one.kind, {
    book: initiativeKindBook,
    key: (each) => each,
  });
  const members = ties
    .filter(({ kind }) => kind !== "funds")
    .map(
      ({ from, kind }) =>
        nodeName(from, context) + (kind === "coordinates" ? ` (${roles[language].lead})` : ""),
    );
  const funders = ties.filter(({ kind }) => kind === "funds").map(({ from }) => nodeName(from, context));
  const head = [word, `"${one.name}"`, ...ends[language]({ since: one.from, until: one.until })].join(" ");
  const place = placeWords(one, language);
  const parts = [
    members.join(", "),
    ...(funders.length === 0 ? [] : [`${roles[language].funds} ${funders.join(", ")}`]),
  ].filter((part) => part !== "");
  const themes = themesOf(one.themes, context);
  return [
    head + (place.length > 0 ? ` (${place.join(", ")})` : ""),
    ...(parts.length > 0 ? [`: ${parts.join("; ")}`] : []),
    ...themes.map((theme) => ` ${theme}`),
  ].join("");
}

function nodeName(ref: Ref, context: QuickContext): string {
  return "fresh" in ref ? `+"${ref.fresh}"` : nameFor(ref.id, context);
}

function themeName(ref: Ref, { facts, language }: QuickContext): string {
  if ("fresh" in ref) return `#"${ref.fresh}"`;
  const theme = facts.get(ref.id);
  const names = theme?.type === "theme" ? theme.names : {};
  return `#"${names[language] ?? Object.values(names)[0] ?? ref.id}"`;
}

function themesOf(themes: readonly Ref[], context: QuickContext): string[] {
  return themes.map((theme) => themeName(theme, context));
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/** The word, where a phrasebook reads all of it as the key again; else the key itself. */
function readBack<Meaning>(
  word: string,
  key: string,
  { book, key: keyOf }: { book: Phrasebook<Meaning>; key: (meaning: Meaning) => string },
): string {
  const tokens = tokensIn(word);
  const met = phraseAt(book, tokens, 0);
  return met !== null && met.count === tokens.length && keyOf(met.meaning) === key ? word : key;
}
