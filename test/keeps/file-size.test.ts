// Rule 6: no file of code over 300 lines, word catalogues and data excepted.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { tooLong } from "./file-size.ts";

test("rule 6: no file of this project is over 300 lines", () => {
  expect(tooLong(fileURLToPath(new URL("../..", import.meta.url)))).toEqual([]);
});

test("rule 6: a planted file of 301 lines is found in every kind of code, catalogues and data are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-size-"));
  const plant = (path: string, lines: number) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "x\n".repeat(lines));
  };
  const found = [
    "cypher/read/long.cypher",
    "domain/long.ts",
    "long.config.ts",
    "web/Long.tsx",
    "web/look/long.css",
  ];
  const left = [
    "domain/words/fi.ts",
    "domain/refusal.words.ts",
    "web/i18n/sv.ts",
    "domain/regions.data.ts",
    "node_modules/a/b.ts",
  ];
  try {
    for (const path of [...found, ...left]) plant(path, 301);
    plant("server/short.ts", 300);
    expect(tooLong(folder)).toEqual(found.map((path) => `${path} has 301 lines (300 at most)`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
