// A page without a network: what it lives on, and what becomes of what was asked meanwhile.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isRefusal } from "../../../domain/refusal.ts";
import { Replica } from "../../../web/replica/replica.ts";
import { Api, type Fetch } from "../../../web/sync/api.ts";
import { createStatus } from "../../../web/sync/status.ts";
import { Sync } from "../../../web/sync/sync.ts";
import { Tabs } from "../../../web/sync/tabs.ts";
import { anActor } from "../records.ts";
import { Clock, MemoryShelf, settled } from "./clock.ts";
import { SmallServer, weaver } from "./small-server.ts";

let ids = 0;

class Machine {
  readonly server = new SmallServer();
  readonly shelf = new MemoryShelf();
  online = true;

  readonly fetch: Fetch = (url, init) =>
    this.online ? this.server.fetch(url, init) : Promise.reject(new TypeError("no network"));

  async open() {
    const clock = new Clock();
    clock.now = ids;
    const replica = new Replica();
    const status = createStatus();
    const told: string[] = [];
    const sync = new Sync({
      replica,
      api: new Api(this.fetch),
      status,
      tabs: new Tabs(`tab-${ids++}`, { locks: null, channel: null }),
      transport: this.server.transport,
      storage: this.shelf,
      later: clock.later,
      chance: () => 1,
      now: () => clock.now,
      newId: () => `command-${ids++}`,
      refused: (_, refusal) => told.push(refusal.refused),
      gaveWay: () => told.push("gaveWay"),
    });
    await sync.begin();
    void sync.show("04");
    await settled();
    return { clock, replica, status, sync, told };
  }

  /** Opened once with the network, and seen long enough to be kept. */
  async seen() {
    this.server.facts.put(anActor("tuttu"));
    const page = await this.open();
    await page.clock.pass(3000);
    return page;
  }
}

const name = (fi: string) => ({ field: "names", key: "fi", value: fi });

test("without a network the page opens as it was seen last, and goes on when the network is back", async () => {
  const machine = new Machine();
  await machine.seen();
  machine.online = false;
  const page = await machine.open();
  expect(page.replica.facts().get("tuttu")).toBeDefined();
  expect(page.status.getState()).toMatchObject({ fromKept: true, line: "reconnecting", loading: null });
  page.sync.ask({ type: "add", records: [anActor("uusi")] });
  await settled();
  expect(machine.server.asked).toEqual([]);
  machine.online = true;
  page.sync.hurry();
  await page.clock.pass(20_000);
  expect(machine.server.facts.get("uusi")).toBeDefined();
  expect(page.status.getState()).toMatchObject({ fromKept: false, unanswered: 0 });
});

test("what was seen is gone once one signs out, and when the server takes us for another", async () => {
  const machine = new Machine();
  const page = await machine.seen();
  expect(machine.shelf.names("view")).toEqual(["view/04", "views"]);
  await page.sync.discard();
  expect(machine.shelf.names()).toEqual([]);

  const again = new Machine();
  await again.seen();
  again.server.person = { ...weaver, grants: [{ role: "weaver", regions: ["06"] }] };
  const other = await again.open();
  expect(again.shelf.names("view")).toEqual([]);
  expect(other.status.getState().me?.person?.grants).toEqual(again.server.person.grants);
});

test("nothing is sent before the server has said that it takes us for the same person", async () => {
  const machine = new Machine();
  await machine.seen();
  machine.online = false;
  const page = await machine.open();
  page.sync.ask({ type: "add", records: [anActor("uusi")] });
  machine.server.person = null;
  machine.online = true;
  page.sync.hurry();
  await page.clock.pass(20_000);
  expect(machine.server.asked).toEqual([]);
  expect(page.status.getState().me?.person).toBeNull();
  expect(machine.shelf.names("outbox/me/")).toHaveLength(1);
});

test("R100: what gave way and what was refused meanwhile waits in a list, also through a reload, until it is dealt with", async () => {
  const machine = new Machine();
  await machine.seen();
  machine.online = false;
  const page = await machine.open();
  const both = [name("Minun nimeni"), { field: "existence", value: "ended" }];
  page.sync.ask({ type: "edit", id: "tuttu", set: both, add: [], remove: [] });
  page.sync.ask({ type: "add", records: [anActor("sama")] });
  machine.server.editedByOther("tuttu", [name("Annan nimi")]);
  machine.server.put(anActor("sama"));
  machine.online = true;
  page.sync.hurry();
  await page.clock.pass(20_000);
  const list = page.status.getState().told;
  expect(list.map(({ came }) => came)).toMatchObject([
    { type: "gaveWay", lost: [{ field: "names", key: "fi", by: { name: "Anna" } }] },
    { type: "refused", refusal: { refused: "existsAlready" } },
  ]);
  expect(machine.server.facts.get("tuttu")).toMatchObject({
    names: { fi: "Annan nimi" },
    existence: "ended",
  });
  expect(page.told).toEqual(["gaveWay", "existsAlready"]);
  const anew = await machine.open();
  expect(anew.status.getState().told).toEqual(list);
  anew.sync.told.deal(list[0]!.command.commandId);
  await settled();
  expect((await machine.open()).status.getState().told).toEqual(list.slice(1));
});

test("without a network undo takes back the newest that waits, redo asks for it again, and nobody is asked meanwhile", async () => {
  const machine = new Machine();
  const page = await machine.seen();
  machine.online = false;
  for (const id of ["yksi", "kaksi", "kolme"]) page.sync.ask({ type: "add", records: [anActor(id)] });
  await settled();
  await page.sync.step("undo");
  await page.sync.step("undo");
  expect(page.replica.facts().get("kolme")).toBeUndefined();
  await page.sync.step("redo");
  await settled();
  expect(page.replica.facts().get("kaksi")).toBeDefined();
  machine.online = true;
  page.sync.hurry();
  await page.clock.pass(20_000);
  expect([...machine.server.facts.all()].map(({ id }) => id)).toEqual(["tuttu", "yksi", "kaksi"]);
});

test("what was taken back after it may have been sent is undone when it turns out to be done", async () => {
  const machine = new Machine();
  const page = await machine.seen();
  machine.server.mishaps = ["unheard"];
  page.sync.ask({ type: "add", records: [anActor("uusi")] });
  await settled();
  expect(machine.server.facts.get("uusi")).toBeDefined();
  await page.sync.step("undo");
  expect(page.status.getState().unanswered).toBe(0);
  await page.clock.pass(20_000);
  expect(machine.server.facts.get("uusi")).toBeUndefined();
  expect(page.replica.facts().get("uusi")).toBeUndefined();
});

test("R100: whatever is lost on the way and however often the page is loaded anew, everything is done once and in its order", async () => {
  const step = fc.oneof(
    fc.constant("ask" as const),
    fc.constant("ask" as const),
    fc.constant("reload" as const),
    fc.constant("off" as const),
    fc.constant("on" as const),
    fc.constantFrom("lost" as const, "unheard" as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const machine = new Machine();
      let page = await machine.seen();
      const asked: string[] = [];
      for (const each of steps) {
        if (each === "ask") {
          const id = `toimija-${ids++}`;
          asked.push(id);
          expect(isRefusal(page.sync.ask({ type: "add", records: [anActor(id)] }))).toBe(false);
        } else if (each === "reload") {
          // As the browser says that the page goes.
          page.sync.keeping.keep();
          await settled();
          page = await machine.open();
        } else if (each === "on" || each === "off") machine.online = each === "on";
        else machine.server.mishaps.push(each);
        await page.clock.pass(700);
        // Nothing vanishes from the screen, whether it is there yet or waits.
        for (const id of asked) expect(page.replica.facts().get(id)?.id).toBe(id);
      }
      machine.online = true;
      machine.server.mishaps = [];
      page.sync.hurry();
      await page.clock.pass(60_000);
      const done = machine.server.changes.flatMap(({ edits }) =>
        edits.flatMap((one) => (one.op === "added" ? [one.record.id] : [])),
      );
      expect(done).toEqual(asked);
      expect(page.status.getState().unanswered).toBe(0);
      expect(machine.shelf.names("outbox")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
