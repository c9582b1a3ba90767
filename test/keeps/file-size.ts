// Which files of a folder are longer than a reader should have to hold in mind (rule 6).
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const most = 300;

// Catalogues are looked up, not read.
const excepted = [/\.words\.ts$/, /^domain\/words\//, /^web\/i18n\//, /\.data\.ts$/];

export function tooLong(root: string): string[] {
  const paths = globSync("**/*.{ts,tsx,css,cypher}", {
    cwd: root,
    exclude: (path) => /(^|[\\/])node_modules$|^(dist|data|coverage|fixtures)$/.test(path),
  });

  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !excepted.some((pattern) => pattern.test(path)))
    .map((path) => ({ path, lines: readFileSync(join(root, path), "utf8").trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => `${path} has ${lines} lines (${most} at most)`)
    .sort();
}
