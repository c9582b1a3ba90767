// Finds a Chromium for browser tests, installing one where that is possible, and launches it.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { run, tail } from "../tools/command.ts";
import { installPackages, isRoot } from "../tools/debian.ts";

const knownPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

// Quiet and alone: no sandbox only where Chromium refuses to run as root with one.
const flags = [
  ...(isRoot() ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function installed(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const own = chromium.executablePath();
  return [...knownPaths, own].find((path) => path !== "" && existsSync(path));
}

async function installWithPlaywright(): Promise<string> {
  const cli = fileURLToPath(new URL("../../node_modules/playwright-core/cli.js", import.meta.url));
  const { ok, output } = await run(process.execPath, [cli, "install", "chromium"], { timeoutMs: 600_000 });
  return ok ? "" : tail(output, 3);
}

/** The path of a Chromium; throws a sentence that says what to install when there is none and none can be had. */
export async function findChromium(): Promise<string> {
  const here = installed();
  if (here !== undefined) return here;
  // Ubuntu's package of that name is only a pointer to a snap: what counts is whether a program appears.
  const debian = await installPackages([["chromium"], ["chromium-browser"]]);
  const fromDebian = installed();
  if (fromDebian !== undefined) return fromDebian;
  const refusal = await installWithPlaywright();
  const fromPlaywright = installed();
  if (fromPlaywright !== undefined) return fromPlaywright;
  throw new Error(
    `No Chromium for the browser tests (${debian.ok ? "the package brought none" : debian.why}; playwright-core: ${refusal}). ` +
      "Install Chromium or Chrome, or set CHROMIUM_PATH to one.",
  );
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: flags });
}
