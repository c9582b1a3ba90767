// States of a line that is down and of a server that does not answer.
import { addActor } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import type { State } from "./state.ts";

export const troubleStates: Readonly<Record<string, State>> = {
  "a line that is down": async ({ page, open, context, words }) => {
    await open("/map?r=04");
    await mapAtRest(page);
    await context.setOffline(true);
    await addActor(page, "Verkoton kerho", words);
    await page.getByText(words.apart("awayWaiting", { count: 1 })).waitFor();
  },
  "what waits without a line": async ({ page }) => {
    await page.locator(".line-chip.away").click();
    await page.locator(".pending-rows > li").first().waitFor();
  },
  "a line that is back": async ({ page, open, context, words }) => {
    await context.setOffline(false);
    await page.getByText(words.apart("awayWaiting", { count: 1 })).waitFor({ state: "detached" });
    await open("/map?r=04");
  },
  "a server that does not answer": async ({ page, context }) => {
    await context.route("**/api/{me,snapshot}*", (route) => route.abort());
    // A browser that keeps nothing from before.
    await page.evaluate(() => indexedDB.deleteDatabase("kudelma"));
    await page.reload();
    await page.locator("#main .message h1").waitFor();
  },
  "a server that answers again": async ({ page, open, context }) => {
    await context.unroute("**/api/{me,snapshot}*");
    await open("/map?r=04");
    await mapAtRest(page);
  },
};
