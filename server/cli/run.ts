// Finds the command that was asked for, gives it its house and turns what happens into an exit code.
import { type Config, ConfigError, readConfig } from "../config.ts";
import { type House, openHouse } from "../house.ts";
import { StoreDown } from "../store/store.ts";
import { backup } from "./backup.ts";
import { check } from "./check.ts";
import { importFiles } from "./import.ts";
import { introduceActors } from "./introduce.ts";
import { link } from "./link.ts";
import { load } from "./load.ts";
import { measureNetwork } from "./measure.ts";
import { notesToNetwork } from "./notes.ts";
import { type Asked, languageOf, readOptions, wholeNumber } from "./options.ts";
import { proposeCommunities } from "./propose.ts";
import { quickAdd } from "./quick.ts";
import { removeDataset } from "./remove-dataset.ts";
import { restore } from "./restore.ts";
import { serveUntilStopped } from "./serve.ts";
import { type ExitCode, type Streams, Terminal } from "./terminal.ts";

export interface Job {
  names: readonly string[];
  given: Asked["given"];
  terminal: Terminal;
  house: House;
}

interface JobKind {
  takes: readonly string[];
  run(job: Job): Promise<ExitCode>;
  evenIfCorrupt?: boolean;
}

/** Commands that need the house, with the names they take: `FILE…` is one or more. */
const jobs: Readonly<Record<string, JobKind>> = {
  load: { takes: ["FIXTURE"], run: load },
  link: { takes: [], run: link },
  import: { takes: ["FILE…"], run: importFiles },
  measure: { takes: [], run: measureNetwork },
  propose: { takes: [], run: proposeCommunities },
  introduce: { takes: [], run: introduceActors },
  quick: { takes: ["LINE…"], run: quickAdd },
  notes: { takes: ["FILE"], run: notesToNetwork },
  // What is wrong may be why the store can't be read.
  check: { takes: [], run: check, evenIfCorrupt: true },
  backup: { takes: ["FILE"], run: backup },
  restore: { takes: ["FILE"], run: restore },
  "remove-dataset": { takes: ["NAME"], run: removeDataset },
};

export interface Surroundings extends Streams {
  env: Record<string, string | undefined>;
  /** Resolves when somebody wants the server to stop. */
  stopped(): Promise<void>;
}

/** Runs one command line. Only what is a bug of ours is thrown. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const asked = readOptions(args);
  if ("problem" in asked) {
    const terminal = new Terminal(around, { language: languageOf(undefined, around.env), json: false });
    terminal.say("badOption", { detail: asked.problem });
    return 2;
  }
  const { command, names, given } = asked;
  const language = languageOf(given.lang, around.env);
  const terminal = new Terminal(around, { language, json: given.json === true });
  if (given.help === true || command === "help") {
    terminal.say("help");
    return 0;
  }
  const job = Object.hasOwn(jobs, command) ? jobs[command] : undefined;
  if (job === undefined && command !== "serve") {
    terminal.say(command === "" ? "help" : "unknownCommand", { name: command });
    return 2;
  }
  const config = configured(asked, around, terminal);
  if (config === null || !rightlyNamed(job?.takes ?? [], names, terminal)) return 2;
  if (job === undefined) return serveUntilStopped(config, terminal, around.stopped);
  return inHouse(config, terminal, async (house) => {
    const { state } = house.loom;
    if (state.ready || (state.reason === "corrupt" && job.evenIfCorrupt === true))
      return job.run({ names, given, terminal, house });
    terminal.say("storeDown", { detail: state.detail });
    return 3;
  });
}

function configured({ given }: Asked, { env }: Surroundings, terminal: Terminal): Config | null {
  const port = given.port === undefined ? undefined : wholeNumber(given.port);
  try {
    return readConfig(given.port === undefined ? env : { ...env, PORT: String(port ?? given.port) }, {
      ...(given.data === undefined ? {} : { data: given.data }),
      ...(given.host === undefined ? {} : { host: given.host }),
    });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    terminal.line(error.message);
    return null;
  }
}

function rightlyNamed(takes: readonly string[], names: readonly string[], terminal: Terminal): boolean {
  const missing = takes[names.length];
  if (missing !== undefined) terminal.say("argumentMissing", { name: missing.replace("…", "") });
  const several = takes.at(-1)?.endsWith("…") === true;
  const excess = several ? undefined : names[takes.length];
  if (excess !== undefined) terminal.say("tooMany", { name: excess });
  return missing === undefined && excess === undefined;
}

async function inHouse(
  config: Config,
  terminal: Terminal,
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  const house = await openHouse(config);
  try {
    return await work(house);
  } catch (error) {
    if (!(error instanceof StoreDown)) throw error;
    terminal.say("storeDown", { detail: error.message });
    return 3;
  } finally {
    await house.close();
  }
}
