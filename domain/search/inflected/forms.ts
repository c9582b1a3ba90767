// The names a node may be called by: recorded ones, and the short ones that follow from them.
import type { Node } from "../../records/record.ts";
import { municipality } from "../../regions/regions.ts";
import { foldLoose } from "../fold.ts";
import { heads, isKindWord, isLegalForm, isTelling } from "./generic.ts";
import { type Token, tokensIn } from "./tokens.ts";

/** How a name came to be one, surest first. */
export type NameSort = "name" | "otherName" | "short";

export interface NameForm {
  id: string;
  /** As recorded. */
  name: string;
  sort: NameSort;
  /** The loosely folded words, legal forms left out. */
  words: readonly string[];
  /** Words with their marks, to prefer what was typed exactly. */
  exact: string;
}

/** Nodes are never changed in place, and an index is made anew with every change of the facts. */
const made = new WeakMap<Node, readonly NameForm[]>();

/** The forms of all names of a node, each once, surest first. */
export function formsOf(node: Node): readonly NameForm[] {
  const before = made.get(node);
  if (before !== undefined) return before;
  const forms = madeForms(node);
  made.set(node, forms);
  return forms;
}

function madeForms(node: Node): NameForm[] {
  const found = new Map<string, NameForm>();
  const note = (name: string, text: string, sort: NameSort) => {
    const tokens = tokensIn(text).filter(({ word }) => !isLegalForm(word));
    const kept: readonly Token[] = tokens.length > 0 ? tokens : tokensIn(text);
    const words = kept.map(({ word }) => word);
    const key = words.join(" ");
    if (key !== "" && !found.has(key))
      found.set(key, { id: node.id, name, sort, words, exact: kept.map(({ exact }) => exact).join(" ") });
    return words;
  };
  const recorded = Object.values(node.names);
  for (const name of recorded) note(name, name, "name");
  for (const name of node.otherNames ?? []) note(name, name, "otherName");
  for (const name of recorded) {
    const bare = name.replace(/\s*\([^()]*\)/g, "").replace(/\s[–:]\s.*$/, "");
    const words = note(name, bare, "otherName");
    for (const inside of name.matchAll(/\(([\p{Lu}][^()]*)\)/gu)) note(name, inside[1] ?? "", "otherName");
    const alone = /^([\p{L}-]+)(?: [–] |: |, )/u.exec(name)?.[1];
    if (alone !== undefined) note(name, alone, "otherName");
    for (const acronym of bare.matchAll(/(?<![\p{L}-])\p{Lu}{3,}(?![\p{L}-])/gu))
      note(name, acronym[0], "short");
    const ministry = /^(.+)ministeriö$/u.exec(bare)?.[1];
    if (ministry !== undefined) note(name, `${initials(ministry)}m`, "short");
    const national = /^(?:Suomen|Finlands) (\p{L}{6,}(?: r[yf])?)$/u.exec(bare)?.[1];
    if (national !== undefined) note(name, national, "short");
    for (const alone of ownNames(bare)) note(name, alone, "short");
    const last = words.at(-1) ?? "";
    const head = heads.find((each) => last.endsWith(each) && last.length > each.length + 2);
    if (head !== undefined && words.length > 1)
      note(name, [...words.slice(0, -1), last.slice(0, -head.length)].join(" "), "short");
  }
  for (const name of townNames(node)) note(Object.values(node.names)[0] ?? name, name, "short");
  return [...found.values()].filter(({ words, sort }) => sort !== "short" || words.some(tells(node)));
}

/**
 * The name proper beside words of a kind: the last word where only it and the first are capitalised
 * (Suomen itsenäisyyden juhlarahasto Sitra), the first where a hyphen joins a kind to it (Vates-säätiö).
 */
function ownNames(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => !isLegalForm(word.toLowerCase()));
  const last = words.at(-1) ?? "";
  const between = words.slice(1, -1);
  const isHead = (word: string) => heads.some((head) => foldLoose(word).endsWith(head));
  const ends =
    /^\p{Lu}/u.test(last) &&
    (between.length > 0 ? between.every((word) => /^\p{Ll}/u.test(word)) : isHead(words[0] ?? ""));
  const [first = "", second] = words[0]?.split("-") ?? [];
  const joined =
    words.length === 1 && second !== undefined && (isHead(second) || isKindWord(foldLoose(second)));
  return [...(ends && words.length > 1 ? [last] : []), ...(joined ? [first] : [])];
}

/** A town's own name tells it; of others a place never does. */
function tells(node: Node): (word: string) => boolean {
  return isTown(node) ? (word) => word.length > 1 : isTelling;
}

function isTown(node: Node): boolean {
  return node.type === "actor" && (node.kind === "city" || node.kind === "municipality");
}

/** What a town or a municipality is called without "kaupunki" and "kunta". */
function townNames(node: Node): string[] {
  if (!isTown(node)) return [];
  const home = municipality(node.place?.municipality ?? "");
  return home === undefined ? [] : [...new Set(Object.values(home.names))];
}

/** "Työ- ja elinkeino": te. */
function initials(words: string): string {
  return words
    .split(/[\s-]+/)
    .filter((word) => word.length > 0 && word !== "ja")
    .map((word) => word.charAt(0))
    .join("");
}
