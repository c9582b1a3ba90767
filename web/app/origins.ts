// The set that a record came with, as far as the reader is told: two of one name are told apart by it.
import { useMemo } from "react";
import type { Facts } from "../../domain/facts.ts";
import type { Dataset } from "../../domain/records/dataset.ts";
import type { Node } from "../../domain/records/record.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { nameOf } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";

export interface Origin {
  /** The name of the set; empty where it is not told. */
  readonly name: string;
  /** Nothing in it is true. */
  readonly practice: boolean;
}

const untold: Origin = { name: "", practice: false };

/** Looks the sets up once; the answer is quick enough to be asked of every row. */
export function originsIn(facts: Facts, language: Language): (node: Node) => Origin {
  const sets = new Map<string, Dataset>();
  for (const one of facts.all()) if (one.type === "dataset") sets.set(one.name, one);
  return ({ keys = [] }) => {
    const found = keys.map(({ dataset }) => sets.get(dataset)).filter((set) => set !== undefined);
    const [first] = found;
    if (first === undefined) return untold;
    return { name: nameOf(first.names, language), practice: found.some(({ practice }) => practice) };
  };
}

export function useOrigins(): (node: Node) => Origin {
  const facts = useFacts();
  const version = useVersion();
  const { language } = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(() => originsIn(facts, language), [facts, version, language]);
}
