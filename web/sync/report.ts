// Makes of a line that comes and goes, and of commands that wait, what the page tells about it.
import type { z } from "zod";
import type { health } from "../../domain/wire.ts";
import type { Outcome } from "./api.ts";
import type { Waiting } from "./outbox.ts";
import type { StatusStore } from "./status.ts";

export interface ReportPorts {
  status: StatusStore;
  health(): Promise<Outcome<z.infer<typeof health>>>;
  /** The line stands again. */
  back(): void;
  /** The server finds that what the page knows is too old. */
  stale(): void;
}

export class Report {
  readonly #ports: ReportPorts;

  constructor(ports: ReportPorts) {
    this.#ports = ports;
  }

  /** Why a command waits; null when it goes on. */
  waits(why: Waiting | null): void {
    const { status, stale } = this.#ports;
    if (why === null) status.setState({ trouble: null });
    else if (why.type === "silent") status.setState({ line: "reconnecting" });
    else if (why.refusal.refused === "sessionEnded" || why.refusal.refused === "notSignedIn")
      status.setState({ signedOut: true });
    else if (why.refusal.refused === "staleBase") stale();
    else status.setState({ trouble: why.refusal });
  }

  line(stands: boolean): void {
    const { status, back } = this.#ports;
    const before = status.getState().line;
    status.setState({ line: stands ? "online" : "reconnecting" });
    if (!stands) void this.#whyLost();
    else if (before !== "online") {
      status.setState({ trouble: null });
      back();
    }
  }

  /** A server that is there but can't serve says why. */
  async #whyLost(): Promise<void> {
    const { status, health } = this.#ports;
    const answer = await health();
    if (status.getState().line === "online") return;
    if (answer.type === "refused") status.setState({ trouble: answer.refusal });
    if (answer.type === "value" && !answer.value.ok)
      status.setState({ trouble: { refused: "storeUnavailable", values: {} } });
  }
}
