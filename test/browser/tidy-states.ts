// States of the page of what to tidy, of merging, and of the history.
import type { State } from "./state.ts";

export const tidyStates: Readonly<Record<string, State>> = {
  "what to tidy": async ({ page, open }) => {
    await open("/tidy?r=04");
    await page.locator("[data-tidy=doubles] .tidy-pair").first().waitFor();
  },
  "the history of a region": async ({ page }) => {
    await page.locator(".history-region summary").click();
    await page.locator(".history > li").first().waitFor();
  },
  "two side by side": async ({ page, open }) => {
    await open("/tidy?r=04");
    await page.locator("[data-tidy=doubles] .home-answers button").first().click();
    await page.locator(".merge-moves").waitFor();
  },
  "the history of an actor": async ({ page, open, words }, { node }) => {
    await open(`/map?r=04&sel=${node}`);
    await page.locator(".panel summary", { hasText: words.history("title") }).click();
    await page.locator(".history > li").first().waitFor();
  },
};
