// The fixture files as decoded texts, for tests.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { seeded, shuffled } from "../../../domain/analysis/random.ts";

const folder = fileURLToPath(new URL("../../../fixtures/", import.meta.url));

export function fixture(path: string): string {
  return readFileSync(folder + path, "utf8");
}

export function practiceRegionFiles() {
  const text = (name: string) => fixture(`practice-region/${name}.csv`);
  return {
    actors: text("actors"),
    ties: text("ties"),
    needsOffers: text("needs-offers"),
    initiatives: text("initiatives"),
    gatherings: text("gatherings"),
    interviews: text("interviews"),
    themes: text("themes"),
  };
}

export function seedEcosystemFiles() {
  const text = (name: string) => fixture(`seed-ecosystem/${name}.csv`);
  return { actors: text("actors"), ties: text("ties"), events: text("events"), status: text("status") };
}

/** The text with its rows below the header in another order. */
export function shuffledRows(text: string, seed: number): string {
  const [header = "", ...rows] = text.trim().split(/\r?\n/);
  const order = shuffled(rows.length, seeded(seed, 0));
  return [header, ...Array.from(order, (at) => rows[at]!)].join("\n");
}
