// What a person does on the page, by keyboard, in Finnish: the steps that several tests share.

import type { Page } from "playwright-core";
import { patience } from "./screens.ts";
import { wordsOf } from "./words.ts";

const finnish = wordsOf("fi");

/** n, the fields one after the other, Enter. */
export async function addActor(page: Page, name: string, words = finnish): Promise<void> {
  await page.keyboard.press("n");
  await form(page, words.ui("form.node"));
  await page.keyboard.type(name);
  await tabTo(page, words.ui("form.place"));
  await page.keyboard.type("Por");
  await page.locator(".combo-list li").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await formGone(page);
}

/** t, the names completed, Enter; begins at the actor that is selected. */
export async function tieTo(page: Page, beginning: string, words = finnish): Promise<void> {
  await page.keyboard.press("t");
  await form(page, words.ui("form.tie"));
  await tabTo(page, words.ui("form.to"));
  await page.keyboard.type(beginning);
  await page.locator(".combo-list li").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await formGone(page);
}

/** Tab by Tab, as a hand does it, until the control with this label has the focus. */
export async function tabTo(
  page: Page,
  label: string,
  { back = false, part = false }: { back?: boolean; part?: boolean } = {},
): Promise<void> {
  const asked = () =>
    page.evaluate(() => {
      const on = document.activeElement;
      if (on === null) return "";
      const own = "labels" in on && on.labels instanceof NodeList ? on.labels[0] : null;
      return (own?.textContent ?? on.getAttribute("aria-label") ?? on.textContent ?? "").trim();
    });
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    const now = await asked();
    if (part ? now.toLocaleLowerCase().startsWith(label.toLocaleLowerCase()) : now === label) return;
    passed.push(now.slice(0, 80));
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
  }
  throw new Error(`Tab does not come to "${label}": ${passed.join(" · ")}`);
}

export async function form(page: Page, title: string): Promise<void> {
  await page.getByRole("form", { name: title }).waitFor();
  await page.waitForSelector(".form-fields :focus");
}

async function formGone(page: Page): Promise<void> {
  await page.waitForSelector(".form", { state: "detached" });
}

/** Asks again until it holds; what was found last is in the failure. */
export async function until<Found>(
  look: () => Promise<Found>,
  holds: (found: Found) => boolean,
): Promise<Found> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (holds(found)) return found;
    if (Date.now() > end) throw new Error(`waited in vain; found last: ${JSON.stringify(found)}`);
    await new Promise((go) => setTimeout(go, 20));
  }
}
