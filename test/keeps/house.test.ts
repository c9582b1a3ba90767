// What lies at the top, and that dependencies are pinned and tied to no registry.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));

const rooms = ["cypher", "domain", "fixtures", "server", "test", "web"];
const files = [
  ...["README.md", "LICENSE", "CONTRIBUTING.md", "Dockerfile", "compose.yaml"],
  ...[
    "package.json",
    "package-lock.json",
    "biome.json",
    "tsconfig.json",
    "vite.config.ts",
    "vitest.config.ts",
  ],
];
const made = ["node_modules", "dist", "data", "coverage"];

test("nothing lies at the top that the tree in README.md does not know", () => {
  const known = [...rooms, ...files, ...made];
  const others = readdirSync(root).filter((name) => !name.startsWith(".") && !known.includes(name));
  expect(others).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const versions = z.record(z.string(), z.string());
  const manifest = z.object({ dependencies: versions, devDependencies: versions });
  const told = manifest.parse(JSON.parse(readFileSync(`${root}package.json`, "utf8")));
  const all = Object.entries({ ...told.dependencies, ...told.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(readFileSync(`${root}package-lock.json`, "utf8")).not.toMatch(/"resolved":/);
});
