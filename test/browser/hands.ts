// A person's hand on the page: a mouse, a keyboard alone, or a thumb. The same journey is made with each.
import type { Page } from "playwright-core";
import { tabTo } from "./doings.ts";

export interface Hand {
  /** Goes to the field with this label and writes. */
  write(label: string, text: string): Promise<void>;
  press(button: string): Promise<void>;
  /** Takes the option with this name from the list under the field that was written in. */
  take(option: string): Promise<void>;
  /** Sets a field with a fixed list of values. */
  set(label: string, value: string): Promise<void>;
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const option = (page: Page, name: string) => page.getByRole("option").filter({ hasText: name }).first();

const hands: Readonly<Record<string, (page: Page) => Hand>> = {
  mouse: (page) => ({
    write: async (label, text) => {
      await field(page, label).click();
      await field(page, label).fill("");
      await field(page, label).pressSequentially(text);
    },
    press: (name) => button(page, name).first().click(),
    take: (name) => option(page, name).click(),
    set: async (label, value) => {
      await field(page, label).selectOption(value);
    },
  }),
  keyboard: (page) => ({
    write: async (label, text) => {
      await tabTo(page, label);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
    },
    press: async (name) => {
      await button(page, name).first().waitFor();
      await tabTo(page, name);
      await page.keyboard.press("Enter");
    },
    take: async (name) => {
      await option(page, name).waitFor();
      for (let presses = 0; presses < 12; presses += 1) {
        await page.keyboard.press("ArrowDown");
        const marked = await page.locator("[role=option][aria-selected=true]").textContent();
        if (marked?.includes(name)) break;
      }
      await page.keyboard.press("Enter");
    },
    set: async (label, value) => {
      await tabTo(page, label);
      const chosen = () =>
        page.evaluate(() => {
          const on = document.activeElement;
          return on instanceof HTMLSelectElement ? on.value : "";
        });
      for (let presses = 0; presses < 20 && (await chosen()) !== value; presses += 1)
        await page.keyboard.press("ArrowDown");
    },
  }),
  thumb: (page) => ({
    write: async (label, text) => {
      await field(page, label).tap();
      await field(page, label).fill(text);
    },
    press: (name) => button(page, name).first().tap(),
    take: (name) => option(page, name).tap(),
    set: async (label, value) => {
      await field(page, label).selectOption(value);
    },
  }),
};

/** mouse, keyboard, thumb. */
export const handNames: readonly string[] = Object.keys(hands);

export function handOf(name: string, page: Page): Hand {
  const made = hands[name];
  if (made === undefined) throw new Error(`nobody has such a hand: ${name}`);
  return made(page);
}
