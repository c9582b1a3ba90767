// What a line is read against: who is on the map and by what names, the themes, where the reader stands.
import type { Facts } from "../facts.ts";
import { isNode, type Node } from "../records/record.ts";
import { NameIndex } from "../search/inflected.ts";
import type { SearchEntry } from "../search/rank.ts";
import type { Language } from "../vocabulary/languages.ts";
import { type ThemeForm, themeForms } from "./themes.ts";

export interface QuickContext {
  facts: Facts;
  names: NameIndex;
  /** The same names for completing what is begun. */
  entries: readonly SearchEntry[];
  themes: readonly ThemeForm[];
  /** Of the page: in which new names and texts are recorded where the line does not tell. */
  language: Language;
  /** Nodes that win where two are equally likely: those in sight. */
  near: ReadonlySet<string>;
  /** Id of the source that tells, where it is on the map already: what it has told is not told again. */
  heard?: string;
  /** The node that is interviewed: meant where a line names only the other one. */
  speaker?: string;
  /** Names that lines before this one will make: they may be named in it. */
  coming?: NameIndex;
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
    entries: nodes.map(({ id, names, otherNames }) => ({
      id,
      names: [...Object.values(names), ...(otherNames ?? [])],
    })),
    themes: themeForms(facts),
    language,
    near: new Set(near ?? []),
  };
}

/** The context for the line after lines that make nodes of these names. */
export function expecting(context: QuickContext, names: readonly string[]): QuickContext {
  if (names.length === 0) return context;
  const nodes = names.map(
    (name, at): Node => ({
      id: `coming-${at}`,
      rev: 0,
      visibility: "team",
      type: "actor",
      names: { [context.language]: name },
      kind: "organisation",
      sector: "unset",
      roles: [],
      themes: [],
      existence: "existing",
    }),
  );
  return { ...context, coming: new NameIndex(nodes) };
}

/** The set or file that a record came with. */
export function setOf(id: string, facts: Facts): string | undefined {
  return facts.get(id)?.keys?.[0]?.dataset;
}
