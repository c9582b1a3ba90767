// A finding in sentences: names and counts are the data's.
import type { Finding } from "../../domain/analysis/structure/found.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import { say as sayWord } from "../../domain/words/say.ts";
import { speak, speakList, type Values } from "../../domain/words/speak.ts";
import { type StructureWord, structureWords } from "./structure.words.ts";

/** So many names a sentence lists. */
const listed = 5;

export interface Naming {
  readonly language: Language;
  readonly actor: (id: string) => string;
  readonly cluster: (id: string) => string;
  readonly theme: (id: string) => string;
}

/** The first is what was found; the others tell more of it. */
export function findingText(found: Finding, naming: Naming): string[] {
  const { language } = naming;
  const say = (key: StructureWord, values: Values = {}) => speak(structureWords, language, { key, values });
  const names = (ids: readonly string[]) => listOf(ids, naming);
  switch (found.type) {
    case "stage": {
      const next = nextOf[found.stage];
      const { all, parts, largest, core, clusters } = found;
      const stage = say(`stage.${found.stage}`, { all, parts, largest, core, clusters });
      return next === undefined ? [stage] : [stage, say(next)];
    }
    case "clusters": {
      const each = found.clusters.map((id, at) =>
        say("cluster", { name: naming.cluster(id), size: found.sizes[at] ?? 0 }),
      );
      return [say("clusters", { count: each.length, names: speakList(language, each) })];
    }
    case "shouldTalk": {
      const [a, b] = found.clusters.map(naming.cluster);
      const { ties, steps, meets, themes } = found;
      return [
        say("shouldTalk", { a: a ?? "", b: b ?? "" }),
        ties === 0 ? say("pairNoTies") : say("pairTies", { count: ties }),
        steps === null ? say("pairNoWay") : say("pairSteps", { steps: tenth(steps) }),
        ...(meets > 0 ? [say("pairMeets", { count: meets })] : []),
        ...(themes.length > 0
          ? [say("pairThemes", { themes: speakList(language, themes.map(naming.theme)) })]
          : []),
      ];
    }
    case "hub": {
      const { ties, next, joins, farther } = found;
      const [a, b] = (farther?.clusters ?? []).map(naming.cluster);
      return [
        say("hub", { name: naming.actor(found.hub), ties, next }),
        ...(joins.length > 1
          ? [say("hubJoins", { names: speakList(language, joins.map(naming.cluster)) })]
          : []),
        ...(farther === null
          ? []
          : [
              say("hubFarther", {
                a: a ?? "",
                b: b ?? "",
                before: tenth(farther.before),
                after: tenth(farther.after),
              }),
            ]),
      ];
    }
    case "cut": {
      const told = say("cut", { name: naming.actor(found.cut), count: found.count });
      return found.cluster === null
        ? [told]
        : [told, say("cutCluster", { name: naming.cluster(found.cluster) })];
    }
    case "few": {
      const { few, all, ties, of } = found;
      return [say("few", { few, all, ties, of })];
    }
    case "silo": {
      const { within, ties, expected } = found;
      const share = Math.round((100 * within) / ties);
      const values = { within, ties, share, expected: Math.round(100 * expected) };
      return [say("silo", { sector: sectorName(found.sector, language), ...values })];
    }
    case "quiet": {
      const [a, b] = found.sectors.map((one) => sectorName(one, language));
      const { ties, expected } = found;
      return [say("quiet", { a: a ?? "", b: b ?? "", ties, expected: Math.round(expected) })];
    }
    case "open":
      return [say("open", { sectors: found.sectors })];
    case "reach": {
      const { mean, all, least } = found;
      return [say("reach", { mean: Math.round(mean), all, least, names: names(found.actors) })];
    }
    case "untied":
    case "apart":
    case "oneTie":
      return [say(found.type, { count: found.count, names: names(found.actors) })];
  }
}

const nextOf: Partial<Record<string, StructureWord>> = {
  scattered: "next.scattered",
  untied: "next.scattered",
  hubAndSpoke: "next.hubAndSpoke",
  multiHub: "next.multiHub",
  corePeriphery: "next.corePeriphery",
};

function listOf(ids: readonly string[], { actor, language }: Naming): string {
  const all = ids.map(actor).toSorted((a, b) => a.localeCompare(b, language));
  if (all.length <= listed + 1) return speakList(language, all);
  const rest = speak(structureWords, language, { key: "more", values: { count: all.length - listed } });
  return `${all.slice(0, listed).join(", ")} ${rest}`;
}

export function sectorName(key: string, language: Language): string {
  const sector = sectors.find((one) => one === key);
  return sector === undefined ? key : sayWord(language, `sector.${sector}`);
}

/** In the quotation marks of a language. */
export function quoted(name: string, language: Language): string {
  return language === "en" ? `“${name}”` : `”${name}”`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
