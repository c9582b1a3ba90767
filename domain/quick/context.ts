// What a line is read against: who is on the map and by what names, the themes, where the reader stands.
import type { Facts } from "../facts.ts";
import { isNode, type Node } from "../records/record.ts";
import { NameIndex } from "../search/inflected.ts";
import type { Language } from "../vocabulary/languages.ts";
import { type ThemeForm, themeForms } from "./themes.ts";

export interface QuickContext {
  facts: Facts;
  names: NameIndex;
  themes: readonly ThemeForm[];
  /** Of the page: in which new names and texts are recorded where the line does not tell. */
  language: Language;
  /** Nodes that win where two are equally likely: those in sight. */
  near: ReadonlySet<string>;
}

/** Built once and kept while the facts stay. */
export function quickContext(
  facts: Facts,
  { language, near }: { language: Language; near?: Iterable<string> },
): QuickContext {
  const nodes: Node[] = [];
  for (const one of facts.all()) if (isNode(one)) nodes.push(one);
  return {
    facts,
    names: new NameIndex(nodes),
    themes: themeForms(facts),
    language,
    near: new Set(near ?? []),
  };
}

/** The set or file that a record came with. */
export function setOf(id: string, facts: Facts): string | undefined {
  return facts.get(id)?.keys?.[0]?.dataset;
}
