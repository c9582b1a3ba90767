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
  "the page of a community": async ({ page, words }) => {
    await page.keyboard.press("Escape");
    await page
      .locator("[data-community]")
      .getByRole("button", { name: words.community("toPage") })
      .click();
    await page.locator(".community h1").waitFor();
  },
  "the form of a gathering": async ({ page, words }) => {
    await page.getByRole("button", { name: words.community("addGathering"), exact: true }).click();
    await page.locator(".gathering-form :focus").waitFor();
  },
  "a gathering and what came of it": async ({ page, words }) => {
    const form = page.getByRole("form", { name: words.community("newGathering") });
    await form.getByLabel(words.community("date"), { exact: true }).fill("2026-11-03");
    await form.getByLabel(words.community("start"), { exact: true }).fill("13:00");
    await form.getByRole("button", { name: words.community("save"), exact: true }).click();
    await page.locator("[data-gathering]").waitFor();
  },
  "a calendar to subscribe to": async ({ page, words }) => {
    const section = page.getByRole("region", { name: words.community("calendar"), exact: true });
    await section.getByRole("button", { name: words.community("calendarMake"), exact: true }).click();
    await section.getByRole("textbox", { name: words.community("calendarAddress") }).waitFor();
  },
  "a community for a wall": async ({ page, words }) => {
    await page.getByRole("button", { name: words.community("project"), exact: true }).click();
    await page.locator(".projected .community h1").waitFor();
  },
  "communities again": async ({ page, words }) => {
    await page.getByRole("button", { name: words.community("projectEnd"), exact: true }).click();
    await page.getByRole("link", { name: words.community("back"), exact: true }).click();
    await page.locator("[data-community]").waitFor();
  },
  "proposals on the map": async ({ page, words }) => {
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: words.ui("place.map"), exact: true }).click();
    await mapAtRest(page);
  },
};
