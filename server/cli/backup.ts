// `backup FILE`: everything but sessions and secrets, beside a running server too.
import { rename, rm, writeFile } from "node:fs/promises";
import { collect } from "../backup/collect.ts";
import { written } from "../backup/format.ts";
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

export async function backup({ names, terminal, house }: Job): Promise<ExitCode> {
  const [file = ""] = names;
  const lines = await collect(house.loom);
  // Whole or not at all: an older backup of that name stays until the new one is written.
  const draft = `${file}.part`;
  try {
    await writeFile(draft, written(lines), { mode: 0o600 });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    terminal.say("fileUnwritable", { name: file, detail: error instanceof Error ? error.message : "" });
    return 2;
  }
  const records = lines.filter((one) => "record" in one).length;
  const changes = lines.filter((one) => "change" in one).length;
  terminal.say("backedUp", { name: file, records, changes });
  terminal.result({ file, records, changes });
  return 0;
}
