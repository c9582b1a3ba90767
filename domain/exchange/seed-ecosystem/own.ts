// What all rows of the set share: its name, and references by own id.
import { hashOf } from "../dataset-id.ts";

export const dataset = "seed-ecosystem";

export function nodeId(ownId: string): string {
  return hashOf(dataset, "actor", ownId);
}

export function themeIds(ownIds: readonly string[]): string[] {
  return [...new Set(ownIds)].map((ownId) => hashOf(dataset, "theme", ownId));
}

export function sourceId(file: string): string {
  return hashOf(dataset, "source", file);
}
