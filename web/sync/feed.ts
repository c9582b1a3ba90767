// One line to the server that tells what changes. Lost, it is made anew after a pause, from where it had come to.
import { type FeedEvent, feedEvent, type HereNow, hereNow, reset } from "../../domain/wire.ts";
import { type Later, pause } from "./pauses.ts";
import type { Transport } from "./transport.ts";

/** The server says something every 10 s; a line silent for longer than this is dead. */
const longestSilence = 35_000;

export interface FeedPorts {
  transport: Transport;
  later: Later;
  chance(): number;
  /** After which cursor to read; null while there is no snapshot to carry on from. */
  after(): string | null;
  event(event: FeedEvent): void;
  here?(people: HereNow): void;
  /** What is held can't be carried on from: a new snapshot is needed. Called before the line is made anew. */
  reset(reason: string): Promise<void>;
  /** Whether the line stands. */
  line(stands: boolean): void;
}

export class Feed {
  readonly #ports: FeedPorts;
  #close: (() => void) | null = null;
  #stopTimer: (() => void) | null = null;
  #tries = 0;
  #running = false;
  /** Lines are numbered: what a line says after it was given up is not heard. */
  #line = 0;

  constructor(ports: FeedPorts) {
    this.#ports = ports;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#tries = 0;
    this.#open();
  }

  stop(): void {
    this.#running = false;
    this.#drop();
  }

  /** The machine has no net: what looks like a line is none. */
  lose(): void {
    if (this.#running) this.#lost();
  }

  /** Don't wait out the pause: the machine is back on the net. */
  hurry(): void {
    if (!this.#running || this.#close !== null) return;
    this.#tries = 0;
    this.#open();
  }

  #open(): void {
    this.#drop();
    const after = this.#ports.after();
    if (after === null) {
      this.#again();
      return;
    }
    const line = this.#line;
    const mine = (work: () => void) => () => {
      if (line === this.#line) work();
    };
    const lost = mine(() => this.#lost());
    this.#close = this.#ports.transport(`/api/feed?after=${encodeURIComponent(after)}`, {
      opened: mine(() => {
        this.#listen(lost);
        this.#ports.line(true);
      }),
      event: (data) => mine(() => this.#event(data, lost))(),
      reset: (data) => mine(() => void this.#reset(data))(),
      here: (data) => mine(() => this.#ports.here?.(read(data, hereNow) ?? []))(),
      lost,
    });
    this.#listen(lost);
  }

  #event(data: string, lost: () => void): void {
    const event = read(data, feedEvent);
    if (event === null) {
      lost();
      return;
    }
    this.#tries = 0;
    this.#listen(lost);
    this.#ports.line(true);
    this.#ports.event(event);
  }

  async #reset(data: string): Promise<void> {
    this.#drop();
    const line = this.#line;
    await this.#ports.reset(read(data, reset)?.reason ?? "epoch");
    if (!this.#running || line !== this.#line) return;
    // A second reset without an event between them is answered more slowly.
    if (this.#tries === 0) this.#open();
    else this.#again();
    this.#tries += 1;
  }

  #listen(lost: () => void): void {
    this.#stopTimer?.();
    this.#stopTimer = this.#ports.later(longestSilence, lost);
  }

  #lost(): void {
    this.#drop();
    this.#ports.line(false);
    this.#again();
  }

  #again(): void {
    this.#tries += 1;
    this.#stopTimer = this.#ports.later(pause(this.#tries, this.#ports.chance()), () => this.#open());
  }

  #drop(): void {
    this.#line += 1;
    this.#stopTimer?.();
    this.#stopTimer = null;
    this.#close?.();
    this.#close = null;
  }
}

function read<Value>(
  data: string,
  schema: { safeParse(raw: unknown): { success: boolean; data?: Value } },
): Value | null {
  try {
    const raw: unknown = JSON.parse(data);
    return schema.safeParse(raw).data ?? null;
  } catch {
    return null;
  }
}
