// How long a person waits: from `npm start` on an empty data folder to the first page; and from a fresh clone.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, tail } from "../tools/command.ts";
import { atMost, type Figure } from "./figure.ts";
import { projectRoot, serving } from "./serving.ts";

type Started = { healthMs: number; pageMs: number };

async function timeStart(root: string): Promise<Started> {
  const server = await serving(root);
  try {
    const begun = performance.now();
    const page = await fetch(`${server.address}/`);
    const text = await page.text();
    if (!page.ok || !/<script[^>]+type="module"/.test(text)) {
      throw new Error(`The first page was not the application: ${page.status} ${text.slice(0, 200)}`);
    }
    return { healthMs: server.healthyAfterMs, pageMs: server.healthyAfterMs + performance.now() - begun };
  } finally {
    await server.stop();
  }
}

async function mustRun(command: string, args: string[], cwd: string): Promise<void> {
  const { ok, output } = await run(command, args, { cwd, timeoutMs: 600_000 });
  if (!ok) throw new Error(`${command} ${args.join(" ")}: ${tail(output)}`);
}

// What is committed, cloned, installed from a filled npm cache, built, served.
async function timeFreshClone(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-clone-"));
  try {
    const begun = performance.now();
    await mustRun("git", ["clone", "--quiet", projectRoot, folder], tmpdir());
    await mustRun("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], folder);
    const installedMs = performance.now() - begun;
    return installedMs + (await timeStart(folder)).pageMs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function start(): Promise<Figure[]> {
  // The first start builds the page if it is old: that belongs to the fresh clone, not to an ordinary start.
  await timeStart(projectRoot);
  const usual = await timeStart(projectRoot);
  const clone = await timeFreshClone();
  return [
    atMost("from start to /api/health, empty data folder", usual.healthMs / 1000, {
      unit: "s",
      reach: 5,
      goal: 2,
    }),
    atMost("from start to the first page", usual.pageMs / 1000, { unit: "s", reach: 6, goal: 3 }),
    atMost("fresh clone, npm ci from a filled cache, build, first page", clone / 1000, {
      unit: "s",
      reach: 90,
    }),
  ];
}
