import { expect, test } from "vitest";
import { Replica } from "../../../web/replica/replica.ts";
import { Api } from "../../../web/sync/api.ts";
import { createStatus } from "../../../web/sync/status.ts";
import { Sync } from "../../../web/sync/sync.ts";
import { type TabMessage, Tabs } from "../../../web/sync/tabs.ts";
import { anActor } from "../records.ts";
import { Clock, MemoryShelf, settled } from "./clock.ts";
import { SmallServer } from "./small-server.ts";

/** What tabs of one browser share: locks that one holds at a time, a channel that all others hear. */
class Browser {
  held = new Map<string, number>();
  #waiting = new Map<string, (() => void)[]>();
  #channels = new Map<number, (data: unknown) => void>();
  #tabs = 0;
  storage = new MemoryShelf();

  tab(): { tabs: Tabs; close: () => void } {
    this.#tabs += 1;
    const mine = this.#tabs;
    const locks = {
      request: async (name: string, work: () => unknown) => {
        if (this.held.has(name)) await new Promise<void>((go) => this.#queue(name).push(go));
        this.held.set(name, mine);
        const done = await work();
        this.#free(name);
        return done;
      },
      query: async () => ({ held: [...this.held.keys()].map((name) => ({ name })) }),
    };
    const channel: {
      onmessage: ((event: { data: unknown }) => void) | null;
      postMessage(data: unknown): void;
    } = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const [tab, hear] of this.#channels) if (tab !== mine) hear(data);
      },
    };
    this.#channels.set(mine, (data) => channel.onmessage?.({ data }));
    const tabs = new Tabs(`tab-${mine}`, Object.assign(Object.create(null), { locks, channel }));
    return {
      tabs,
      close: () => {
        this.#channels.delete(mine);
        for (const [name, tab] of [...this.held]) if (tab === mine) this.#free(name);
      },
    };
  }

  #queue(name: string): (() => void)[] {
    const queue = this.#waiting.get(name) ?? [];
    this.#waiting.set(name, queue);
    return queue;
  }

  #free(name: string): void {
    this.held.delete(name);
    this.#queue(name).shift()?.();
  }
}

async function page(server: SmallServer, browser: Browser) {
  const clock = new Clock();
  const replica = new Replica();
  const { tabs, close } = browser.tab();
  let ids = 0;
  const sync = new Sync({
    replica,
    api: new Api(server.fetch),
    status: createStatus(),
    tabs,
    transport: server.transport,
    storage: browser.storage,
    later: clock.later,
    chance: () => 1,
    newId: () => `${tabs.id}-command-${ids++}`,
    refused: () => undefined,
  });
  await sync.begin();
  await sync.show("04");
  await settled();
  return { sync, replica, tabs, clock, close };
}

test("tabs of one browser open one feed, and all hear it", async () => {
  const server = new SmallServer();
  const browser = new Browser();
  const [a, b] = [await page(server, browser), await page(server, browser)];
  expect(server.opened).toEqual(["log:0"]);
  server.put(anActor("uusi"));
  expect(a.replica.facts().get("uusi")).toBeDefined();
  expect(b.replica.facts().get("uusi")).toBeDefined();
});

test("when the tab that hears the feed is closed, another goes on from where it was", async () => {
  const server = new SmallServer();
  const browser = new Browser();
  const [a, b] = [await page(server, browser), await page(server, browser)];
  server.put(anActor("ensin"));
  server.listeners.clear();
  a.close();
  await settled();
  expect(b.tabs.leads).toBe(true);
  expect(server.opened).toEqual(["log:0", "log:1"]);
  server.put(anActor("sitten"));
  expect(b.replica.facts().get("sitten")).toBeDefined();
});

test("what a closed tab left unsent is sent by one that is open, after a while", async () => {
  const server = new SmallServer();
  const browser = new Browser();
  const [a, b] = [await page(server, browser), await page(server, browser)];
  server.mishaps = ["lost"];
  a.sync.ask({ type: "add", records: [anActor("uusi")] });
  await settled();
  a.close();
  await b.clock.pass(10_000);
  expect(server.facts.get("uusi")).toBeDefined();
});

test("a tab that missed an event fetches a new snapshot", async () => {
  const server = new SmallServer();
  const browser = new Browser();
  const [, b] = [await page(server, browser), await page(server, browser)];
  server.seq = 5;
  server.facts.put(anActor("ohi", { rev: 5 }));
  const other = browser.tab();
  const told: TabMessage = {
    type: "event",
    from: "log:5",
    event: { cursor: "log:6", notes: [], puts: [], drops: [], spots: [], aliases: [] },
  };
  server.seq = 6;
  other.tabs.tell(told);
  await settled();
  expect(b.replica.facts().get("ohi")).toBeDefined();
});

test("who signed in in one tab is asked anew in the others", async () => {
  const server = new SmallServer();
  const browser = new Browser();
  server.person = null;
  const [a, b] = [await page(server, browser), await page(server, browser)];
  expect(b.sync.ask({ type: "add", records: [anActor("uusi")] })).toBeDefined();
  server.person = { id: "me", name: "Kutoja", grants: [{ role: "weaver", regions: ["all"] }] };
  await a.sync.changePerson({ person: server.person, practice: false, opensOn: "04", today: "2026-11-24" });
  await settled();
  expect([...b.replica.pending()]).toEqual([]);
  expect(b.replica.view()).toBe("04");
});
