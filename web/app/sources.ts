// Where what is seen comes from: names of the sets that the nodes in view belong to, as far as the reader is told.
import { useMemo } from "react";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { recordName } from "../i18n/named.ts";
import { replica } from "../replica/here.ts";
import type { Shown } from "../replica/shown.ts";

/** `now`: changes whenever the facts do. */
export function useSources(shown: Pick<Shown, "seated">, now: number, language: Language): readonly string[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(() => {
    const keys = new Set<string>();
    for (const node of shown.seated.values()) for (const { dataset } of node.keys ?? []) keys.add(dataset);
    const sets = [...replica.facts().all()].filter((one) => one.type === "dataset" && keys.has(one.name));
    return sets.map((one) => recordName(one, replica.facts(), language)).toSorted();
  }, [shown, now, language]);
}
