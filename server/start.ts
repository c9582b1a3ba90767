// `npm start`: builds the page if it is missing or older than its sources, then serves.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Newest change, in milliseconds, under a file or a folder; 0 if it does not exist. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

function pageIsFresh(): boolean {
  const sources = ["web", "domain", "vite.config.ts", "package-lock.json"];
  const built = newest(`${root}dist/index.html`);
  return built > 0 && sources.every((source) => newest(root + source) <= built);
}

if (!pageIsFresh()) {
  console.error("Building the page …");
  // The build's own words go to stderr: stdout is the server's.
  const vite = [`${root}node_modules/vite/bin/vite.js`, "build", "--logLevel", "warn"];
  const build = spawnSync(process.execPath, vite, { cwd: root, stdio: ["ignore", 2, 2] });
  if (build.status !== 0) {
    console.error("The page could not be built; the reason stands above.");
    process.exit(1);
  }
}

const server = spawn(process.execPath, [`${root}server/cli.ts`, "serve", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
// Ctrl-C reaches the server by itself; this process waits for it to close its store.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code) => process.exit(code ?? 1));
