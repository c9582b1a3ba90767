// `restore FILE`: a backup into an empty store of either kind, or with --replace over what is there.
import { readFile } from "node:fs/promises";
import { read } from "../backup/format.ts";
import { putBack } from "../backup/put-back.ts";
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

export async function restore({ names, given, terminal, house }: Job): Promise<ExitCode> {
  const [file = ""] = names;
  const { loom } = house;
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    terminal.say("fileUnreadable", { name: file, detail: error instanceof Error ? error.message : "" });
    return 2;
  }
  const lines = read(text);
  if ("wrong" in lines) {
    terminal.say("notBackup", { name: file, line: String(lines.wrong) });
    terminal.result({ file, wrongLine: lines.wrong });
    return 1;
  }
  if (loom.mirror.seq > 0 && given.replace !== true) {
    terminal.say("notEmpty");
    terminal.result({ file, empty: false });
    return 1;
  }
  await putBack(loom, lines);
  const records = lines.filter((one) => "record" in one).length;
  const changes = lines.filter((one) => "change" in one).length;
  terminal.say("restored", { records, changes });
  terminal.result({ file, records, changes, cursor: loom.mirror.cursor });
  return 0;
}
