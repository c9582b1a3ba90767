// States of the page of communities, one after the other: a group is proposed, compared, adopted and kept.
import { mapAtRest } from "./map.ts";
import type { State } from "./state.ts";

export const communityStates: Readonly<Record<string, State>> = {
  "a group around a theme": async ({ page, open, words }) => {
    await open("/communities?r=04");
    await page.getByText(words.believing("start"), { exact: true }).click();
    await page.getByRole("radio", { name: words.believing("start.theme") }).check();
    await page.getByRole("combobox", { name: words.believing("start.theme") }).selectOption({ index: 3 });
    await page.getByRole("button", { name: words.believing("startGo"), exact: true }).click();
    await page.locator("[data-gathered]").waitFor();
  },
  communities: ({ open }) => open("/communities?r=04"),
  proposals: async ({ page, words }) => {
    await page.getByRole("button", { name: words.proposals("propose"), exact: true }).click();
    await page.locator("[data-proposal]").first().waitFor();
  },
  "two results side by side": async ({ page, words }) => {
    await page.getByLabel(words.proposals("seed")).fill("7");
    await page.getByRole("button", { name: words.proposals("proposeAgain"), exact: true }).click();
    const comparison = page.getByText(words.believing("compare"), { exact: true });
    await comparison.click();
    await page.locator(".comparison tbody tr").first().waitFor();
    await comparison.scrollIntoViewIfNeeded();
  },
  "the form of adopting": async ({ page, words }) => {
    await page
      .locator("[data-proposal]")
      .first()
      .getByRole("button", { name: words.proposals("adopt") })
      .click();
    await page.waitForSelector(".adopt :focus");
  },
  "an adopted community": async ({ page, words }) => {
    await page
      .locator(".adopt")
      .getByRole("button", { name: words.proposals("adopt"), exact: true })
      .click();
    await page.locator("[data-community] h3 button").click();
    await page.waitForSelector("#panel-title");
  },
  "the form of a community": async ({ page, words }) => {
    await page
      .locator(".panel")
      .getByRole("button", { name: words.ui("action.edit") })
      .click();
    await page.waitForSelector(".form :focus");
  },
  "proposals on the map": async ({ page, words }) => {
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: words.ui("place.map"), exact: true }).click();
    await mapAtRest(page);
  },
};
