// Edges of fields, signs of buttons and the ring of the focus stand out by 3 to 1, text by 4.5, on every kind of page.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened } from "../server/opened.ts";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./chromium.ts";
import { faint } from "./plain.ts";
import type { OnScreen } from "./screens.ts";
import type { Ground } from "./state.ts";
import { groundOf, states } from "./states.ts";
import { visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const known = [
  "the map",
  "a neighbourhood",
  "an actor",
  "the form of a new actor, with a fault",
  "the form of a tie",
  "the table of actors",
  "communities",
  "people",
  "the way in",
  "searching",
  "settings",
] as const;
const pages: Readonly<Record<string, (screen: OnScreen, ground: Ground) => Promise<void>>> = {
  ...Object.fromEntries(known.map((each) => [each, states[each]!])),
  home: ({ open }) => open("/"),
  "the wall": ({ open }) => open("/wall?r=04"),
  "a filter": ({ open }) => open("/map?r=04&family=money&mode=showcase&sector=civil"),
};

for (const colorScheme of ["light", "dark"] as const)
  test(`in ${colorScheme}`, async () => {
    const server = await opened();
    onTestFinished(() => server.close());
    await loadFixture(server.house.loom, "practice-region");
    const asker = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
    const screen = await visit(browser, { address: server.address, cookie: asker.cookie });
    await screen.page.emulateMedia({ colorScheme });
    const ground = await groundOf(asker);
    const found: Record<string, string[]> = {};
    for (const [title, reach] of Object.entries(pages)) {
      await reach(screen, ground);
      const wrong = [...(await axeFaults(screen.page, ["color-contrast"])), ...(await faint(screen.page))];
      if (wrong.length > 0) found[title] = wrong;
    }
    expect(found).toEqual({});
  });
