// Imports carried out on a table of facts, as the server would carry them out.
import { decide } from "../../../domain/decide/decide.ts";
import { readGephi } from "../../../domain/exchange/gephi/gephi.ts";
import { commandBodies, type ImportFile, type ImportSettings } from "../../../domain/exchange/imported.ts";
import type { FactTable } from "../../../domain/facts.ts";
import type { Tie } from "../../../domain/records/tie.ts";
import { isRefusal } from "../../../domain/refusal.ts";

export const settings: ImportSettings = { dataset: "prove", today: "2026-11-24", language: "fi" };

/** Reads the files and applies what `decide` makes of their commands; throws what it refuses. */
export function take(files: readonly ImportFile[], facts: FactTable, given: ImportSettings = settings) {
  const imported = readGephi(files, facts, given);
  if (imported.problems.length > 0) throw new Error(JSON.stringify(imported.problems));
  for (const body of commandBodies(imported)) {
    const decision = decide(
      { ...body, commandId: "command1", base: "e:0" },
      { facts, by: "kudelma", past: undefined },
    );
    if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
    facts.apply(decision.edits, 1);
  }
  return { facts, imported };
}

/** The tie between the nodes of two own ids, whichever way it goes. */
export function tieBetween(facts: FactTable, a: string, b: string): Tie | undefined {
  const id = (own: string) =>
    [...facts.all()].find((one) => one.type === "actor" && one.keys?.[0]?.id === own)?.id;
  const ends = [id(a), id(b)];
  return [...facts.all()].find(
    (one): one is Tie => one.type === "tie" && ends.includes(one.from) && ends.includes(one.to),
  );
}

/** A file of edges. */
export function table(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  header = "Source,Target",
) {
  return { name, text: [header, ...rows.map((row) => row.join(","))].join("\n") };
}
