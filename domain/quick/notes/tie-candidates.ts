// Ties that a sentence of notes tells of, by its verbs, its names and whose interview it is.
import { before } from "../../dates.ts";
import { isKindWord } from "../../search/inflected/generic.ts";
import { tokensIn } from "../../search/inflected/tokens.ts";
import { type TieKind, tieKindOf } from "../../vocabulary/tie-kinds.ts";
import { type KindMet, takeCertainty, takeKinds, takeStrength } from "../attributes.ts";
import { takeDates } from "../dates.ts";
import type { KindMeaning } from "../lexicon/kinds.ts";
import type { Doing, Ref } from "../reading.ts";
import { Sheet } from "../sheet.ts";
import type { Mention, NewName } from "./mentions.ts";

export type Confidence = "high" | "fair" | "low";
type TieDoing = Extract<Doing, { type: "tie" }>;

export interface TieFound {
  doing: TieDoing;
  confidence: Confidence;
}

export interface Told {
  sentence: string;
  mentions: readonly Mention[];
  newNames: readonly NewName[];
  /** Whose interview it is. */
  speaker: string | undefined;
  /** The kind of the heading above. */
  heading: KindMeaning | undefined;
  /** What the sentence before told, for "samoin" and "likadant". */
  last: KindMeaning | undefined;
}

/** What is told to have ended. */
const over =
  /(?<!\p{L})(?:päätty(?:i|ivät|nyt)|loppu(?:i|ivat|nut)|upphörde|har upphört|avslutades|ended|is over|came to an end)(?!\p{L})/iu;

/** What is hoped for is no tie yet. */
const wished =
  /(?<!\p{L})(?:would (?:like|love)|wants? to|hopes? to|could|might|haluaisi\p{L}*|haluamme|toivoo|toivomme|toivotaan|kiinnostaisi|voisi(?:mme|vat)?|skulle (?:vilja|gärna|kunna)|vill gärna|hoppas)(?!\p{L})/iu;

/** Whom to talk to next. */
const next =
  /^\W*(?:seuraavaksi|ensi kerralla|soita|kysy|jututa|haastattele|härnäst|nästa gång|prata|tala|ring|fråga|kontakta|next|talk to|ask|call|speak (?:to|with)|interview)(?!\p{L})/iu;

/** Where a clause begins that tells of something else than the verb before it. */
function clauseEnd(sentence: string, verb: number): number {
  const found = /(?<!\p{L})(?:and that|ja että|och att|but|mutta|men|whereas|kun taas|medan)(?!\p{L})/iu.exec(
    sentence.slice(verb),
  );
  return found === null ? sentence.length : verb + found.index;
}

/** "A partner": a word that says no more than that there is a tie. */
function isNoun(met: KindMet | undefined, sentence: string): boolean {
  return (
    met !== undefined &&
    /^(?:yhteistyö)?(?:kumppan|partner)/iu.test(sentence.slice(met.piece.at, met.piece.at + met.piece.length))
  );
}

/** Kinds whose other end is an initiative or a gathering. */
const ofThings: ReadonlySet<TieKind> = new Set(["hosts", "implements", "partnerIn", "adopts"]);

const together = /(?:^|[\s(])(?:kanssa|kesken|med|with|tillsammans)(?=[\s.,:;)]|$)/iu;
const likewise =
  /^(?:samoin|samaa|niin ikään|likadant|likaså|detsamma|likewise|the same|similarly|same)(?=[\s,:])/iu;

/** The ties of a sentence, and the kind it told, for the sentence after it. */
export function tiesTold(told: Told): { ties: TieFound[]; kind: KindMeaning | undefined } {
  const { sentence, mentions, speaker } = told;
  const sheet = new Sheet(sentence);
  for (const { at, length } of [...mentions, ...told.newNames]) sheet.take({ at, length, as: "name" });
  const period = periodTold(sheet);
  const kinds = takeKinds(sheet);
  const graded = [...sentence.matchAll(/\(([1-5])\)/gu)];
  for (const { index } of graded) sheet.take({ at: index, length: 3, as: "strength" });
  const strength = graded.length === 1 ? strengthOf(graded[0]?.[1]) : takeNamedStrength(sentence);
  const certainty = takeCertainty(sheet) ?? "certain";
  // What is done to a project or a gathering is done to no actor.
  const fit = kinds.filter(({ kind }) => !ofThings.has(kind));
  // Of "partner" and "develops together" the second tells more.
  const own =
    (isNoun(fit[0], sentence) ? fit.find(({ kind }) => kind !== "collaborates") : undefined) ?? fit[0];
  const inherited = own === undefined && likewise.test(sentence) ? told.last : undefined;
  const given = own ?? inherited ?? told.heading;
  const none = { ties: [], kind: given };
  if (wished.test(sentence) || next.test(sentence)) return none;
  const reach = own === undefined ? sentence.length : clauseEnd(sentence, own.piece.at);
  const others = othersOf(told).filter(({ at }) => at < reach);
  if (others.length === 0) return none;
  const plain = given === undefined && (together.test(sentence) || strength !== undefined);
  if (given === undefined && !plain) return none;
  const meaning: KindMeaning = given ?? { kind: "collaborates", reversed: false, language: "fi" };
  const details = { ...period, certainty, themes: [], ...(strength === undefined ? {} : { strength }) };
  const pairs = pairsOf(told, { meaning, own, others });
  const confidence: Confidence = over.test(sentence)
    ? "low"
    : own !== undefined && (strength !== undefined || together.test(sentence) || others.length === 1)
      ? "high"
      : own !== undefined || strength !== undefined
        ? "fair"
        : "low";
  const directed = tieKindOf(meaning.kind).directed === true;
  const ties = pairs.map(
    ({ from, to, sure }): TieFound => ({
      doing: { type: "tie", from, to, kind: meaning.kind, directed, ...details },
      confidence: speaker === undefined && confidence === "high" ? "fair" : sure ? confidence : "low",
    }),
  );
  return { ties, kind: given };
}

interface Other {
  ref: Ref;
  at: number;
  /** Where its name ends in the sentence. */
  end: number;
  basic: boolean;
  ablative: boolean;
  /** Met as recorded or short, not misspelt. */
  sure: boolean;
}

function othersOf({ mentions, newNames, speaker }: Told): Other[] {
  const seen = new Set<string>();
  const found: Other[] = [];
  for (const { node, at, length, basic, ablative, hit } of mentions) {
    if (node.type !== "actor" || node.id === speaker || seen.has(node.id)) continue;
    seen.add(node.id);
    const sure = hit.slips === 0 && hit.as !== "part";
    found.push({ ref: { id: node.id }, at, end: at + length, basic, ablative, sure });
  }
  for (const { text, at, length, basic } of newNames)
    if (basic)
      found.push({ ref: { fresh: text }, at, end: at + length, basic: true, ablative: false, sure: false });
  return found.toSorted((a, b) => a.at - b.at);
}

type Pair = { from: Ref; to: Ref; sure: boolean };

/** Who with whom, and in directed ties who does it. */
function pairsOf(
  { sentence, mentions, speaker }: Told,
  { meaning, own, others }: { meaning: KindMeaning; own: KindMet | undefined; others: readonly Other[] },
): Pair[] {
  const directed = tieKindOf(meaning.kind).directed === true;
  const spoken = mentions.find(({ node }) => node.id === speaker);
  const [first, second] = others;
  const withSpeaker =
    speaker !== undefined && (spoken !== undefined || together.test(sentence) || others.length === 1);
  if (!withSpeaker) {
    if (first === undefined || second === undefined) return [];
    // "A funds B": of two others, neither of whom speaks.
    const verb = own?.piece.at ?? sentence.length;
    const between = first.at < verb && verb < second.at;
    if (speaker !== undefined && !between)
      return others.map((one) => ({ from: { id: speaker }, to: one.ref, sure: one.sure }));
    const turned = directed && (meaning.reversed || (!first.basic && second.basic));
    return [
      {
        from: turned ? second.ref : first.ref,
        to: turned ? first.ref : second.ref,
        sure: first.sure && second.sure,
      },
    ];
  }
  return others.map((one) => {
    const doer = directed && otherDoes(one, { meaning, own, sentence, spoken });
    const self: Ref = { id: speaker };
    return doer ? { from: one.ref, to: self, sure: one.sure } : { from: self, to: one.ref, sure: one.sure };
  });
}

/** Whether it is the other one who funds, buys, mentors. */
function otherDoes(
  one: Other,
  {
    meaning,
    own,
    sentence,
    spoken,
  }: { meaning: KindMeaning; own: KindMet | undefined; sentence: string; spoken: Mention | undefined },
): boolean {
  const { kind } = meaning;
  // A heading and a sentence that says "likewise" go on about whose interview it is.
  if (own === undefined) return false;
  if (own.reversed) return spoken === undefined || spoken.at < own.piece.at;
  const verb = sentence.slice(own.piece.at, own.piece.at + own.piece.length);
  if (own.language === "sv" && /\p{L}{3}s$/u.test(verb)) return /\bav\s+$/u.test(sentence.slice(0, one.at));
  // "X is a member", but "member of X", "X:n jäsen".
  if (kind === "memberOf" || kind === "partOf" || kind === "participates")
    return (
      one.basic &&
      spoken === undefined &&
      one.at < own.piece.at &&
      !speaksOfSelf(sentence.slice(one.at, own.piece.at))
    );
  if (own.language === "fi") {
    // "Satakäänteen mentorointi": whose doing it is.
    if (isDoing.test(verb) && /^\s+$/.test(sentence.slice(one.end, own.piece.at))) return true;
    if (one.ablative) return kind === "funds" || kind === "supports" || kind === "mentors";
    if (spoken?.basic === true && one.at !== spoken.at)
      return one.basic && one.at < own.piece.at && spoken.at > own.piece.at;
    return one.basic && !speaksOfSelf(sentence.slice(one.at, own.piece.at));
  }
  if (spoken !== undefined) return one.at < own.piece.at && spoken.at > own.piece.at;
  if (speaksOfSelf(sentence.slice(one.at, own.piece.at))) return false;
  return one.at < own.piece.at;
}

/** A noun of what somebody does. */
const isDoing = /(?:[oö]inti|inti|rahoitus|tuki|avustus|sparraus|neuvonta|ohjaus)\p{L}{0,3}$/iu;

const pronouns = new Set(["me", "he", "we", "they", "it", "vi", "de", "man", "den"]);

/** Whether the word before the verb is the one who speaks: "they buy", "the company buys", "säätiö ostaa". */
function speaksOfSelf(before: string): boolean {
  const tokens = tokensIn(before);
  const last = tokens.at(-1);
  if (last === undefined || tokens.length < 2 || /^\p{Lu}/u.test(last.text)) return false;
  return pronouns.has(last.word) || (isKindWord(last.word) && !last.joined && /[.,:;]/u.test(before));
}

function periodTold(sheet: Sheet): { since?: string; until?: string } {
  const told = takeDates(sheet);
  const since = told.find(({ end }) => end === "since") ?? told.find(({ end }) => end === "bare");
  const until = told.find(
    ({ end, date }) => end === "until" && (since === undefined || !before(date, since.date)),
  );
  return {
    ...(since === undefined ? {} : { since: since.date }),
    ...(until === undefined ? {} : { until: until.date }),
  };
}

function strengthOf(digit: string | undefined) {
  const sheet = new Sheet(`: ${digit ?? ""}`);
  return takeStrength(sheet);
}

/** "vahvuus kolme" within a sentence; numbers standing alone there are of other things. */
function takeNamedStrength(sentence: string) {
  const found = /(?:vahvuus|styrka|strength)\s+\p{L}*\d?/iu.exec(sentence);
  return found === null ? undefined : takeStrength(new Sheet(found[0]));
}
