// The command line: `kudelma serve | load | link | import | quick | notes | propose | check | backup | restore | remove-dataset`.
import process from "node:process";
import { run } from "./cli/run.ts";

/** Resolves at Ctrl-C or when the process is asked to end; a second time ends it at once. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

process.exitCode = await run(process.argv.slice(2), {
  // biome-ignore lint/style/noProcessEnv: handed whole to config.ts, which is the one that reads it
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stopped,
});
