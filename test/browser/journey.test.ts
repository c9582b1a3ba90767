// One way through the whole: recorded on one screen, seen on another, kept from the public, adopted, and all of it
// still there after the server was started anew. On each store.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { isNode } from "../../domain/records/record.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { stores } from "../flow/stores.ts";
import { type Asker, anActor, weaverOf } from "../server/opened.ts";
import { Screen } from "../server/screen.ts";
import { launchBrowser } from "./chromium.ts";
import { addActor, tieTo, until } from "./doings.ts";
import { mapAtRest, saidOf } from "./map.ts";
import type { OnScreen } from "./screens.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const secret = "Salamerkin kuiskaajat ry";
const known = "Rantahuone ry";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

for (const store of stores)
  describe(`on ${store.name}`, () => {
    test("what a weaver records, ties, takes back and puts back is seen by a colleague and never by the public; all agree after a new start of the server", async () => {
      let server = await store.open();
      onTestFinished(() => server.close());
      await loadFixture(server.house.loom, "practice-region");
      const asA = await server.as("Anna", weaverOf("04"));
      const asB = await server.as("Bo", weaverOf("04"));
      const { address } = server;
      const a = await visit(browser, { address, cookie: asA.cookie });
      const b = await visit(browser, { address, cookie: asB.cookie });
      const c = await visit(browser, { address });
      const bytes = await bytesOf(c);
      const feed = await Screen.of(server, server.anyone, "04");
      for (const one of [a, b, c]) await one.open("/map?r=04");
      for (const one of [a, b, c]) await mapAtRest(one.page);

      await seen(a.page, () => addActor(a.page, secret), { on: b.page, what: "the actor", comes: secret });
      await seen(a.page, () => tieTo(a.page, "Rantah"), { on: b.page, what: "the tie", comes: known });
      const { records } = await asB.snapshot("04");
      const added = records.find((one) => isNode(one) && one.names.fi === secret);
      const tie = records.find((one) => one.type === "tie" && one.from === added?.id);
      expect(tie).toBeDefined();

      const undo = () => a.page.keyboard.press("Control+z");
      const redo = () => a.page.keyboard.press("Control+Shift+z");
      await seen(a.page, undo, { on: b.page, what: "the tie taken back", goes: known });
      await seen(a.page, undo, { on: b.page, what: "the actor taken back", gone: true });
      await seen(a.page, redo, { on: b.page, what: "the actor put back", comes: secret });
      await seen(a.page, () => a.page.keyboard.press("Control+y"), {
        on: b.page,
        what: "the tie put back",
        comes: known,
      });

      // Something is published: when that has come to the public, whatever was to come before it has come.
      const last = await asA.ask({
        type: "add",
        records: [anActor({ visibility: "public", names: { fi: "Merkkitoimija ry" } })],
      });
      expect(await last.json()).toHaveProperty("seq");
      await until(
        async () => bytes(),
        (text) => text.includes("Merkkitoimija"),
      );
      await until(
        async () => feed.bytes,
        (text) => text.includes("Merkkitoimija"),
      );
      const hidden = [secret, added?.id ?? secret, tie?.id ?? secret, '"statements"'];
      for (const text of [bytes(), feed.bytes])
        expect(hidden.filter((one) => text.includes(one))).toEqual([]);
      feed.close();
      expect([...a.faults, ...b.faults, ...c.faults]).toEqual([]);

      await server.close({ keep: true });
      server = await store.reopen({
        ...server,
        settings: { ...server.settings, PORT: new URL(address).port },
      });
      expect(server.address).toBe(address);
      for (const [screen, asker] of [
        [a, asA],
        [b, asB],
        [c, server.anyone],
      ] as const) {
        await screen.page.reload();
        await mapAtRest(screen.page);
        expect(await onMap(screen.page)).toEqual(await inStore(asker));
      }
      expect(await saidOf(b.page, secret)).toContain(known);
      expect(await saidOf(c.page, secret)).toBeNull();
    });

    test("a proposal that is adopted stands on both screens, in the list and on the map, and stays after proposing anew", async () => {
      const server = await store.open();
      onTestFinished(() => server.close());
      await loadFixture(server.house.loom, "practice-region");
      const { address } = server;
      const [asA, asB] = [await server.as("Anna", weaverOf("04")), await server.as("Bo", weaverOf("04"))];
      const a = await visit(browser, { address, cookie: asA.cookie });
      const b = await visit(browser, { address, cookie: asB.cookie });
      await b.open("/communities?r=04");
      await a.open("/communities?r=04");
      await a.page.getByRole("button", { name: words.proposals("propose"), exact: true }).click();
      const card = a.page.locator("[data-proposal]").first();
      const name = (await card.locator("h3").textContent()) ?? "";
      await card.getByRole("button", { name: words.proposals("adopt") }).click();
      await card
        .getByRole("form")
        .getByRole("button", { name: words.proposals("adopt"), exact: true })
        .click();
      const adopted = (screen: OnScreen) => screen.page.locator("[data-community]");
      for (const one of [a, b]) await adopted(one).getByRole("heading", { name, exact: true }).waitFor();
      const id = (await adopted(b).getAttribute("data-community")) ?? "";
      const before = (await asB.snapshot("04")).records.find((one) => one.id === id);
      expect(before).toMatchObject({ type: "community", names: { fi: name } });

      await b.page.getByRole("link", { name: words.ui("place.map"), exact: true }).click();
      const named = await until(
        () => mapAtRest(b.page),
        (map) => map.boxes.some((box) => box.id === id),
      );
      expect(named.boxes.filter((box) => box.id === id)).toHaveLength(1);

      const seed = a.page.getByLabel(words.proposals("seed"));
      await seed.fill("7");
      await a.page.getByRole("button", { name: words.proposals("proposeAgain"), exact: true }).click();
      await a.page.getByText(/Siemenluku 7/).waitFor({ state: "attached" });
      await adopted(a).getByRole("heading", { name, exact: true }).waitFor();
      await b.page.getByRole("link", { name: words.ui("place.communities"), exact: true }).click();
      await adopted(b).getByRole("heading", { name, exact: true }).waitFor();
      expect((await asB.snapshot("04")).records.find((one) => one.id === id)).toEqual(before);
      expect([...a.faults, ...b.faults]).toEqual([]);
    });
  });

type Change = { on: Page; what: string } & ({ comes: string } | { goes: string } | { gone: true });

/** Does something on one screen and waits for it on the other; tells how long after the server's answer it stood there. */
async function seen(from: Page, act: () => Promise<void>, change: Change): Promise<void> {
  const answered = async () => {
    const response = await from.waitForResponse((one) => one.url().endsWith("/api/commands"));
    expect(response.status()).toBe(200);
    return Date.now();
  };
  const shown = async () => {
    await until(
      () => saidOf(change.on, secret),
      (said) => holds(said, change),
    );
    return Date.now();
  };
  const [, at, there] = await Promise.all([act(), answered(), shown()]);
  console.log(`${change.what}: on the other screen ${there - at} ms after the server's answer`);
}

function holds(said: string | null, change: Change): boolean {
  if ("gone" in change) return said === null;
  if ("goes" in change) return said?.includes(change.goes) === false;
  return said?.includes(change.comes) === true;
}

/** Every byte that comes to a page, as text: answers, and what the feed tells. */
async function bytesOf({ page, context }: OnScreen): Promise<() => string> {
  const parts: string[] = [];
  page.on("response", (response) => {
    if (!response.url().includes("/api/feed"))
      void response.text().then(
        (text) => parts.push(text),
        () => undefined,
      );
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  devtools.on("Network.eventSourceMessageReceived", ({ data }) => parts.push(data));
  return () => parts.join("\n");
}

async function onMap(page: Page) {
  const ids = await page.$$eval("[data-map-mirror] li", (all) =>
    all.map((one) => one.getAttribute("data-node")),
  );
  const { ties } = await mapAtRest(page);
  return { nodes: ids.toSorted(), ties };
}

async function inStore(asker: Asker) {
  const { records } = await asker.snapshot("04");
  const nodes = records.filter(isNode).map(({ id }) => id);
  return { nodes: nodes.toSorted(), ties: records.filter(({ type }) => type === "tie").length };
}
