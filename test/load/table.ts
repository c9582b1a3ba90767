// How a sheet of 20,000 rows scrolls and takes what is written, in a real Chromium on a real server.
import type { Page } from "playwright-core";
import { allMunicipalities } from "../../domain/regions/regions.ts";
import { actorKinds } from "../../domain/vocabulary/actor-kinds.ts";
import { roles } from "../../domain/vocabulary/roles.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import { launchBrowser } from "../browser/chromium.ts";
import { screenOf } from "../browser/screens.ts";
import { actor, theme } from "../domain/making.ts";
import { type Asker, opened } from "../server/opened.ts";
import { atLeast, atMost, type Figure } from "./figure.ts";

const count = 20_000;
const together = 5000;
const repeats = 5;

export async function table(): Promise<Figure[]> {
  const server = await opened();
  const browser = await launchBrowser();
  try {
    const asker = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
    await fill(asker);
    const { page, open } = await screenOf(browser, { address: server.address, cookie: asker.cookie });
    await open("/table?r=all");
    await page.waitForSelector("tbody tr");
    const rows = Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 2;
    if (rows !== count) throw new Error(`the sheet has ${rows} rows`);
    // What waits for an idle moment is not to fall into a figure.
    await page.waitForTimeout(2000);
    const wheel = await scrolled(page, 120);
    const dragged = await scrolled(page, 4000);
    const keys: number[] = [];
    const edits: number[] = [];
    await page.locator("tbody [data-at]").first().focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowRight");
    for (let at = 0; at < repeats; at += 1) {
      keys.push(await moved(page, at + 1));
      edits.push(await edited(page, at + 1, at % 2 === 0 ? "säätiö" : "yritys"));
      await page.waitForTimeout(500);
    }
    return [
      atLeast("scrolling by the wheel, 20,000 rows", wheel.fps, { unit: "fps", reach: 50, goal: 60 }),
      atLeast("scrolling by the bar, 4,000 px a step", dragged.fps, { unit: "fps", goal: 60 }),
      atMost("work of the page for one frame by the wheel", wheel.work, { unit: "ms", reach: 14, goal: 8 }),
      atMost("longest frame by the wheel", wheel.longest, { unit: "ms", goal: 33 }),
      atMost("rows drawn at once", wheel.drawn, { unit: "rows", reach: 100 }),
      atMost("from an arrow key to the picture", median(keys), { unit: "ms", reach: 50, goal: 16 }),
      atMost("from Enter in a cell to the picture with what was written", median(edits), {
        unit: "ms",
        reach: 100,
        goal: 50,
      }),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function fill(asker: Asker): Promise<void> {
  const themes = Array.from({ length: 40 }, (_, at) =>
    theme(`theme-${at}`, { names: { fi: `Teema ${at}` } }),
  );
  const towns = allMunicipalities();
  const records = Array.from({ length: count }, (_, at) => {
    return actor(`bench-actor-${at}`, {
      names: { fi: `${town(at)?.names.fi} toimija ${at}` },
      kind:
        pick(
          actorKinds.filter((kind) => kind !== "other"),
          at,
        ) ?? "association",
      sector: pick(sectors, at) ?? "civil",
      roles: roles.filter((_role, place) => (at + place) % 9 === 0),
      themes: [`theme-${at % 40}`, `theme-${(at * 7) % 40}`],
      place: { municipality: town(at)?.code ?? "609", shown: "municipality" },
      lastConfirmed: `2026-0${1 + (at % 9)}`,
    });
  });
  await add(asker, themes);
  for (let at = 0; at < count; at += together) await add(asker, records.slice(at, at + together));

  function town(at: number) {
    return pick(towns, at);
  }
}

function pick<One>(list: readonly One[], at: number): One | undefined {
  return list[at % list.length];
}

async function add(asker: Asker, records: readonly object[]): Promise<void> {
  const response = await asker.ask({ type: "add", records });
  if (!response.ok) throw new Error(`not added: ${(await response.text()).slice(0, 200)}`);
}

interface Scrolled {
  fps: number;
  /** ms */
  longest: number;
  drawn: number;
  frames: number;
  /** ms of the main thread for one frame. */
  work: number;
}

/** Frames a second, and the longest frame in ms, while the sheet is moved by so many px a frame for two seconds. */
async function scrolled(page: Page, step: number): Promise<Scrolled> {
  const clock = await page.context().newCDPSession(page);
  // The thread's own time: what other programs take of the machine meanwhile is not in it.
  await clock.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () =>
    (await clock.send("Performance.getMetrics")).metrics.find(({ name }) => name === "TaskDuration")?.value ??
    0;
  const before = await spent();
  const found = await page.evaluate(async (px) => {
    const frame = document.querySelector(".sheet");
    if (frame === null) throw new Error("no sheet");
    const times: number[] = [];
    let drawn = 0;
    let way = 1;
    await new Promise<void>((done) => {
      const begun = performance.now();
      const next = (now: number) => {
        times.push(now);
        drawn = Math.max(drawn, frame.querySelectorAll("tbody tr").length);
        const before = frame.scrollTop;
        frame.scrollTop += way * px;
        if (frame.scrollTop === before) way = -way;
        if (now - begun < 2000) requestAnimationFrame(next);
        else done();
      };
      requestAnimationFrame(next);
    });
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
    const whole = (times.at(-1) ?? 0) - (times[0] ?? 0);
    return { fps: (gaps.length / whole) * 1000, longest: Math.max(...gaps), drawn, frames: times.length };
  }, step);
  const work = ((await spent()) - before) * 1000;
  await clock.detach();
  return { ...found, work: work / found.frames };
}

/** ms from the key to the frame after the one in which the next row has the focus. */
async function moved(page: Page, row: number): Promise<number> {
  await watch(page, `[data-at="${row}:1"]:focus`, null);
  await page.keyboard.press("ArrowDown");
  return watched(page);
}

async function edited(page: Page, row: number, text: string): Promise<number> {
  await page.keyboard.type(text);
  await page.waitForSelector(".sheet-field");
  await page.keyboard.press("Escape");
  await page.keyboard.type(text);
  await watch(page, `[data-at="${row}:1"]`, text);
  await page.keyboard.press("Enter");
  const took = await watched(page);
  await page.keyboard.press("ArrowUp");
  return took;
}

declare global {
  interface Window {
    /** ms that the last thing watched took, once it has been seen. */
    sheetTook?: Promise<number>;
  }
}

/** From the next key down until something stands there, and a frame was drawn after. */
async function watch(page: Page, selector: string, text: string | null): Promise<void> {
  await page.evaluate(
    ([wanted, written]) => {
      window.sheetTook = new Promise((tell) => {
        const begin = () => {
          const begun = performance.now();
          const look = () => {
            const one = document.querySelector(wanted ?? "");
            const isThere =
              one !== null &&
              (written == null ||
                (one.querySelector(".sheet-field") === null &&
                  one.textContent?.toLowerCase().includes(written) === true));
            if (isThere) requestAnimationFrame(() => tell(performance.now() - begun));
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener("keydown", begin, { capture: true, once: true });
      });
    },
    [selector, text] as const,
  );
}

async function watched(page: Page): Promise<number> {
  return page.evaluate(() => window.sheetTook ?? Number.POSITIVE_INFINITY);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
