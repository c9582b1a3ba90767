// The sheets in their states: a cell that is written in, menus, the preview of a paste.
import type { State } from "./state.ts";

/** Puts text on the clipboard as another program would have, and pastes it where the focus is. */
export async function pasteText(page: Parameters<State>[0]["page"], text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+v");
}

export const sheetStates: Readonly<Record<string, State>> = {
  "the table of needs": async ({ page, words }) => {
    await page.getByRole("tab", { name: words.sheet("wants") }).click();
    await page.waitForSelector("tbody tr");
  },
  "a cell that is written in": async ({ page, open }) => {
    await open("/table?r=04");
    await page.getByRole("tab").first().click();
    await page.locator("[data-at='2:1']").click();
    await page.keyboard.press("F2");
    await page.keyboard.type("y");
    await page.locator(".sheet-options li").first().waitFor();
    await page.keyboard.press("ArrowDown");
  },
  "a cell that can't be read": async ({ page }) => {
    await page.keyboard.press("Escape");
    await page.keyboard.type("qwerty");
    await page.keyboard.press("Enter");
    await page.locator(".sheet-fault").waitFor();
  },
  "the menu of a column": async ({ page }) => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+ArrowDown");
    await page.locator(".sheet-menu:popover-open").waitFor();
  },
  "the columns to choose": async ({ page, words }) => {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: new RegExp(`^${words.sheet("columns")}`) }).click();
    await page.locator(".sheet-columns:popover-open").waitFor();
  },
  "the preview of a paste": async ({ page, words }) => {
    await page.keyboard.press("Escape");
    await page.locator("[data-at='1:0']").click();
    const [name, kind, place] = [words.sheet("name"), words.sheet("kind"), words.sheet("place")];
    await pasteText(
      page,
      [
        [name, kind, place],
        ["Kokemäenjoen talkooverkko", "verkosto", "Kokemäki"],
        ["Rantahuone", "yhdistys", "Pori"],
        ["Uusi kyläpaja", "kyläpaja", "Atlantis"],
      ]
        .map((cells) => cells.join("\t"))
        .join("\r\n"),
    );
    await page.getByRole("dialog", { name: words.sheet("preview") }).waitFor();
  },
};
