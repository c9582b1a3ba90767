// Who is named in a sentence: known nodes though bent or misspelt, and names that are not on the map.
import type { Node } from "../../records/record.ts";
import { isKindWord, isLegalForm, isTelling } from "../../search/inflected/generic.ts";
import { type Token, tokensIn } from "../../search/inflected/tokens.ts";
import type { NameHit } from "../../search/inflected.ts";
import { type QuickContext, setOf } from "../context.ts";
import { kindBook } from "../lexicon/kinds.ts";
import { phraseAt } from "../lexicon/pattern.ts";
import { wantBook } from "../lexicon/wants.ts";
import { topOf } from "../names.ts";

export interface Mention {
  /** Offsets in the sentence. */
  at: number;
  length: number;
  node: Node;
  hit: NameHit;
  /** The name has no ending: in Finnish the one who does it. */
  basic: boolean;
  /** From somebody: -lta, -ltä. */
  ablative: boolean;
  /** As it stands in the sentence, where it may as likely be another: that is left to the one who confirms. */
  unclear?: Readonly<{ text: string; ids: readonly string[] }>;
}

export interface NewName {
  at: number;
  length: number;
  text: string;
  /** In its basic form, so that it can be put on the map as it stands. */
  basic: boolean;
}

/** One common word is a name without a capital only when it is this long (yliopistokeskuksen). */
const longWord = 12;
/** And a misspelt one that a sentence begins with when it is this long. */
const longFirst = 8;

/** The known nodes of a sentence in order. Of two equally likely the one of `set` is taken. */
export function mentionsIn(sentence: string, context: QuickContext, set: string | undefined): Mention[] {
  const found: Mention[] = [];
  for (const { at, length, hits } of context.names.scan(sentence)) {
    const text = sentence.slice(at, at + length);
    const sure = chosen(hits, set, context);
    const hit = sure ?? hits[0];
    const node = hit === undefined ? undefined : context.facts.node(hit.id);
    if (hit === undefined || node === undefined) continue;
    const isName = /\p{Lu}/u.test(text) || (/\s/.test(text) ? node.type === "actor" : length >= longWord);
    const around = {
      before: sentence.slice(0, at),
      after: sentence.slice(at + length),
      basic: !hit.inflected,
    };
    if (!isName || isOnlyPlace(text, node, around)) continue;
    // "Osatyö -verkoston": the word of its kind is bent for it.
    const one = mention({ at, length, node, hit }, text);
    found.push(
      sure === undefined ? { ...one, unclear: { text, ids: topOf(hits).map(({ id }) => id) } } : one,
    );
  }
  for (const run of capitalRuns(sentence, found)) {
    const [hit, second] = context.names.find(run.text);
    // Of a part of a name, or a misspelt one, only so much is believed.
    const isFirst = sentence.slice(0, run.at).trim() === "" && !/\s/.test(run.text);
    const enough =
      hit !== undefined &&
      (hit.as !== "part" || (hit.slips === 0 && /\s/.test(run.text))) &&
      (!isFirst || run.length >= longFirst);
    const node =
      enough && (second === undefined || second.score < hit.score) ? context.facts.node(hit.id) : undefined;
    if (
      hit !== undefined &&
      node !== undefined &&
      !isOnlyPlace(run.text, node, { before: "-", after: "", basic: false })
    )
      found.push(mention({ ...run, node, hit }, run.text));
  }
  return found.toSorted((a, b) => a.at - b.at);
}

function mention(
  { at, length, node, hit }: { at: number; length: number; node: Node; hit: NameHit },
  text: string,
): Mention {
  return { at, length, node, hit, basic: !hit.inflected, ablative: /lt[aä]$/u.test(text) };
}

function chosen(
  hits: readonly NameHit[],
  set: string | undefined,
  context: QuickContext,
): NameHit | undefined {
  const top = topOf(hits);
  const near = top.filter(({ id }) => context.near.has(id));
  const same = top.filter(({ id }) => setOf(id, context.facts) === set);
  if (top.length === 1) return top[0];
  return near.length === 1 ? near[0] : same.length === 1 ? same[0] : undefined;
}

/** A town's bare name is a place, unless it does something or something is done with it. */
function isOnlyPlace(
  text: string,
  node: Node,
  around: { before: string; after: string; basic: boolean },
): boolean {
  const isTown = node.type === "actor" && (node.kind === "city" || node.kind === "municipality");
  if (!isTown || /\s/.test(text)) return false;
  const withIt = /^\s+kanssa(?!\p{L})/u.test(around.after) || /(?:\bwith|\bmed)\s+$/iu.test(around.before);
  const doesIt = around.basic && around.before.trim() === "" && /^\s+\p{Ll}/u.test(around.after);
  // Before another name it says where that one is (Rauma World House).
  return /^\s+\p{Lu}/u.test(around.after) || (!withIt && !doesIt);
}

/** Names that are not on the map: capitalised words with a legal form or a word of a kind, or several together. */
export function newNamesIn(sentence: string, known: readonly Mention[]): NewName[] {
  return capitalRuns(sentence, known).flatMap((run): NewName[] => {
    const tokens = tokensIn(run.text);
    const last = tokens.at(-1);
    if (tokens.every(({ word }) => isLegalForm(word))) return [];
    const isLegal = last !== undefined && isLegalForm(last.word);
    const capitals = tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
    const hasKind =
      (capitals > 1 || sentence.slice(0, run.at).trim() !== "") &&
      tokens.some(({ word }) => isKindWord(word)) &&
      tokens.some(({ word }) => isTelling(word));
    const several = tokens.filter(({ word, text }) => /^\p{Lu}/u.test(text) && isTelling(word)).length > 1;
    if (!isLegal && !hasKind && !several) return [];
    const text = isLegal && last?.bent === true ? run.text.replace(/:[\p{L}]+$/u, "") : run.text;
    return [
      {
        at: run.at,
        length: run.length,
        text,
        basic: isLegal || /^[^:]*(?:sti|yhdistys|säätiö|verkosto|osuuskunta)$/u.test(text),
      },
    ];
  });
}

/** Capitalised words one after the other that nothing known takes, with the legal form or kind after them. */
function capitalRuns(
  sentence: string,
  known: readonly Mention[],
): { at: number; length: number; text: string }[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const tokens = tokensIn(sentence);
  for (const token of tokens) {
    const taken = known.some(({ at, length }) => token.at < at + length && at < token.at + token.length);
    const before = run.at(-1);
    const joined =
      before === undefined || /^[ -]{1,2}$/.test(sentence.slice(before.at + before.length, token.at));
    if (taken || !joined) close();
    if (taken) continue;
    const capital = /^\p{Lu}/u.test(token.text);
    const follows = run.length > 0 && (isLegalForm(token.word) || isKindWord(token.word));
    // "Satakunta Chamber of Commerce": what is between two of its words.
    const within = run.length > 0 && token.word === "of" && isKindWord(run.at(-1)?.word ?? "");
    if (capital || follows || within) run.push(token);
    else close();
  }
  close();
  return runs.flatMap((list) => {
    // A sentence begins with a capital whatever its first word is.
    const words = list[0] === tokens[0] && isOpener(tokens) ? list.slice(1) : list;
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    const at = first.at;
    const length = last.at + last.length - at;
    return [{ at, length, text: sentence.slice(at, at + length) }];
  });
}

const openers = new Set(
  [
    "ja mutta myos kun jos seka samoin lisaksi muut kaikki siella taalla sitten nyt uutena uusi toinen ensin kolmas",
    "ar med och men nar om som i pa det den har likadant dessutom andra alla nu forst tillsammans en ett",
    "the and but if when is are their our it this that also likewise a an with they he she we new other all now",
  ].flatMap((words) => words.split(" ")),
);

/** Whether the first word of a sentence is no name: a small word, or a verb of ties, needs and offers. */
function isOpener(tokens: readonly Token[]): boolean {
  const word = tokens[0]?.word ?? "";
  return (
    openers.has(word) || phraseAt(kindBook, tokens, 0) !== null || phraseAt(wantBook, tokens, 0) !== null
  );
}
