// `import FILE…`: Gephi's nodes and edges into the map, all of them or none.
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { inSeries } from "../../domain/commands/series.ts";
import { decode } from "../../domain/exchange/decode.ts";
import { readGephi } from "../../domain/exchange/gephi/gephi.ts";
import { commandBodies, type ImportFile, type RowProblem } from "../../domain/exchange/imported.ts";
import { house as houseItself } from "../../domain/policy/person.ts";
import { key } from "../../domain/records/base.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { regionByName } from "../../domain/regions/regions.ts";
import { sayRefusal } from "../../domain/words/say.ts";
import { commandId } from "../weave/loom.ts";
import type { Job } from "./run.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

export async function importFiles({ names, given, terminal, house }: Job): Promise<ExitCode> {
  const region = seat(given.region ?? []);
  if (region === null) {
    terminal.say("unknownRegion", { name: (given.region ?? []).join(", ") });
    return 2;
  }
  const dataset = given.dataset ?? stem(names[0] ?? "");
  if (!key.shape.dataset.safeParse(dataset).success) {
    terminal.say("badName", { name: dataset });
    return 2;
  }
  const files = await read(names, terminal);
  if (files === null) return 2;
  const { loom } = house;
  const imported = readGephi(files, loom.mirror.facts, {
    dataset,
    today: house.now().toISOString().slice(0, 10),
    language: given.lang === undefined ? "fi" : terminal.language,
    ...(region === undefined ? {} : { region }),
  });
  const { problems, skipped } = imported;
  tell(terminal, "importRefused", problems);
  tell(terminal, "importSkipped", skipped);
  const told = { dataset, problems: rows(problems, terminal), skipped: rows(skipped, terminal) };
  if (problems.length > 0) {
    terminal.result({ ...told, added: 0, edited: 0 });
    return 1;
  }
  const series = commandId();
  for (const [at, body] of commandBodies(imported).entries()) {
    const base = loom.mirror.cursor;
    const answer = await loom.submit(houseItself, { ...body, commandId: inSeries(series, at), base });
    if (isRefusal(answer)) return terminal.refused(answer);
  }
  const [added, edited] = [imported.records.length, imported.edits.length];
  if (added + edited === 0) terminal.say("importedNothing", { name: dataset });
  else terminal.say("imported", { name: dataset, added, edited });
  terminal.result({ ...told, added, edited, cursor: loom.mirror.cursor });
  return 0;
}

/** The seat that is asked for: a region by code or name, `national`, `abroad`, or none. Null where it is none of these. */
function seat(given: readonly string[]): string | undefined | null {
  const [asked, second] = given;
  if (second !== undefined) return null;
  if (asked === undefined || asked === "unplaced") return undefined;
  return asked === "national" || asked === "abroad" ? asked : (regionByName(asked) ?? null);
}

/** The file's name without its ending, as far as it can be a dataset's name. */
function stem(path: string): string {
  const plain = basename(path, extname(path)).replace(/[^\p{L}\p{N} ._-]/gu, " ");
  return plain.trim().slice(0, 80) || "import";
}

async function read(paths: readonly string[], terminal: Terminal): Promise<ImportFile[] | null> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    try {
      files.push({ name: basename(path), text: decode(await readFile(path)) });
    } catch (error) {
      terminal.say("fileUnreadable", { name: path, detail: error instanceof Error ? error.message : "" });
      return null;
    }
  }
  return files;
}

/** No more rows than this are told in words; JSON has them all. */
const toldAtMost = 20;

function tell(
  terminal: Terminal,
  key: "importRefused" | "importSkipped",
  problems: readonly RowProblem[],
): void {
  if (problems.length === 0) return;
  terminal.say(key, { count: problems.length });
  for (const { file, message } of rows(problems.slice(0, toldAtMost), terminal))
    terminal.line(`  ${file}: ${message}`);
  if (problems.length > toldAtMost) terminal.line("  …");
}

function rows(problems: readonly RowProblem[], { language }: Terminal) {
  return problems.map(({ file, row, refusal }) => {
    const values = { ...refusal.values, row: String(row), reason: refusal.refused };
    return {
      file,
      row,
      refused: refusal.refused,
      message: sayRefusal(language, { refused: "importRow", values }),
    };
  });
}
