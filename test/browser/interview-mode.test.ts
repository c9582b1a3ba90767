// An interview as it is held: by keyboard alone, and by thumb on a phone, in Finnish. What is told lands as told by the
// actor, and whom they named stands in the queue of the round.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Actor } from "../../domain/records/actor.ts";
import type { Fact } from "../../domain/records/record.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Asker, opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { tabTo, until } from "./doings.ts";
import { fingersOn } from "./touch.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const { interview, rounds } = words;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The practice region with a round going on, its weaver, and an actor to interview. */
async function ground() {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const weaver = await server.as("Anna Kutoja", weaverOf("04"));
  const round = { id: "syksyn-kierros", rev: 0, type: "round", visibility: "team", region: "04" };
  await weaver.ask({
    type: "add",
    records: [{ ...round, names: { fi: "Syksyn kierros" }, since: "2020-01-01" }],
  });
  const { records } = await weaver.snapshot("04");
  const tied = new Set(records.flatMap((one) => (one.type === "tie" ? [one.from, one.to] : [])));
  const actors = records.filter(
    (one): one is Actor => one.type === "actor" && one.place?.municipality !== undefined,
  );
  const actor = actors.find((one) => tied.has(one.id));
  if (actor === undefined) throw new Error("the practice region has no actor with ties");
  return { server, weaver, actor };
}

/** Everything that names the interview of the actor, once so much is there. */
async function told(weaver: Asker, actor: string, count: number) {
  return until(
    async () => {
      const { records } = await weaver.snapshot("04");
      const source = records.find(
        (one) => one.type === "source" && one.node === actor && one.label === "Diakin väki",
      );
      const named =
        source === undefined ? [] : records.filter((one) => JSON.stringify(one).includes(source.id));
      return { source, named: named.filter((one) => one.id !== source?.id) };
    },
    ({ named }) => named.length >= count,
  );
}

function ofType<T extends Fact["type"]>(records: readonly Fact[], type: T): Extract<Fact, { type: T }>[] {
  return records.filter((one): one is Extract<Fact, { type: T }> => one.type === type);
}

const row = (page: Page, text: string) =>
  page.locator(".interview-rows li").filter({ hasText: text }).waitFor();

test("by keyboard: ties, needs, offers, whom next and the summary, and the queue shows who was named", async () => {
  const { server, weaver, actor } = await ground();
  const { page, open, faults } = await visit(browser, { address: server.address, cookie: weaver.cookie });
  await open(`/table?r=04&sel=${actor.id}`);
  await page.waitForSelector("#panel-title");
  await page.keyboard.press("i");
  await page.locator("#form-sourceLabel:focus").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Diakin väki");
  await page.keyboard.press("Enter");

  const { keyboard } = page;
  await page.locator("#form-to:focus").waitFor();
  await keyboard.type("Rantapaja ry");
  await tabTo(page, interview("about"));
  await keyboard.type("ruoka-apu");
  await keyboard.press("Tab");
  await keyboard.press("4");
  await keyboard.press("Enter");
  await row(page, "Rantapaja ry");
  await page.locator("#form-to:focus").waitFor();
  await keyboard.type("Taimitarha ry");
  await keyboard.press("Enter");
  await row(page, "Taimitarha ry");
  await keyboard.press("Enter");

  await page.locator("#form-text:focus").waitFor();
  await keyboard.type("Tiloja ryhmille");
  await keyboard.press("Enter");
  await row(page, "Tiloja ryhmille");
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: interview("offers") }).waitFor();
  await page.locator("#form-text:focus").waitFor();
  await keyboard.type("Opiskelijoita hankkeisiin");
  await keyboard.press("Enter");
  await row(page, "Opiskelijoita");
  await keyboard.press("Enter");
  await page.locator("#form-to:focus").waitFor();
  await keyboard.type("Seuraava yhdistys");
  await keyboard.press("Enter");
  await row(page, "Seuraava yhdistys");
  await keyboard.press("Escape");
  await row(page, "Seuraava yhdistys");
  await keyboard.press("Enter");
  const summary = await page.locator(".interview-summary").textContent();
  for (const each of [
    ": ruoka-apu (4/5: tekevät työtä yhdessä)",
    "Tarvitsee: Tiloja",
    "Voi tarjota: Opis",
    "Seuraava yhdistys",
  ])
    expect(summary).toContain(each);

  const { source, named } = await told(weaver, actor.id, 5);
  expect(source).toMatchObject({ kind: "interview", node: actor.id });
  const speaks = ofType(named, "tie").map((tie) =>
    tie.statements?.map(({ sides, strength }) => ({ sides, strength })),
  );
  expect(speaks.toSorted()).toEqual([
    [{ sides: "from", strength: 4 }],
    [{ sides: "from", strength: undefined }],
  ]);
  expect(ofType(named, "need").map(({ node }) => node)).toEqual([actor.id]);
  expect(ofType(named, "offer").map(({ node }) => node)).toEqual([actor.id]);

  await tabTo(page, interview("toQueue"));
  await keyboard.press("Enter");
  const queue = page.getByRole("table").first();
  await queue.getByRole("row", { name: /Seuraava yhdistys/ }).waitFor();
  for (const each of ["Rantapaja ry", "Taimitarha ry"]) await queue.getByText(each).first().waitFor();
  const status = page.getByLabel(rounds("of", { what: rounds("status"), name: "Seuraava yhdistys" }));
  await status.focus();
  await status.selectOption("booked");
  await until(
    async () => ofType((await weaver.snapshot("04")).records, "round").flatMap((one) => one.interviews ?? []),
    (list) => list.some((one) => one.status === "booked" && one.assignee?.name === "Anna Kutoja"),
  );
  expect(faults).toEqual([]);
});

test("by thumb at 390 px: what was told stays after a reload, and a row is taken out again", async () => {
  const { server, weaver, actor } = await ground();
  const { page, open, faults } = await visit(browser, {
    address: server.address,
    cookie: weaver.cookie,
    width: 390,
    height: 844,
    touch: true,
  });
  const fingers = await fingersOn(page);
  const tap = async (name: string, role: "button" | "radio" = "button") => {
    const target = page.getByRole(role, { name, exact: role === "button" });
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box === null) throw new Error(`"${name}" is not to be seen`);
    expect(role === "radio" || box.height >= 44, `${name} is as high as a thumb`).toBe(true);
    await fingers.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  };
  await open(`/interview?r=04&node=${actor.id}`);
  await page.locator("#form-sourceLabel").fill("Diakin väki");
  await tap(interview("begin"));
  await page.locator("#form-to").fill("Rantapaja ry");
  await tap("Tekevät työtä yhdessä", "radio");
  await tap(interview("add"));
  await row(page, "Rantapaja ry");
  await tap(interview("onward"));
  await page.locator("#form-text").fill("Tiloja ryhmille");
  await tap(interview("add"));
  await row(page, "Tiloja ryhmille");
  await told(weaver, actor.id, 2);

  await page.reload();
  await page.getByRole("button", { name: /^Jatka: Diakin väki/ }).tap();
  await row(page, "Rantapaja ry");
  await page.getByRole("button", { name: /^Poista: .*Rantapaja ry/ }).tap();
  await until(
    async () => (await told(weaver, actor.id, 1)).named.map(({ type }) => type),
    (types) => !types.includes("tie"),
  );
  await page.evaluate(() => scrollTo(0, 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(faults).toEqual([]);
});
