// The tabs of one browser share one feed: the tab that holds the lock hears it and tells the others.

import { z } from "zod";
import { feedEvent } from "../../domain/wire.ts";

const message = z.discriminatedUnion("type", [
  /** `from`: where the feed stood before this event, so that a tab notices when it missed one. */
  z.object({ type: z.literal("event"), from: z.string(), event: feedEvent }),
  z.object({ type: z.literal("reset") }),
  z.object({ type: z.literal("line"), stands: z.boolean() }),
  /** Somebody signed in or out in one of the tabs. */
  z.object({ type: z.literal("person") }),
]);
export type TabMessage = z.infer<typeof message>;

export interface TabPorts {
  /** Missing where the page was not opened safely (plain http from afar): then each tab has a feed of its own. */
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
    this.#hold(tabLock(id), () => undefined);
  }

  get leads(): boolean {
    return this.#leads;
  }

  /** Calls back when this tab is the one to hear the feed: at once, or when the tab before it is closed. */
  lead(begin: () => void): void {
    this.#hold("kudelma.feed", () => {
      this.#leads = true;
      begin();
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

  /** Does work while no other tab does the same, knowing which tabs are open. */
  async alone(work: (open: ReadonlySet<string>) => void): Promise<void> {
    const { locks } = this.#ports;
    if (locks === null) {
      work(new Set());
      return;
    }
    await locks.request("kudelma.outbox", async () => {
      const { held = [] } = await locks.query();
      const open = held.map((each) => each.name ?? "").filter((name) => name.startsWith(tabLock("")));
      work(new Set(open.map((name) => name.slice(tabLock("").length))));
    });
  }

  /** Holds a lock until the tab is closed. */
  #hold(name: string, got: () => void): void {
    const { locks } = this.#ports;
    if (locks === null) got();
    else
      void locks.request(name, () => {
        got();
        return new Promise<never>(() => undefined);
      });
  }
}

function tabLock(id: string): string {
  return `kudelma.tab.${id}`;
}
