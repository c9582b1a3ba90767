// A screen for the length of a test.
import type { Browser } from "playwright-core";
import { onTestFinished } from "vitest";
import { type OnScreen, screenOf, type Visitor } from "./screens.ts";

/** @param finished what a test that runs beside others got in its context: vitest can't tell such tests apart. */
export async function visit(
  browser: Browser,
  visitor: Visitor,
  finished: (close: () => Promise<void>) => void = onTestFinished,
): Promise<OnScreen> {
  const screen = await screenOf(browser, visitor);
  finished(() => screen.context.close());
  return screen;
}
