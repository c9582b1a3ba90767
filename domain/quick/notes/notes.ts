// Notes to network: a page of interview notes, read for known actors, likely new ones, ties, needs and offers.
// Nothing here saves: every candidate is a quick-add reading with the sentence it comes from, to be confirmed or dropped.

import { tokensIn } from "../../search/inflected/tokens.ts";
import type { Language } from "../../vocabulary/languages.ts";
import { type QuickContext, setOf } from "../context.ts";
import { takeDates } from "../dates.ts";
import type { KindMeaning } from "../lexicon/kinds.ts";
import { phraseAt } from "../lexicon/pattern.ts";
import { wantBook } from "../lexicon/wants.ts";
import { nameFor } from "../names.ts";
import { readLine } from "../read.ts";
import { needKindOf } from "../read-want.ts";
import type { Doing, Reading } from "../reading.ts";
import { Sheet } from "../sheet.ts";
import { lineOf } from "../write.ts";
import { type Mention, mentionsIn, newNamesIn } from "./mentions.ts";
import { type Sentence, sentencesIn } from "./sentences.ts";
import { type Confidence, tiesTold } from "./tie-candidates.ts";

export interface Place {
  /** Offsets in the notes, in UTF-16 units. */
  at: number;
  length: number;
}

export interface Candidate {
  /** The sentence it comes from. */
  sentence: Place;
  confidence: Confidence;
  /** Its canonical line, read: what confirming it will do. With a fault where it is on the map already or a name in it may be two. */
  reading: Reading;
  doings: readonly Doing[];
  already: boolean;
}

export interface NotesReading {
  language: Language;
  /** Whose interview it is, where the notes say. */
  speaker: string | undefined;
  /** Told in the first line; ISO. */
  date: string | undefined;
  /** Known nodes, each with every place it is named at. */
  known: readonly { id: string; places: readonly Place[] }[];
  /** Names that may be one or another, with those they may be. */
  unclear: readonly { text: string; ids: readonly string[]; places: readonly Place[] }[];
  newNames: readonly { text: string; places: readonly Place[] }[];
  candidates: readonly Candidate[];
}

/** Reads notes in Finnish, Swedish or English. `speaker` where it is known whose interview it is. */
export function readNotes(
  notes: string,
  context: QuickContext,
  given: { speaker?: string } = {},
): NotesReading {
  const sentences = sentencesIn(notes);
  const language = languageOf(notes, context.language);
  const header = sentences.find(({ part }) => part === "header");
  const set = given.speaker === undefined ? setMost(sentences, context) : setOf(given.speaker, context.facts);
  const named = new Map(sentences.map((one) => [one, mentionsIn(one.text, context, set)]));
  const namedIn = (one: Sentence | undefined) => (one === undefined ? undefined : named.get(one)) ?? [];
  const speaker =
    given.speaker ?? namedIn(header).find(({ node }) => node.type === "actor")?.node.id ?? tellerIn(named);
  const known = new Map<string, Place[]>();
  const newNames = new Map<string, Place[]>();
  const unclear = new Map<string, Place[]>();
  const eithers = new Map<string, readonly string[]>();
  const candidates: Candidate[] = [];
  const spoken: QuickContext = { ...context, language };
  let last: KindMeaning | undefined;
  for (const sentence of sentences) {
    const mentions = namedIn(sentence);
    for (const { node, at, length, unclear: either } of mentions)
      if (either === undefined) note(known, node.id, { at: sentence.at + at, length });
      else {
        note(unclear, either.text, { at: sentence.at + at, length });
        eithers.set(either.text, either.ids);
      }
    const fresh = sentence.part === "header" ? [] : newNamesIn(sentence.text, mentions);
    for (const { text, at, length } of fresh) note(newNames, text, { at: sentence.at + at, length });
    if (sentence.part === "header" || sentence.part === "remark" || sentence.part === "goal") continue;
    const wanted = wantTold(sentence, mentions, speaker);
    if (wanted !== null) {
      candidates.push(candidateOf(wanted, { sentence, context: spoken }));
      continue;
    }
    if (sentence.part !== "ties") continue;
    const told = {
      sentence: sentence.text,
      mentions,
      newNames: fresh,
      speaker,
      heading: sentence.kind,
      last,
    };
    const { ties, kind } = tiesTold(told);
    last = kind ?? last;
    for (const { doing, confidence } of ties)
      candidates.push(
        candidateOf(
          { doing, confidence },
          { sentence, context: spoken, unclear: unclearOf(doing, mentions) },
        ),
      );
  }
  return {
    language,
    speaker,
    date: header === undefined ? undefined : takeDates(new Sheet(header.text))[0]?.date,
    known: [...known].map(([id, places]) => ({ id, places })),
    unclear: [...unclear].map(([text, places]) => ({ text, ids: eithers.get(text) ?? [], places })),
    newNames: [...newNames].map(([text, places]) => ({ text, places })),
    candidates: distinct(candidates),
  };
}

function candidateOf(
  { doing, confidence }: { doing: Doing; confidence: Confidence },
  {
    sentence,
    context,
    unclear,
  }: { sentence: Sentence; context: QuickContext; unclear?: Unclear | undefined },
): Candidate {
  const line = lineOf([doing], context);
  // A name that may be two is left as it was said: the reading then offers both.
  const said = unclear === undefined ? line : line.replace(nameFor(unclear.id, context), `"${unclear.text}"`);
  const reading = readLine(said, context);
  return {
    sentence: { at: sentence.at, length: sentence.length },
    confidence,
    reading,
    doings: [doing],
    already: reading.doings.some((one) => one.type === "tie" && one.stands !== undefined),
  };
}

interface Unclear {
  id: string;
  text: string;
}

function unclearOf(doing: Doing, mentions: readonly Mention[]): Unclear | undefined {
  if (doing.type !== "tie") return undefined;
  for (const { node, unclear } of mentions)
    if (unclear !== undefined && [doing.from, doing.to].some((ref) => "id" in ref && ref.id === node.id))
      return { id: node.id, text: unclear.text };
  return undefined;
}

/** A need or an offer: each item under such a heading, and a sentence with such a verb. */
function wantTold(
  { part, text }: Sentence,
  mentions: readonly Mention[],
  speaker: string | undefined,
): { doing: Doing; confidence: Confidence } | null {
  if (part === "need" || part === "offer") {
    if (speaker === undefined) return null;
    return { doing: wantDoing(part, text, speaker), confidence: "high" };
  }
  const tokens = tokensIn(text);
  for (const [at, token] of tokens.entries()) {
    const met = phraseAt(wantBook, tokens, at);
    const last = met === null ? undefined : tokens[at + met.count - 1];
    if (met === null || last === undefined) continue;
    if (mentions.some((one) => token.at < one.at + one.length && one.at < token.at + token.length)) continue;
    const owner =
      mentions.findLast((one) => one.at < token.at && one.node.type === "actor" && !isBeside(one, text))?.node
        .id ?? speaker;
    const rest = text.slice(last.at + last.length).replace(/^[\s:,–-]+/u, "");
    if (owner === undefined || tokensIn(rest).length === 0) return null;
    // A tie is told where another actor stands after the verb ("offers its rooms to Diak").
    if (mentions.some((one) => one.at > token.at && one.node.type === "actor" && one.node.id !== owner))
      return null;
    return { doing: wantDoing(met.meaning.type, rest, owner), confidence: at <= 3 ? "fair" : "low" };
  }
  return null;
}

/** "With them money is sought": not they are the ones who need it. */
function isBeside({ at, length }: Mention, text: string): boolean {
  return (
    /^\s+(?:kanssa|kesken)(?!\p{L})/iu.test(text.slice(at + length)) ||
    /(?:with|med)\s+$/iu.test(text.slice(0, at))
  );
}

const telling =
  /^\s+(?:kertoi|kertoo|kertovat|sanoi|berättade|berättar|sade|told|tells|said|says|explained)(?!\p{L})/iu;

/** Who tells, where the title doesn't say: the first of whom that is said. */
function tellerIn(named: ReadonlyMap<Sentence, readonly Mention[]>): string | undefined {
  for (const [{ text }, mentions] of named)
    for (const { node, at, length } of mentions)
      if (node.type === "actor" && telling.test(text.slice(at + length))) return node.id;
  return undefined;
}

function wantDoing(type: "need" | "offer", words: string, node: string): Doing {
  const text = words
    .trim()
    .replace(/[.;,]+$/u, "")
    .replace(/["“”«»]/g, "’");
  const until = takeDates(new Sheet(words)).find(({ end }) => end === "until")?.date;
  const kind = needKindOf(text);
  return {
    type,
    node: { id: node },
    text,
    ...(kind === undefined ? {} : { kind }),
    ...(until === undefined ? {} : { until }),
  };
}

/** The set that most of the surely known names are of. */
function setMost(sentences: readonly Sentence[], context: QuickContext): string | undefined {
  const votes = new Map<string, number>();
  for (const { text } of sentences)
    for (const { hits } of context.names.scan(text)) {
      const [first, second] = hits;
      if (first === undefined || (second !== undefined && second.score === first.score)) continue;
      const set = setOf(first.id, context.facts);
      if (set !== undefined) votes.set(set, (votes.get(set) ?? 0) + 1);
    }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

const small: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ja|on|ei|kanssa|että|joka|vuodesta|mutta|siitä|myös|ovat)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:och|är|inte|med|att|som|för|det|sedan|till|man|av|en)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:and|is|not|with|the|of|for|that|since|they|to|in)(?!\p{L})/giu,
};

/** The language most of whose small words are in the notes. */
function languageOf(notes: string, usual: Language): Language {
  const counts = (["fi", "sv", "en"] as const).map((language) => ({
    language,
    count: [...notes.matchAll(small[language])].length,
  }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best === undefined || best.count === 0 ? usual : best.language;
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ doings }) => {
    const key = JSON.stringify(
      doings.map((one) =>
        one.type === "tie"
          ? [one.kind, ...[JSON.stringify(one.from), JSON.stringify(one.to)].toSorted()]
          : one,
      ),
    );
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function note(table: Map<string, Place[]>, key: string, place: Place): void {
  const held = table.get(key);
  if (held === undefined) table.set(key, [place]);
  else held.push(place);
}
