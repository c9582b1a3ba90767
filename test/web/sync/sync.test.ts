import { expect, test } from "vitest";
import { isRefusal } from "../../../domain/refusal.ts";
import { Replica } from "../../../web/replica/replica.ts";
import { Api } from "../../../web/sync/api.ts";
import type { Asked } from "../../../web/sync/ports.ts";
import { createStatus } from "../../../web/sync/status.ts";
import { Sync } from "../../../web/sync/sync.ts";
import { Tabs } from "../../../web/sync/tabs.ts";
import { anActor } from "../records.ts";
import { Clock, MemoryShelf, settled } from "./clock.ts";
import { SmallServer } from "./small-server.ts";

let ids = 0;

async function opened(server = new SmallServer(), storage = new MemoryShelf()) {
  const clock = new Clock();
  const replica = new Replica();
  const status = createStatus();
  const refused: string[] = [];
  const sync = new Sync({
    replica,
    api: new Api(server.fetch),
    status,
    tabs: new Tabs(`tab-${ids++}`, { locks: null, channel: null }),
    transport: server.transport,
    storage,
    later: clock.later,
    chance: () => 1,
    newId: () => `command-${ids++}`,
    refused: (_, refusal) => refused.push(refusal.refused),
  });
  await sync.begin();
  await sync.show("04");
  await settled();
  const add = (id: string): Asked => {
    const asked = sync.ask({ type: "add", records: [anActor(id)] });
    if (isRefusal(asked)) throw new Error(asked.refused);
    return asked;
  };
  return { server, clock, replica, status, sync, refused, add, storage };
}

test("a change is shown before it is sent, and stands when the feed has brought it", async () => {
  const page = await opened();
  page.add("uusi");
  expect([...page.replica.pending()]).toEqual(["uusi"]);
  await settled();
  expect([...page.replica.pending()]).toEqual([]);
  expect(page.replica.facts().get("uusi")?.rev).toBe(1);
});

test("an answer lost on the way back makes no second change", async () => {
  const page = await opened();
  page.server.mishaps = ["unheard", "lost"];
  const { fate } = page.add("uusi");
  await page.clock.pass(5000);
  expect(await fate).toMatchObject({ type: "accepted", seq: 1 });
  expect(new Set(page.server.asked).size).toBe(1);
  expect(page.server.seq).toBe(1);
});

test("what the server refuses is taken back, and the reason told once", async () => {
  const page = await opened();
  // Known to the server alone, so that the rules here let it through.
  page.server.facts.put(anActor("salainen"));
  page.add("salainen");
  expect(page.replica.facts().get("salainen")).toBeDefined();
  await settled();
  expect(page.replica.facts().get("salainen")).toBeUndefined();
  expect(page.refused).toEqual(["existsAlready"]);
});

test("a form that shows the reason itself is not talked over", async () => {
  const page = await opened();
  page.server.facts.put(anActor("salainen"));
  const asked = page.sync.ask({ type: "add", records: [anActor("salainen")] }, true);
  await settled();
  expect(isRefusal(asked)).toBe(false);
  expect(page.refused).toEqual([]);
});

test("what may never be stored is refused before it is sent", async () => {
  const page = await opened();
  const asked = page.sync.ask({
    type: "add",
    records: [anActor("uusi", { names: { fi: "Matti 131052-308T" } })],
  });
  expect(isRefusal(asked) && asked.refused).toBe("personalIdentityCode");
  await settled();
  expect(page.server.asked).toEqual([]);
});

test("a store that is down is told of, and the change goes when it is back", async () => {
  const page = await opened();
  page.server.mishaps = [
    { refused: "storeUnavailable", values: {} },
    { refused: "storeUnavailable", values: {} },
  ];
  page.add("uusi");
  await settled();
  expect(page.status.getState()).toMatchObject({ trouble: { refused: "storeUnavailable" }, unanswered: 1 });
  await page.clock.pass(5000);
  expect(page.status.getState()).toMatchObject({ trouble: null, unanswered: 0 });
  expect(page.server.facts.get("uusi")).toBeDefined();
});

test("a session that ended keeps the change until somebody signs in", async () => {
  const page = await opened();
  page.server.mishaps = [{ refused: "sessionEnded", values: {} }];
  page.add("uusi");
  await settled();
  expect(page.status.getState().signedOut).toBe(true);
  expect(page.storage.names("outbox")).toHaveLength(1);
});

test("undo takes back the newest, redo puts it back, one after the other however fast they are pressed", async () => {
  const page = await opened();
  page.add("a-1");
  page.add("a-2");
  void page.sync.step("undo");
  void page.sync.step("undo");
  await page.sync.step("redo");
  await settled();
  expect(page.replica.facts().get("a-1")).toBeDefined();
  expect(page.replica.facts().get("a-2")).toBeUndefined();
  expect(page.status.getState().steps).toMatchObject({
    undo: [expect.any(Number)],
    redo: [expect.any(Number)],
  });
});

test("undo goes on after the page was loaded anew", async () => {
  const page = await opened();
  page.add("uusi");
  await settled();
  const anew = await opened(page.server);
  expect(await anew.sync.step("undo")).toMatchObject({ type: "accepted" });
  await settled();
  expect(anew.replica.facts().get("uusi")).toBeUndefined();
});

test("a lost line is made anew after what was heard last", async () => {
  const page = await opened();
  page.server.put(anActor("muiden"));
  page.server.say((listener) => listener.lost());
  await settled();
  expect(page.status.getState().line).toBe("reconnecting");
  await page.clock.pass(500);
  page.server.say((listener) => listener.opened());
  expect(page.server.opened).toEqual(["log:0", "log:1"]);
  expect(page.status.getState().line).toBe("online");
});

test("a reset brings a new snapshot and keeps what waits", async () => {
  const page = await opened();
  page.server.mishaps = ["lost"];
  page.add("odottaa");
  await settled();
  page.server.epoch = "other";
  page.server.seq = 7;
  page.server.facts.put(anActor("palautettu", { rev: 7 }));
  page.server.say((listener) => listener.reset(JSON.stringify({ reason: "epoch" })));
  await settled();
  expect(page.replica.facts().get("palautettu")).toBeDefined();
  expect(page.replica.facts().get("odottaa")).toBeDefined();
  expect(page.server.opened.at(-1)).toBe("other:7");
});

test("what was unanswered at a reload is shown and sent by the page that opens next", async () => {
  const page = await opened();
  page.server.mishaps = Array(20).fill("lost");
  page.add("uusi");
  await settled();
  page.server.mishaps = [];
  const anew = await opened(page.server, page.storage);
  expect(anew.replica.facts().get("uusi")).toBeDefined();
  await settled();
  expect(page.server.facts.get("uusi")).toBeDefined();
  expect(page.storage.names("outbox")).toEqual([]);
});

test("rights that changed make the page ask anew who reads", async () => {
  const page = await opened();
  page.server.person = null;
  page.server.say((listener) => listener.reset(JSON.stringify({ reason: "rights" })));
  await settled();
  expect(page.status.getState().me?.person).toBeNull();
});
