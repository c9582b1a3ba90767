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

interface Fresh {
  installMs: number;
  /** From there to the first page: the build of the page, and the start. */
  pageMs: number;
}

/** What is committed, cloned, installed by way of `cache`, built, served. */
async function timeFreshClone(cache: string): Promise<Fresh> {
  const folder = mkdtempSync(join(tmpdir(), "kudelma-clone-"));
  try {
    await mustRun("git", ["clone", "--quiet", projectRoot, folder], tmpdir());
    const begun = performance.now();
    await mustRun("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--cache", cache], folder);
    return { installMs: performance.now() - begun, pageMs: (await timeStart(folder)).pageMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function start(): Promise<Figure[]> {
  // The first start builds the page if it is old: that belongs to the fresh clone, not to an ordinary start.
  await timeStart(projectRoot);
  const usual = await timeStart(projectRoot);
  // A cache of its own: the first clone fills it, whatever this machine had; the second is the one that has a budget.
  const cache = mkdtempSync(join(tmpdir(), "kudelma-npm-cache-"));
  try {
    const cold = await timeFreshClone(cache);
    const filled = await timeFreshClone(cache);
    const unit = "s";
    return [
      atMost("from start to /api/health, empty data folder", usual.healthMs / 1000, {
        unit,
        reach: 5,
        goal: 2,
      }),
      atMost("from start to the first page", usual.pageMs / 1000, { unit, reach: 6, goal: 3 }),
      atMost("fresh clone, npm ci from a filled cache, build, first page", seconds(filled), {
        unit,
        reach: 90,
      }),
      atMost("of which npm ci", filled.installMs / 1000, { unit }),
      atMost("of which build, start and first page", filled.pageMs / 1000, { unit }),
      atMost("the same from an empty cache, with this machine's line", seconds(cold), { unit }),
    ];
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function seconds({ installMs, pageMs }: Fresh): number {
  return (installMs + pageMs) / 1000;
}
