// `serve`: runs until somebody stops it.
import type { Config } from "../config.ts";
import { serve } from "../main.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

export async function serveUntilStopped(
  config: Config,
  terminal: Terminal,
  stopped: () => Promise<void>,
): Promise<ExitCode> {
  try {
    const serving = await serve(config, { say: (key, values) => terminal.say(key, values) });
    terminal.result({ address: serving.address });
    await stopped();
    await serving.close();
    return 0;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    terminal.say("portTaken", { port: String(config.port) });
    return 1;
  }
}
