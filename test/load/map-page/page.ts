// The page in which the map is measured: it opens one of the two, moves it by the same events of the mouse, and tells times.
import { type Drawer, kudelma, sigma } from "./drawers.ts";
import { type Region, regionOf } from "./region.ts";

const drawers = { kudelma, sigma };
const frames = 60;

const place = document.querySelector<HTMLElement>("#place");
let [nodes, ties] = [0, 0];
let region: Region | undefined;
let drawer: Drawer | undefined;

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Until what was asked for is on the screen: the frame that draws it, and the one after. */
async function painted(): Promise<void> {
  await frame();
  await frame();
}

function mouse(
  type: string,
  [x, y]: [number, number],
  more: MouseEventInit & { deltaY?: number } = {},
): void {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const init = { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, ...more };
  target.dispatchEvent(type === "wheel" ? new WheelEvent(type, init) : new MouseEvent(type, init));
}

/** Frames a second while `step` is called in each. A picture that stands still would be quick, and wrong. */
async function rate(step: (at: number) => void): Promise<number> {
  const seen = new Set<number>();
  const look = () => void seen.add(drawer?.hub().x ?? 0);
  await frame();
  const begun = performance.now();
  for (let at = 0; at < frames; at += 1) {
    step(at);
    await frame();
    if (at % 10 === 5) look();
  }
  if (seen.size < 3) throw new Error("the map did not move");
  return (frames * 1000) / (performance.now() - begun);
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
    place.append(host);
    await painted();
    const begun = performance.now();
    drawer = drawers[name](host, region);
    await painted();
    return performance.now() - begun;
  },

  async pan(): Promise<number> {
    mouse("mousedown", [640, 790], { buttons: 1 });
    const found = await rate((at) =>
      mouse("mousemove", [640 + 4 * (at % 30), 790 - 3 * (at % 30)], { buttons: 1 }),
    );
    mouse("mouseup", [640, 790]);
    return found;
  },

  zoom(): Promise<number> {
    return rate((at) => mouse("wheel", [640, 400], { deltaY: at % 20 < 10 ? -12 : 12 }));
  },

  /** ms from the pointer on the most tied node to the picture of its neighbourhood. */
  async hover(): Promise<number> {
    const { x, y } = drawer?.hub() ?? { x: 0, y: 0 };
    mouse("mousemove", [5, 5]);
    await painted();
    const begun = performance.now();
    mouse("mousemove", [x, y]);
    await painted();
    const took = performance.now() - begun;
    mouse("mousemove", [5, 5]);
    return took;
  },

  /** ms from the command to the picture, and how many others moved. */
  async add(): Promise<[ms: number, moved: number]> {
    await painted();
    const begun = performance.now();
    const moved = drawer?.add() ?? 0;
    await painted();
    return [performance.now() - begun, moved];
  },

  close(): void {
    drawer?.close();
    place?.replaceChildren();
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
