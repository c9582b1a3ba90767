// A weaver before the practice region, on a screen of any size, and how high the sheet stands there.
import type { Browser, Locator, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { until } from "./doings.ts";
import type { OnScreen, Visitor } from "./screens.ts";
import { groundOf } from "./states.ts";
import { visit } from "./visit.ts";

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof box>;

/** `node`: an actor there that has needs and ties. */
export async function weaverAt(
  browser: Browser,
  size: Omit<Visitor, "address" | "cookie">,
): Promise<OnScreen & { node: string }> {
  const server = await opened();
  onTestFinished(() => server.close());
  await loadFixture(server.house.loom, "practice-region");
  const asker = await server.as("Anna", weaverOf("04"));
  const { node } = await groundOf(asker);
  const { address } = server;
  return { ...(await visit(browser, { address, cookie: asker.cookie, ...size })), node };
}

export async function boxOf(of: Locator): Promise<Box> {
  return box.parse(await of.boundingBox());
}

/** Until the sheet stands at this height of its three. */
export async function sheetAt(page: Page, height: "peek" | "half" | "full"): Promise<Box> {
  const sheet = page.locator(`.panel[data-sheet=${height}]:not([data-dragged])`);
  await sheet.waitFor();
  let last = -1;
  return until(
    () => boxOf(sheet),
    (now) => {
      const rests = now.height === last;
      last = now.height;
      return rests;
    },
  );
}
