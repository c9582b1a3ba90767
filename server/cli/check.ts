// `check`: what is wrong in the stored data, if anything is.
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

export async function check({ terminal, house }: Job): Promise<ExitCode> {
  const flaws = await house.loom.store.check();
  terminal.say(flaws.length === 0 ? "sound" : "flaws", { count: flaws.length });
  for (const { what, id, detail } of flaws) terminal.line(`  ${what} ${id}: ${detail}`);
  terminal.result({ flaws });
  return flaws.length === 0 ? 0 : 1;
}
