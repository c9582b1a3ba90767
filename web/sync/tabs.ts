// The tabs of one browser share one feed and one outbox: the tab that holds the lock has both, and tells the others.

import { z } from "zod";
import { feedEvent, hereNow } from "../../domain/wire.ts";
import { fate, held, told } from "./held.ts";

const outboxMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("asked"), held }),
  z.object({ type: z.literal("answered"), commandId: z.string(), fate }),
  /** Taken back, by the tab that leads. */
  z.object({ type: z.literal("withdrawn"), commandId: z.string() }),
  /** To be taken back, by the tab that leads. */
  z.object({ type: z.literal("drop"), commandId: z.string() }),
  /** Nobody waits for this answer in a form any more. */
  z.object({ type: z.literal("left"), commandId: z.string() }),
  z.object({ type: z.literal("discarded"), person: z.string() }),
]);
export type OutboxMessage = z.infer<typeof outboxMessage>;

const message = z.union([
  outboxMessage,
  z.discriminatedUnion("type", [
    /** `from`: where the feed stood before this event, so that a tab notices when it missed one. */
    z.object({ type: z.literal("event"), from: z.string(), event: feedEvent }),
    z.object({ type: z.literal("reset") }),
    z.object({ type: z.literal("line"), stands: z.boolean() }),
    z.object({ type: z.literal("here"), people: hereNow }),
    /** A tab was opened: how do things stand? */
    z.object({ type: z.literal("hello") }),
    /** Somebody signed in or out in one of the tabs. */
    z.object({ type: z.literal("person") }),
    /** Something was not done as it was asked; or somebody dealt with that. */
    z.object({ type: z.literal("told"), told }),
    z.object({ type: z.literal("dealt"), commandId: z.string() }),
  ]),
]);
export type TabMessage = z.infer<typeof message>;

export interface TabPorts {
  /** Missing where the page was not opened safely (plain http from afar): then each tab leads. */
  locks: LockManager | null;
  channel: BroadcastChannel | null;
}

export class Tabs {
  readonly id: string;
  readonly #ports: TabPorts;
  #leads = false;

  constructor(id: string, ports: TabPorts) {
    this.id = id;
    this.#ports = ports;
  }

  get leads(): boolean {
    return this.#leads;
  }

  /** Calls back when this tab is the one that leads: at once, or when the tab before it is closed or has crashed. */
  lead(begin: () => void): void {
    const { locks } = this.#ports;
    const got = () => {
      this.#leads = true;
      begin();
    };
    if (locks === null) got();
    else
      void locks.request("kudelma.feed", () => {
        got();
        return new Promise<never>(() => undefined);
      });
  }

  listen(heard: (message: TabMessage) => void): void {
    if (this.#ports.channel === null) return;
    this.#ports.channel.onmessage = (event: MessageEvent<unknown>) => {
      const read = message.safeParse(event.data);
      if (read.success) heard(read.data);
    };
  }

  tell(told: TabMessage): void {
    this.#ports.channel?.postMessage(told);
  }
}
