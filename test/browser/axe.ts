// What axe-core finds wrong on a page, in words short enough for a failure.
import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** `rule: element` for every place that breaks a rule; `only` names rules when not all are wanted. */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe: here } = window;
    // Colours on their way to others are no colours yet, and what inherits them follows a frame later.
    for (let still = 0; still < 3; still += 1) {
      if (document.getAnimations().some((one) => one.playState === "running")) still = 0;
      await new Promise((go) => requestAnimationFrame(go));
    }
    const { violations } = await here.run(document, {
      resultTypes: ["violations"],
      ...(rules === undefined ? {} : { runOnly: { type: "rule" as const, values: [...rules] } }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, any, all }) =>
          `${id}: ${html.slice(0, 160)} (${[...any, ...all]
            .map(({ message }) => message)
            .join(" ")
            .slice(0, 200)})`,
      ),
    );
  }, only);
}
