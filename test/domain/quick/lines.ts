// The lines of lines.txt, and a reading told in the same short form.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { practiceRegion } from "../../../domain/exchange/practice-region/practice-region.ts";
import { seedEcosystem } from "../../../domain/exchange/seed-ecosystem/seed-ecosystem.ts";
import { type QuickContext, quickContext } from "../../../domain/quick/context.ts";
import type { Doing, Reading, Ref } from "../../../domain/quick/reading.ts";
import { type Fact, isNode } from "../../../domain/records/record.ts";
import { municipality, regionName } from "../../../domain/regions/regions.ts";
import { practiceRegionFiles, seedEcosystemFiles } from "../exchange/fixtures.ts";
import { tableOf } from "../making.ts";

export interface Expected {
  line: string;
  group: string;
  wanted: string[];
}

/** What lines.txt expects of each line. */
export function expectedLines(): Expected[] {
  const text = readFileSync(fileURLToPath(new URL("lines.txt", import.meta.url)), "utf8");
  const found: Expected[] = [];
  let group = "";
  for (const row of text.split("\n")) {
    if (row.startsWith("## ")) group = row.slice(3);
    else if (/^[=!] /.test(row)) found.at(-1)?.wanted.push(row);
    else if (row.trim() !== "" && !/^#( |$)/.test(row)) found.push({ line: row, group, wanted: [] });
  }
  return found;
}

const everything: readonly Fact[] = [
  ...practiceRegion(practiceRegionFiles()),
  ...seedEcosystem(seedEcosystemFiles()),
];

/** Both sets as a first start has them, without what was already told of their ties and needs. */
export const untold = tableOf(...everything.filter((one) => isNode(one) || one.type === "theme"));
export const both = tableOf(...everything);
export const context: QuickContext = quickContext(untold, { language: "en" });

const ownIds = new Map<string, string>();
const taken = new Set<string>();
for (const one of everything) {
  if (!isNode(one) && one.type !== "theme") continue;
  const own = one.keys?.[0]?.id ?? one.id;
  const key = `${isNode(one) ? "node" : "theme"} ${own}`;
  ownIds.set(one.id, isNode(one) && taken.has(key) ? `seed/${own}` : own);
  taken.add(key);
}

/** A reading in the form of lines.txt; of faults the first. */
export function inShort(reading: Reading): string[] {
  const [fault] = reading.faults;
  if (fault !== undefined) return [`! ${fault.reason} ${fault.piece}`];
  return reading.doings.map((one) => `= ${short(one)}`);
}

function short(one: Doing): string {
  const told = (word: string, value: string | undefined) => (value === undefined ? [] : [word, value]);
  switch (one.type) {
    case "tie": {
      const way = one.directed && ["sharesInfo", "knows", "consults", "other"].includes(one.kind) ? ">" : "";
      const strength = one.strength === undefined ? [] : [String(one.strength)];
      const about = one.themes.flatMap((theme) => ["about", named(theme)]);
      const parts = [named(one.from), one.kind + way, named(one.to), ...strength];
      return ["tie", ...parts, ...told("since", one.since), ...told("until", one.until), ...about].join(" ");
    }
    case "need":
    case "offer": {
      const theme = one.theme === undefined ? [] : ["theme", named(one.theme)];
      return [
        one.type,
        named(one.node),
        one.kind ?? "-",
        `"${one.text}"`,
        ...theme,
        ...told("until", one.until),
        ...told("reach", one.reach),
      ].join(" ");
    }
    case "actor": {
      const at =
        one.municipality === undefined
          ? one.region && regionName(one.region, "fi")
          : municipality(one.municipality)?.names.fi;
      return ["actor", `"${one.name}"`, one.kind, one.sector, ...told("place", at)].join(" ");
    }
    case "initiative": {
      const themes = one.themes.flatMap((theme) => ["theme", named(theme)]);
      return [
        "initiative",
        `"${one.name}"`,
        one.kind,
        ...told("from", one.from),
        ...told("until", one.until),
        ...themes,
      ].join(" ");
    }
  }
}

/** A node or a theme by its id in its set. */
export function named(ref: Ref): string {
  return "fresh" in ref ? `+${ref.fresh}` : (ownIds.get(ref.id) ?? ref.id);
}
