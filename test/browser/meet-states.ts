// States of the pages of introductions: suggested, under way, on the map; what ends; what it has come to.
import { mapAtRest } from "./map.ts";
import type { State } from "./state.ts";

export const meetStates: Readonly<Record<string, State>> = {
  "whom to introduce": async ({ page, open }) => {
    await open("/introductions?r=04");
    await page.locator(".meet-row").first().waitFor();
  },
  "an introduction that is open": async ({ page }) => {
    const row = page.locator('[data-part="close"] .meet-row').nth(1);
    if ((await page.locator(".meet-aside").count()) > 0 || (await page.locator(".meet-detail").count()) === 0)
      await row.click();
    await page.locator(".meet-body").waitFor();
  },
  "introductions under way": async ({ page }) => {
    if ((await page.locator('[data-part="open"]').count()) > 0) return;
    const row = page.locator('[data-part="close"] .meet-row').first();
    if ((await row.getAttribute("aria-current")) === null) await row.click();
    await page.keyboard.press("1");
    await page.locator('[data-part="open"] .meet-row').first().click();
    await page.locator(".meet-steps [aria-pressed=true]").waitFor();
  },
  "an introduction on the map": async ({ page, open }) => {
    await open("/introductions?r=04");
    const row = page.locator('[data-part="close"] .meet-row').first();
    await row.waitFor();
    await row.click();
    await page.locator(".meet-detail").waitFor();
    await page.keyboard.press("m");
    await page.waitForSelector(".map-told");
    await mapAtRest(page);
  },
  "what ends soon": async ({ page, open }) => {
    await open("/continuity?r=04");
    await page.locator(".endings > li").first().waitFor();
  },
  "a region without its hub": async ({ page }) => {
    await page.locator(".what-if-most button").first().click();
    await page.locator(".what-if").waitFor();
  },
  "progress since a day": async ({ page, open }) => {
    await open("/progress?r=04");
    await page.locator(".progress-table").waitFor();
  },
};
