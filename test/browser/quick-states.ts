// States of adding by a line and of notes that are read.
import { mapAtRest } from "./map.ts";
import type { State } from "./state.ts";

/** Notes with what is known, what is new and what is missing from the map. */
const interview = `h99 · 12.3.2026 · Porin Ystäväpenkki ry, Pori · harjoitusaineistoa

Kenen kanssa
- Kipparipajan kanssa kehitetään yhdessä, vuodesta 2024 (4)
- Porin Nuorten Talo tekee yhteistyötä, hitsauspajassa joka viikko (3)
- Satakunnan hyvinvointialue rahoittaa: järjestöavustus tammikuusta 2024 alkaen (5)

Tarvitsee
- tietoa siitä, miten yksinäisyystyön vaikutuksia mitataan

Tarjoaa
- penkkimallin oppaan, saa käyttää vapaasti koko maassa`;

export const quickStates: Readonly<Record<string, State>> = {
  "quick add": async ({ page, open }) => {
    await open("/map?r=04");
    await mapAtRest(page);
    await page.keyboard.press("a");
    await page.locator("#quick-line[aria-autocomplete]").waitFor();
  },
  "a line that is read": async ({ page }) => {
    await page
      .locator("#quick-line")
      .fill("Ystäväpenkin ja Kippariajan kanssa yhteistyö 4, vuodesta 2023 #yksinäisyys");
    await page.locator(".quick-told").first().waitFor();
  },
  "lines of which some can't be read": async ({ page }) => {
    const lines = [
      "+ Porin Nuorten Talo (yhdistys, Pori) #nuoret",
      "Ystäväpenkki rahoittaa Foobaria 3",
      "Kipparipaja tarvitsee tilaa ryhmälle 9/2027 asti",
    ];
    await page.locator("#quick-line").fill(lines.join("\n"));
    await page.locator(".quick-choices").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".quick-sent").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.locator(".quick-list").waitFor();
  },
  "who told a line": async ({ page, words }) => {
    await page.keyboard.press("Escape");
    await page.locator(".quick-source button").first().click();
    await page.locator("#form-quick-source").selectOption("new");
    await page.getByLabel(words.quick("speaker"), { exact: true }).waitFor();
  },
  "notes to be read": async ({ page, open }) => {
    await open("/notes?r=04");
    await page.locator("#notes-text").waitFor();
  },
  "notes that were read": async ({ page, words }) => {
    await page.locator("#notes-text").fill(interview);
    await page.getByRole("button", { name: words.notes("read"), exact: true }).click();
    await page.locator(".candidate").first().waitFor();
    await page.keyboard.press("y");
    await page.keyboard.press("x");
  },
  "a candidate being rewritten": async ({ page }) => {
    await page.keyboard.press("e");
    await page.locator("#notes-line").waitFor();
  },
};
