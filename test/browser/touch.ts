// Fingers on a page, as Chromium itself gets them from a screen.
import type { CDPSession, Page } from "playwright-core";

export interface At {
  x: number;
  y: number;
}

export interface Fingers {
  tap(at: At): Promise<void>;
  /** Put down, moved slowly, and at rest before it is lifted. */
  draw(from: At, to: At): Promise<void>;
  /** Thrown: lifted while it moves. */
  flick(from: At, to: At): Promise<void>;
  /** Two at a time, from where they are put down to where they are lifted. */
  two(from: readonly [At, At], to: readonly [At, At]): Promise<void>;
  /** Held until what it leads to is there. */
  hold(at: At, until: () => Promise<unknown>): Promise<void>;
}

const steps = 8;

export async function fingersOn(page: Page): Promise<Fingers> {
  const line: CDPSession = await page.context().newCDPSession(page);
  /** s, the clock of the fingers: how fast they are is not left to the machine. */
  let now = Date.now() / 1000;
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly At[], after: number) => {
    now += after;
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    return line.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: now });
  };
  const between = (from: At, to: At, part: number): At => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  });
  const along = async (from: readonly At[], to: readonly At[], pace: number) => {
    await send("touchStart", from, pace);
    for (let step = 1; step <= steps; step += 1) {
      const points = from.map((each, finger) => between(each, to[finger] ?? each, step / steps));
      await send("touchMove", points, pace);
      await page.waitForTimeout(20);
    }
  };
  return {
    tap: async (at) => {
      await send("touchStart", [at], 0.05);
      await send("touchEnd", [], 0.05);
    },
    draw: async (from, to) => {
      await along([from], [to], 0.15);
      for (const off of [1, 0]) await send("touchMove", [{ x: to.x, y: to.y + off }], 0.3);
      await send("touchEnd", [], 0.1);
    },
    flick: async (from, to) => {
      await along([from], [to], 0.006);
      await send("touchEnd", [], 0.004);
    },
    two: async (from, to) => {
      await along(from, to, 0.05);
      await send("touchEnd", [], 0.05);
    },
    hold: async (at, until) => {
      await send("touchStart", [at], 0.05);
      await until();
      await send("touchEnd", [], 1);
    },
  };
}
