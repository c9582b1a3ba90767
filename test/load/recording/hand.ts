// The hand of a weaver on the keyboard: every key that it presses is counted.
import type { Page } from "playwright-core";

export class Hand {
  keys = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let at = 0; at < times; at += 1) {
      this.keys += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** One key a letter. */
  async type(text: string): Promise<void> {
    for (const letter of text) {
      this.keys += 1;
      await this.page.keyboard.type(letter);
    }
  }

  /**
   * Types as much of a name as it takes until the list offers it among its first three, and takes it; else all of it.
   * @param whole when only what the list offers counts
   */
  async pick(name: string, { whole = false }: { whole?: boolean } = {}): Promise<void> {
    const letters = [...name];
    for (const [at, letter] of letters.entries()) {
      await this.type(letter);
      const place = (await this.#offered()).indexOf(name);
      const isLonger = at + place + 3 >= letters.length;
      if (place < 0 || place > 2 || (isLonger && !whole)) continue;
      await this.press("ArrowDown", place + 1);
      await this.press("Enter");
      return;
    }
  }

  /** Tab by Tab until the control has the focus. */
  async tabTo(id: string): Promise<void> {
    for (let presses = 0; presses < 70; presses += 1) {
      const now = await this.page.evaluate(() => document.activeElement?.id ?? "");
      if (now === id) return;
      await this.press("Tab");
    }
    throw new Error(`Tab does not come to ${id}`);
  }

  /** One of a list, as the keyboard has it: by its first letters, else by the arrows. */
  async choose(id: string, value: string): Promise<void> {
    await this.tabTo(id);
    const state = () =>
      this.page.evaluate((field) => {
        const list = document.getElementById(field);
        if (!(list instanceof HTMLSelectElement)) return null;
        const options = [...list.options].map((one) => one.value);
        const label = [...list.options].map((one) => one.label);
        return { value: list.value, at: list.selectedIndex, options, label };
      }, id);
    const now = await state();
    if (now === null || now.value === value) return;
    const options = now.options.length;
    const wanted = now.options.indexOf(value);
    if (wanted < 0) throw new Error(`${id} does not offer ${value}`);
    const steps = Math.abs(wanted - now.at);
    const first = byLetters(now.label, wanted);
    if (first !== null && first.length < steps) {
      await this.type(first);
      // What is typed next is a word of its own.
      await this.page.waitForTimeout(1200);
      if ((await state())?.value === value) return;
    }
    for (let presses = 0; presses < options; presses += 1) {
      const at = (await state())?.at ?? 0;
      if (at === wanted) return;
      await this.press(at < wanted ? "ArrowDown" : "ArrowUp");
    }
    throw new Error(`${id} does not come to ${value}: ${JSON.stringify(await state())}`);
  }

  async #offered(): Promise<string[]> {
    return this.page.evaluate(
      () =>
        new Promise<string[]>((told) => {
          const twice = () =>
            requestAnimationFrame(() =>
              told(
                [...document.querySelectorAll(".combo-list [role=option]")].map(
                  (one) => one.firstElementChild?.textContent ?? "",
                ),
              ),
            );
          requestAnimationFrame(twice);
        }),
    );
  }
}

/** The fewest letters that only this label begins with, of its first word; null where none do. */
function byLetters(labels: readonly string[], wanted: number): string | null {
  const fold = (text: string) => text.toLocaleLowerCase("fi");
  const word = fold(labels[wanted] ?? "").split(" ")[0] ?? "";
  for (let count = 1; count <= word.length; count += 1) {
    const begun = word.slice(0, count);
    // Keys that only some keyboards have are no keys to Chromium's hand.
    if (/[^a-z]/.test(begun)) return null;
    if (labels.findIndex((one) => fold(one).startsWith(begun)) === wanted) return begun;
  }
  return null;
}
