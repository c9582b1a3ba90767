// The rows of a fixture CSV file by column, for tests: RFC 4180, comma, quotes.

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";

const rows = z.array(z.record(z.string(), z.string()));

export function fixtureRows(path: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), "utf8");
  return rows.parse(parse(text, { columns: true }));
}

/** The values of a column, lists in a cell (`;`) taken apart, each once. */
export function fixtureValues(path: string, column: string): string[] {
  const values = fixtureRows(path).flatMap((row) => (row[column] ?? "").split(";"));
  return [...new Set(values)].filter((value) => value !== "");
}
