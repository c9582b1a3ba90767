// The browser behind the tests: a real Chromium starts and runs a script.
import { expect, test } from "vitest";
import { launchBrowser } from "./chromium.ts";

test("a real Chromium starts and runs a script in a page", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent("<p id='who'>Kudelma</p>");
    expect(await page.evaluate(() => document.querySelector("#who")?.textContent)).toBe("Kudelma");
    expect(browser.version()).toMatch(/^\d+\./);
  } finally {
    await browser.close();
  }
});
