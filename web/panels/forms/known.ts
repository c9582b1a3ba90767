// Who is probably known already, for a form: what is left to ask, and the reason as a sentence.
import { type Facts, FactTable } from "../../../domain/facts.ts";
import type { Node } from "../../../domain/records/record.ts";
import { type AskedNames, alike, type Known, knownAlready } from "../../../domain/search/known.ts";
import type { Values } from "../../../domain/words/speak.ts";
import type { Words } from "../../i18n/words.ts";
import { capital, kindText, placeText } from "../kind-text.ts";
import type { KnownWordKey } from "./known.words.ts";

/** More than these nobody reads. */
const most = 3;

export interface Doubt {
  known: Known;
  node: Node;
  /** Found by the server, outside what is loaded here. */
  outside: boolean;
}

/** @param far nodes that the server found elsewhere; @param different ids that were said to be others */
export function doubtsOf(
  asked: AskedNames,
  facts: Facts,
  { far, different }: { far: readonly Node[]; different: ReadonlySet<string> },
): Doubt[] {
  const outside = new FactTable();
  for (const one of far) if (facts.get(facts.resolve(one.id)) === undefined) outside.put(one);
  const found = (table: Facts, isOutside: boolean) =>
    knownAlready(asked, table, { limit: most + different.size }).flatMap((known): Doubt[] => {
      const node = table.node(known.id);
      return node === undefined || different.has(known.id) ? [] : [{ known, node, outside: isOutside }];
    });
  return [...found(facts, false), ...found(outside, true)].slice(0, most);
}

/** The names that are asked of the server, where it may know what is not loaded here. */
export function namesToAsk(asked: AskedNames): string[] {
  const names = typeof asked === "string" ? [asked] : Object.values(asked.names);
  return [...new Set(names.map((each) => each.trim()).filter((each) => each.length >= 3))].slice(0, most);
}

/**
 * A record as it is saved, that remembers which nodes were said to be others; those that it is not like any more (the
 * name was written anew since) are not worth remembering.
 */
export function withOthers<One extends Node>(made: One, others: readonly Node[]): One {
  const known = new Set(made.notSame);
  for (const each of others) if (alike(made, each) !== null) known.add(each.id);
  return known.size === (made.notSame?.length ?? 0) ? made : { ...made, notSame: [...known] };
}

/** “Association · Pori” */
export function aboutNode(node: Node, words: Words): string {
  const parts = [capital(kindText(node, words)), placeText(node.place, words)];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Why it is probably the same, as a sentence. @param typed what somebody is about to save */
export function reasonText(
  { name, reason }: Known,
  typed: AskedNames,
  say: (key: KnownWordKey, values?: Values) => string,
): string {
  const names = typeof typed === "string" ? [typed] : Object.values(typed.names);
  const respelled = reason === "sameName" && names.every((each) => each.trim() !== name);
  return say(respelled ? "sameNameAs" : reason, { name });
}
