// What completes a line: nodes, themes, municipalities, areas, by name in any language.
import type { Facts } from "../../../domain/facts.ts";
import { isNode, type Node } from "../../../domain/records/record.ts";
import { allMunicipalities, allRegions, regionName } from "../../../domain/regions/regions.ts";
import { search } from "../../../domain/search/rank.ts";
import { recordName } from "../../i18n/named.ts";
import type { Words } from "../../i18n/words.ts";
import { capital, kindText, placeText } from "../kind-text.ts";
import type { Completed } from "./fields/Completion.tsx";

const most = 8;

export function findNodes(facts: Facts, words: Words, fits: (node: Node) => boolean = () => true) {
  const entries = [...facts.all()].filter((one) => isNode(one) && fits(one)).filter(isNode);
  const named = entries.map((node) => ({
    id: node.id,
    names: [...Object.values(node.names), ...(node.otherNames ?? [])],
  }));
  return (text: string): Completed[] =>
    search(text, named, most).flatMap(({ id }) => {
      const node = facts.node(id);
      if (node === undefined) return [];
      const about = [capital(kindText(node, words)), placeText(node.place, words)].filter(
        (part) => part !== "",
      );
      return [{ id, name: recordName(node, facts, words.language), about: about.join(" · ") }];
    });
}

export function themesIn(facts: Facts, words: Words): Completed[] {
  const found: Completed[] = [];
  for (const one of facts.all())
    if (one.type === "theme") found.push({ id: one.id, name: recordName(one, facts, words.language) });
  return found.toSorted((a, b) => a.name.localeCompare(b.name, words.language));
}

export function findThemes(facts: Facts, words: Words) {
  const named: { id: string; names: string[] }[] = [];
  for (const one of facts.all())
    if (one.type === "theme") named.push({ id: one.id, names: Object.values(one.names) });
  const all = themesIn(facts, words);
  return (text: string): Completed[] => {
    const hits = new Set(search(text, named, most).map(({ id }) => id));
    return all.filter((one) => hits.has(one.id));
  };
}

export function findMunicipalities(words: Words) {
  const named = allMunicipalities().map(({ code, names }) => ({
    id: code,
    names: [...new Set(Object.values(names))],
  }));
  return (text: string): Completed[] =>
    search(text, named, most).map(({ id }) => municipalityNamed(id, words));
}

export function municipalityNamed(code: string, { language }: Words): Completed {
  const found = allMunicipalities().find((each) => each.code === code);
  return {
    id: code,
    name: found?.names[language] ?? code,
    about: found === undefined ? "" : regionName(found.region, language),
  };
}

/** Areas of operation: regions and their groups, the whole country, municipalities. */
export function findAreas(words: Words) {
  const named = [
    ...allRegions().filter(({ code }) => code !== "all" && code !== "unplaced"),
    ...allMunicipalities().map(({ code, names }) => ({ code: `kunta:${code}`, names })),
  ].map(({ code, names }) => ({ id: code, names: [...new Set(Object.values(names))] }));
  return (text: string): Completed[] =>
    search(text, named, most).map(({ id }) => ({ id, name: capital(regionName(id, words.language)) }));
}
