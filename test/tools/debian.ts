// Installs Debian packages where that is possible (root on Debian or Ubuntu), for tests that need a program.
import { existsSync } from "node:fs";
import { run, tail } from "./command.ts";

export type Installed = { ok: true } | { ok: false; why: string };

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Installs the first of these sets of packages that the distribution has. */
export async function installPackages(choices: string[][]): Promise<Installed> {
  if (!existsSync("/usr/bin/apt-get")) return { ok: false, why: "this is not a Debian system" };
  if (!isRoot()) return { ok: false, why: "apt-get needs root" };
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  console.error(`Installing ${choices.map((set) => set.join(" ")).join(" or ")} with apt-get …`);
  await run("apt-get", ["update"], { env, timeoutMs: 300_000 });
  let said = "";
  for (const set of choices) {
    const args = ["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", ...set];
    const outcome = await run("apt-get", args, { env, timeoutMs: 900_000 });
    if (outcome.ok) return { ok: true };
    said = outcome.output;
  }
  return { ok: false, why: `apt-get failed: ${tail(said, 4)}` };
}
