// Who is probably on the map already, before it is put there a second time. A hint with its reason, never a merge.
import { businessId } from "../business-id.ts";
import type { Facts } from "../facts.ts";
import { isNode, type Node } from "../records/record.ts";
import { type KnownReason, knownReasons } from "../vocabulary/known-reasons.ts";
import { fold, foldLoose } from "./fold.ts";
import { placesNamed } from "./place-words.ts";

export interface Known {
  id: string;
  /** The name by which it was known. */
  name: string;
  reason: KnownReason;
}

/** What is about to be saved: a name whose language is not known, or names by language and what else may tell. */
export type AskedNames =
  | string
  | Readonly<{
      names: Readonly<Record<string, string>>;
      otherNames?: readonly string[] | undefined;
      businessId?: string | undefined;
      /** The record that is being edited is not its own double. */
      id?: string | undefined;
      /** Those that were told to be others. */
      notSame?: readonly string[] | undefined;
    }>;

/** Shorter names are one letter from anything. */
const shortest = 5;

/**
 * The nodes that are probably what is about to be saved, surest first: those of the same business id, of the same name
 * (folded: case, legal form, hyphens, spaces and letters typed without their marks don't matter), of the same name in
 * another language, known by it among their other names, or one letter off. One letter is not enough where it makes
 * another place, number or letter of it (Oulun, Koulun; 1, 2; A, B).
 */
export function knownAlready(asked: AskedNames, facts: Facts, { limit }: { limit: number }): Known[] {
  const wanted = namesAsked(asked);
  const number = typeof asked === "string" ? null : businessId(asked.businessId ?? "");
  const found: Known[] = [];
  for (const one of facts.all()) {
    if (!isNode(one) || (typeof asked !== "string" && isOther(one, asked))) continue;
    const sure = number !== null && one.type === "actor" && one.businessId === number;
    const best = sure
      ? { id: one.id, name: firstName(one), reason: "businessId" as const }
      : bestOf(one, wanted);
    if (best !== null) found.push(best);
  }
  return found
    .toSorted((a, b) => rank(a) - rank(b) || compare(a.name, b.name) || compare(a.id, b.id))
    .slice(0, Math.max(0, limit));
}

/** Whether a node was told to be another one (RULE 88), or is what is asked about itself. */
function isOther(one: Node, { id, notSame }: Exclude<AskedNames, string>): boolean {
  if (one.id === id || notSame?.includes(one.id)) return true;
  return id !== undefined && one.notSame?.includes(id) === true;
}

/** A name in the forms it is compared by, with its language; `other` marks a short, former or spoken name. */
interface Name {
  text: string;
  language: string | null;
  other: boolean;
  exact: string;
  loose: string;
  words: readonly string[];
}

function nameOf(text: string, language: string | null, other = false): Name {
  const loose = foldLoose(text);
  return { text, language, other, exact: closed(fold(text)), loose: closed(loose), words: loose.split(" ") };
}

/** Without spaces: a name written in one word and in two is one name. */
function closed(folded: string): string {
  return folded.replaceAll(" ", "");
}

function namesAsked(asked: AskedNames): Name[] {
  if (typeof asked === "string") return [nameOf(asked, null)].filter((each) => each.loose !== "");
  return [
    ...Object.entries(asked.names).map(([language, text]) => nameOf(text, language)),
    ...(asked.otherNames ?? []).map((text) => nameOf(text, null, true)),
  ].filter((each) => each.loose !== "");
}

const knownNames = new WeakMap<Node, readonly Name[]>();

function namesOf(node: Node): readonly Name[] {
  const before = knownNames.get(node);
  if (before !== undefined) return before;
  const made = [
    ...Object.entries(node.names).map(([language, text]) => nameOf(text, language)),
    ...(node.otherNames ?? []).map((text) => nameOf(text, null, true)),
  ];
  knownNames.set(node, made);
  return made;
}

/** How one node is probably the other, by the surest reason; null where nothing tells so, or somebody told otherwise. */
export function alike(a: Node, b: Node): Known | null {
  if (isOther(b, a)) return null;
  if (a.type === "actor" && b.type === "actor" && a.businessId !== undefined && a.businessId === b.businessId)
    return { id: b.id, name: firstName(b), reason: "businessId" };
  return bestOf(b, namesOf(a));
}

/**
 * Texts of which two nodes share one wherever their names make them alike: each name loosely folded and without spaces,
 * and its halves. A single letter that differs leaves either the first or the last half of the shorter name as it is.
 */
export function alikeKeys(node: Node): Set<string> {
  const keys = new Set<string>();
  for (const { loose } of namesOf(node)) {
    if (loose === "") continue;
    keys.add(loose);
    for (const shorter of [loose.length - 1, loose.length]) {
      const half = Math.floor(shorter / 2);
      if (shorter < shortest) continue;
      keys.add(`${shorter}<${loose.slice(0, half)}`).add(`${shorter}>${loose.slice(loose.length - half)}`);
    }
  }
  return keys;
}

function bestOf(node: Node, wanted: readonly Name[]): Known | null {
  let best: Known | null = null;
  const main = mainLanguage(node);
  for (const name of namesOf(node))
    for (const each of wanted) {
      const reason = reasonFor(each, name, main);
      if (reason === null) continue;
      const hit = { id: node.id, name: name.text, reason };
      if (best === null || rank(hit) < rank(best)) best = hit;
    }
  return best;
}

function reasonFor(asked: Name, known: Name, main: string | undefined): KnownReason | null {
  if (isSame(asked, known)) {
    if (asked.other || known.other) return "otherName";
    return (asked.language ?? main) === known.language ? "sameName" : "otherLanguage";
  }
  return isOneLetterOff(asked, known) ? "oneLetter" : null;
}

/** The same letters, or the same but for marks that one of the two was typed without (never å for ä). */
function isSame(a: Name, b: Name): boolean {
  if (a.exact === b.exact) return true;
  if (a.loose !== b.loose) return false;
  const [ours, theirs] = [Array.from(a.exact), Array.from(b.exact)];
  return (
    ours.length === theirs.length &&
    ours.every((letter, at) => {
      const other = theirs[at] ?? "";
      return letter === other || letter === foldLoose(other) || foldLoose(letter) === other;
    })
  );
}

function isOneLetterOff(a: Name, b: Name): boolean {
  if (Math.min(a.loose.length, b.loose.length) < shortest) return false;
  if (!isOneEdit(a.loose, b.loose)) return false;
  const [ours, theirs] = differing(a.words, b.words);
  const words = [...ours, ...theirs];
  if (words.some((word) => /\d/.test(word)) || words.every((word) => word.length < 3)) return false;
  const places = words.map(placesNamed).filter((each) => each.size > 0);
  if (places.length === 0) return true;
  // One place in two of its forms is one place: Pori, Porin.
  const [first, ...rest] = words.map(placesNamed);
  return [...(first ?? [])].some((place) => rest.every((each) => each.has(place)));
}

/** Whether one letter changed, put in or left out makes one text the other, or none does. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  let [left, right] = [short.length, long.length];
  while (left > at && short[left - 1] === long[right - 1]) {
    left -= 1;
    right -= 1;
  }
  return right - at <= 1;
}

/** The words in which two names differ: without those they begin and end with alike. */
function differing(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let till = 0;
  const most = Math.min(a.length, b.length) - from;
  while (till < most && a[a.length - 1 - till] === b[b.length - 1 - till]) till += 1;
  return [a.slice(from, a.length - till), b.slice(from, b.length - till)];
}

function mainLanguage(node: Node): string | undefined {
  return node.names.fi === undefined ? Object.keys(node.names)[0] : "fi";
}

function firstName(node: Node): string {
  return node.names[mainLanguage(node) ?? ""] ?? "";
}

function rank(one: Known): number {
  return knownReasons.indexOf(one.reason);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
