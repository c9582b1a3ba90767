// The page in which the map is measured: it opens one of the two and tells times; the mouse is the browser's own.
import "../../../web/canvas/map.css";
import { type Drawer, kudelma, sigma } from "./drawers.ts";
import { type Region, regionOf } from "./region.ts";

const drawers = { kudelma, sigma };

const place = document.querySelector<HTMLElement>("#place");
let [nodes, ties] = [0, 0];
let region: Region | undefined;
let drawer: Drawer | undefined;
let counting: { frames: number; since: number } | null = null;
let pointed: Promise<number> = Promise.resolve(0);

/** Tasks that held up the page for more than 50 ms, as the browser tells them. */
let held: number[] = [];
const holding = new PerformanceObserver((list) => note(list.getEntries()));
holding.observe({ type: "longtask" });

function note(entries: readonly PerformanceEntry[]): void {
  held.push(...entries.map((one) => one.duration));
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Until what was asked for is on the screen: the frame that draws it, and the one after. */
async function painted(): Promise<void> {
  await frame();
  await frame();
}

const bench = {
  prepare(size: number, count: number): void {
    [nodes, ties] = [size, count];
    region = undefined;
  },

  /** ms from data at hand to the picture. */
  async open(name: keyof typeof drawers): Promise<number> {
    region = regionOf(nodes, ties);
    if (place === null) throw new Error("the page has no place");
    const host = document.createElement("div");
    host.className = "map-host";
    place.append(host);
    await painted();
    const begun = performance.now();
    drawer = drawers[name](host, region);
    await painted();
    return performance.now() - begun;
  },

  /** Where the most tied node stands in the window, px: what moves the map moves it. */
  hub(): { x: number; y: number } {
    return drawer?.hub() ?? { x: 0, y: 0 };
  },

  /** Counts frames until `counted` is asked. */
  count(): void {
    const begun = { frames: 0, since: performance.now() };
    counting = begun;
    const tick = () => {
      if (counting !== begun) return;
      begun.frames += 1;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  },

  /** Frames a second since `count`. */
  counted(): number {
    const { frames, since } = counting ?? { frames: 0, since: 0 };
    counting = null;
    return (frames * 1000) / (performance.now() - since);
  },

  /** Notes when the next event of the mouse comes, and when its picture stands. */
  watch(): void {
    pointed = new Promise((resolve) => {
      const heard = async () => {
        const begun = performance.now();
        await painted();
        resolve(performance.now() - begun);
      };
      window.addEventListener("mousemove", () => void heard(), { once: true, capture: true });
    });
  },

  /** ms from that event to its picture. */
  watched(): Promise<number> {
    return pointed;
  },

  /** ms from the command to the picture, and how many others moved. */
  async add(): Promise<[ms: number, moved: number]> {
    await painted();
    const begun = performance.now();
    const moved = drawer?.add() ?? 0;
    await painted();
    return [performance.now() - begun, moved];
  },

  /** The longest of those since it was asked last, ms; 0: none. */
  longest(): number {
    note(holding.takeRecords());
    const longest = Math.max(0, ...held);
    held = [];
    return longest;
  },

  close(): void {
    drawer?.close();
    drawer = undefined;
    place?.replaceChildren();
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
