// Brings who reads and what a region holds, again and again until there is an answer.
import type { Refusal } from "../../domain/refusal.ts";
import type { Me } from "../../domain/wire.ts";
import type { Replica } from "../replica/replica.ts";
import type { Api, Outcome } from "./api.ts";
import type { Patience } from "./pauses.ts";
import type { StatusStore } from "./status.ts";

/** Ids in one request for records; the address stays short enough for every server. */
const atOnce = 100;

export interface LoaderPorts {
  api: Api;
  replica: Replica;
  status: StatusStore;
  patience: Patience;
}

export class Loader {
  readonly #ports: LoaderPorts;
  #region: string | null = null;
  /** Counts what is wanted, so that a slow answer to an older wish is not shown. */
  #wish = 0;
  /** Whoever wants to know that an answer does not come at once. */
  readonly #anxious = new Set<() => void>();

  constructor(ports: LoaderPorts) {
    this.#ports = ports;
  }

  /** Resolves when an answer does not come, or is that there can be none now. */
  hindered(): Promise<null> {
    return new Promise((tell) => this.#anxious.add(() => tell(null)));
  }

  /** The region that is wanted now. */
  get region(): string | null {
    return this.#region;
  }

  async me(): Promise<Me> {
    const { api, patience } = this.#ports;
    for (let tries = 1; ; tries += 1) {
      const answer = await api.me();
      if (answer.type === "value") return answer.value;
      this.#hindered(answer);
      await patience.wait(tries);
    }
  }

  /** Whether the region stands now; false where it was refused, or another was wanted before it came. */
  show(region: string): Promise<boolean> {
    if (region === this.#region && this.#ports.replica.view() === region) return Promise.resolve(true);
    this.#region = region;
    return this.reload();
  }

  async reload(): Promise<boolean> {
    const { api, replica, status, patience } = this.#ports;
    const region = this.#region;
    if (region === null) return false;
    this.#wish += 1;
    const wish = this.#wish;
    status.setState({ loading: region, failed: null });
    for (let tries = 1; wish === this.#wish; tries += 1) {
      const answer = await api.snapshot(region);
      if (wish !== this.#wish) return false;
      if (answer.type === "value" && replica.load(answer.value)) {
        status.setState({ loading: null, trouble: null });
        return true;
      }
      if (answer.type === "refused" && final(answer.status)) {
        status.setState({ loading: null, failed: answer.refusal });
        return false;
      }
      this.#hindered(answer);
      await patience.wait(tries);
    }
    return false;
  }

  /** Fetches records by id into the replica. */
  async fetch(ids: readonly string[]): Promise<void> {
    for (let at = 0; at < ids.length; at += atOnce) {
      const answer = await this.#ports.api.records(ids.slice(at, at + atOnce));
      if (answer.type === "value") this.#ports.replica.learn(answer.value.records);
    }
  }

  #hindered(answer: Outcome<unknown>): void {
    for (const tell of [...this.#anxious]) tell();
    this.#anxious.clear();
    if (answer.type === "silent") this.#ports.status.setState({ line: "reconnecting" });
    if (answer.type === "refused") this.#trouble(answer.refusal);
  }

  #trouble(trouble: Refusal): void {
    this.#ports.status.setState({ trouble });
  }
}

function final(status: number): boolean {
  return status < 500 && status !== 429;
}
