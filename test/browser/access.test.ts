// The page for everybody: axe finds nothing wrong in any state of it, wide and narrow, light and dark.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadFixture } from "../../server/fixtures/load.ts";
import { type Opened, opened } from "../server/opened.ts";
import { axeFaults } from "./axe.ts";
import { launchBrowser } from "./chromium.ts";
import { groundOf, states } from "./states.ts";
import { visit } from "./visit.ts";

/** Chromium tells of a no of the server and of a lost line in its console: these are asked for. */
const expectedNo = /status of 40\d .*\/api\/sign-in|ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

/** So many states, light and dark, take longer than any other test: ms. */
const allStates = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("axe finds nothing wrong and the policy stops nothing", () => {
  // Each width changes records of its own server, so that both can be looked at at once.
  const practice = async (finished: (close: () => Promise<void>) => void): Promise<Opened> => {
    const server = await opened();
    finished(() => server.close());
    await loadFixture(server.house.loom, "practice-region");
    return server;
  };

  for (const { width, height } of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test.concurrent(
      `in any state of the page at ${width}×${height}, light and dark`,
      async ({ expect, onTestFinished }) => {
        const server = await practice(onTestFinished);
        const administrator = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
        const ground = await groundOf(administrator);
        const { address } = server;
        const visitor = { address, cookie: administrator.cookie, width, height };
        const screen = await visit(browser, visitor, onTestFinished);
        const found: Record<string, string[]> = {};
        for (const [state, reach] of Object.entries(states)) {
          const unreached = await reach(screen, ground).then(
            () => null,
            (error: Error) => error.message,
          );
          if (unreached !== null) {
            found[state] = [unreached];
            continue;
          }
          const light = await axeFaults(screen.page);
          if (light.length > 0) found[state] = light;
          await screen.page.emulateMedia({ colorScheme: "dark" });
          const dark = await axeFaults(screen.page, ["color-contrast"]);
          await screen.page.emulateMedia({ colorScheme: "light" });
          if (dark.length > 0) found[`${state}, dark`] = dark;
        }
        expect(found).toEqual({});
        expect(screen.faults.filter((fault) => !expectedNo.test(fault))).toEqual([]);
      },
      allStates,
    );

  test("for the public", async ({ onTestFinished }) => {
    const screen = await visit(browser, { address: (await practice(onTestFinished)).address });
    for (const path of ["/map?r=04", "/table?r=04", "/communities?r=04", "/people", "/sign-in"]) {
      await screen.open(path);
      expect(await axeFaults(screen.page), path).toEqual([]);
    }
    expect(screen.faults).toEqual([]);
  });
});
