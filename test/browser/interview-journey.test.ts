// An interview is typed in: three who were not known, five ties, one known actor by a misspelt name; a colleague's screen and the
// wall follow. By mouse, by keyboard alone, by thumb at 390 px; in Finnish.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { isNode } from "../../domain/records/record.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { speaker } from "../../web/i18n/words.ts";
import { knownWords } from "../../web/panels/forms/known.words.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { form, until } from "./doings.ts";
import { type Hand, handNames, handOf } from "./hands.ts";
import { mapAtRest, saidOf } from "./map.ts";
import { visit } from "./visit.ts";
import { wordsOf } from "./words.ts";

const words = wordsOf("fi");
const own = speaker(knownWords, "fi");
const told = "Kauttuan Nuortenverstas ry";
const fresh = ["Köyliön Iltakerho ry", "Panelian Pelipaja osk", "Kiukaisten Nuorisovintti"];
const known = "Rauman kielikahvila";
const misspelt = "Porin Ystäväpenki ry";
const meant = "Porin Ystäväpenkki ry";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

for (const name of handNames)
  test(`by ${name}: an interview with three newcomers, five ties and a misspelt name is on the other screen and on the wall tie by tie`, async () => {
    const server = await opened();
    onTestFinished(() => server.close());
    await loadFixture(server.house.loom, "practice-region");
    const asker = await server.as("Anna", weaverOf("04"));
    const { address } = server;
    const phone = name === "thumb" ? { width: 390, height: 844, touch: true } : {};
    const mine = await visit(browser, { address, cookie: asker.cookie, ...phone });
    const others = (await server.as("Bo", weaverOf("04"))).cookie;
    const beside = await visit(browser, { address, cookie: others });
    const wall = await visit(browser, { address, cookie: others, width: 1920, height: 1080 });
    await mine.open("/map?r=04");
    await beside.open("/map?r=04");
    await wall.page.goto(`${address}/wall?r=04`);
    for (const { page } of [mine, beside, wall]) await mapAtRest(page);
    const { page } = mine;
    const hand = handOf(name, page);

    const before = new Set((await asker.snapshot("04")).records.map(({ id }) => id));
    await begin(page, hand, name);
    const { to, addAnother, add } = labels;
    for (const [at, each] of fresh.entries()) {
      await hand.write(to, each);
      if (at === 0) await tellSource(hand);
      await follows([beside.page, wall.page], each, () => hand.press(addAnother));
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#form-to")?.value === "");
    }
    await hand.write(to, "kielikah");
    await hand.take(known);
    await follows([beside.page, wall.page], known, () => hand.press(addAnother));
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#form-to")?.value === "");
    await hand.write(to, misspelt);
    await hand.take(words.ui("form.newNode", { name: misspelt }));
    await hand.press(own("use"));
    await page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>("#form-to")?.value === wanted,
      meant,
    );
    await follows([beside.page, wall.page], meant, () => hand.press(add));

    const { records } = await asker.snapshot("04");
    const nodes = records.filter(isNode);
    const idOf = (asked: string) => nodes.filter((one) => one.names.fi === asked).map(({ id }) => id);
    const newcomers = nodes.flatMap((one) =>
      one.names.fi !== undefined && !before.has(one.id) ? [one.names.fi] : [],
    );
    expect(newcomers.toSorted()).toEqual(fresh.toSorted());
    const sources = records.filter((one) => one.type === "source" && one.label === source);
    expect(sources).toHaveLength(1);
    const from = idOf(told)[0];
    for (const each of [...fresh, known, meant]) {
      const ties = records.flatMap((one) =>
        one.type === "tie" && one.from === from && one.to === idOf(each)[0] ? [one] : [],
      );
      expect([each, ties.map((tie) => tie.statements?.map((one) => one.source))]).toEqual([
        each,
        [[sources[0]?.id]],
      ]);
    }
    await named(wall.page, fresh);
    expect([...mine.faults, ...beside.faults, ...wall.faults]).toEqual([]);
  });

const source = "Nuortenverstas, toiminnanjohtaja";
const labels = {
  to: words.ui("form.to"),
  addAnother: words.ui("form.addAnother"),
  add: words.ui("form.add"),
};

/** Finds whom the interview is with, and begins a tie of theirs. */
async function begin(page: Page, hand: Hand, name: string): Promise<void> {
  if (name === "keyboard") await page.keyboard.press("/");
  else await page.getByRole("button", { name: words.ui("action.search") }).click();
  await page.waitForSelector("dialog :focus");
  await page.keyboard.type("nuortenverstas");
  await page.getByRole("option").filter({ hasText: told }).waitFor();
  if (name === "keyboard") await page.keyboard.press("Enter");
  else await hand.take(told);
  await page.getByRole("heading", { name: told, exact: true }).waitFor();
  if (name === "keyboard") await page.keyboard.press("t");
  else
    await page
      .locator(".panel")
      .getByRole("button", { name: words.ui("action.addTie") })
      .click();
  await form(page, words.ui("form.tie"));
}

/** Told once: the next ties of the interview keep it. */
async function tellSource(hand: Hand): Promise<void> {
  await hand.set(words.ui("form.strength"), "4");
  await hand.set(words.ui("form.source"), "new");
  await hand.write(words.ui("form.sourceLabel"), source);
}

/** What is done here stands on the other screens as a tie of the interviewed; how long it took is told, not judged. */
async function follows(screens: readonly Page[], name: string, act: () => Promise<void>): Promise<void> {
  const begun = Date.now();
  await act();
  const pressed = Date.now();
  await Promise.all(
    screens.map((page) =>
      until(
        () => saidOf(page, told),
        (said) => said?.includes(name) === true,
      ),
    ),
  );
  console.log(
    `${name}: on the other screens ${Date.now() - pressed} ms after the press (${pressed - begun} ms)`,
  );
}

/** The wall names newcomers for a while: the last of them is still told, and all stand on the map. */
async function named(wall: Page, names: readonly string[]): Promise<void> {
  for (const each of names) expect(await saidOf(wall, each)).not.toBeNull();
}
