// Plants files in a temporary copy of the project's rules and tells what the linter or the compiler finds there.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { run } from "../tools/command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A path in the project and what is planted there. */
export type Planted = Record<string, string>;

async function withCopy<T>(
  copied: string[],
  planted: Planted,
  look: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-rules-"));
  try {
    for (const path of copied.filter((path) => existsSync(root + path))) {
      cpSync(root + path, join(folder, path), { recursive: true });
    }
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), message: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

/** The linter's findings by path, each as its category and message. */
export function lint(planted: Planted): Promise<Map<string, string[]>> {
  const rules = ["biome.json", "test/rules/no-cast.grit", "test/rules/no-exported-arrow.grit"];
  return withCopy([...rules, "test/rules/no-clock-no-chance.grit"], planted, async (folder) => {
    const biome = `${root}node_modules/@biomejs/biome/bin/biome`;
    const file = join(folder, "report.json");
    const how = [
      "--error-on-warnings",
      "--reporter=json",
      `--reporter-file=${file}`,
      "--max-diagnostics=none",
    ];
    await run(process.execPath, [biome, "lint", ...how, "."], { cwd: folder });
    const found = new Map<string, string[]>();
    for (const { category, message, location } of report.parse(JSON.parse(readFileSync(file, "utf8")))
      .diagnostics) {
      found.set(location.path, [...(found.get(location.path) ?? []), `${category} ${message}`]);
    }
    return found;
  });
}

/** What the compiler says of a room (a folder with a tsconfig of its own) with these files planted in it. */
export function compile(room: string, planted: Planted): Promise<string> {
  const needed = ["tsconfig.json", "domain", ...(room.startsWith("domain") ? [] : [room])];
  return withCopy(needed, planted, async (folder) => {
    symlinkSync(`${root}node_modules`, join(folder, "node_modules"), "junction");
    const tsc = `${root}node_modules/typescript/bin/tsc`;
    return (await run(process.execPath, [tsc, "-p", room, "--pretty", "false"], { cwd: folder })).output;
  });
}
