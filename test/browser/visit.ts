// A screen for the length of a test.
import type { Browser } from "playwright-core";
import { onTestFinished } from "vitest";
import { type OnScreen, screenOf, type Visitor } from "./screens.ts";

export async function visit(browser: Browser, visitor: Visitor): Promise<OnScreen> {
  const screen = await screenOf(browser, visitor);
  onTestFinished(() => screen.context.close());
  return screen;
}
