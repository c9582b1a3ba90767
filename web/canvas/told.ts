// Numbered steps that bring a store to the shape this version knows, each remembered with its checksum.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { StoreDown } from "./store.ts";

export interface Migration {
  version: number;
  name: string;
  checksum: string;
  text: string;
}

export interface Applied {
  version: number;
  checksum: string;
}

/** The steps of a folder, in order: files named `V001__what-it-does.EXT`. */
export function migrationsIn(folder: URL): Migration[] {
  const found: Migration[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    const parts = /^V(\d{3})__(.+)\.\w+$/.exec(file);
    if (parts?.[1] === undefined || parts[2] === undefined) continue;
    // A checkout may have turned line ends into those of its system: still the same step.
    const text = readFileSync(new URL(file, folder), "utf8").replaceAll("\r\n", "\n");
    const checksum = createHash("sha256").update(text).digest("hex");
    found.push({ version: Number(parts[1]), name: parts[2], checksum, text });
  }
  return found;
}

/** The steps still to be taken. Throws StoreDown where the store was shaped by steps this version doesn't know. */
export function pending(known: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const done = new Map(applied.map((one) => [one.version, one.checksum]));
  const newest = known.at(-1)?.version ?? 0;
  for (const { version } of applied) {
    if (version > newest) {
      const versions = `it has schema version ${version}, this program knows up to ${newest}`;
      throw new StoreDown("newerVersion", `the data was written by a newer version of Kudelma: ${versions}`);
    }
  }
  for (const { version, checksum, name } of known) {
    const was = done.get(version);
    if (was !== undefined && was !== checksum) {
      const step = `schema step ${version} (${name}) is not the one it was made with`;
      throw new StoreDown("newerVersion", `the data was shaped by another edition of Kudelma: ${step}`);
    }
  }
  return known.filter((one) => !done.has(one.version));
}
