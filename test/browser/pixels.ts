// The map as it is seen, looked at pixel by pixel.
import type { Page } from "playwright-core";

export interface Looked {
  id: string;
  /** The commonest colour around the box. */
  ground: string;
  /** The pixel of the box that stands out most from that ground, and by how much. */
  colour: string;
  best: number;
  /** How much of the box stands out from it by 3 to 1. */
  share: number;
}

interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is seen in each box; `rim` px beyond it lies its ground. */
export async function lookedAt(page: Page, boxes: readonly Box[], rim = 5): Promise<Looked[]> {
  const host = await page.locator("[data-map]").boundingBox();
  const picture = (await page.screenshot({ clip: host ?? undefined })).toString("base64");
  // A page without a policy of its own may open a picture that is not a file.
  const desk = await page.context().newPage();
  const looked = await desk.evaluate(
    async ({ boxes: asked, rim: around, picture: png }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const whole = document.createElement("canvas");
      [whole.width, whole.height] = [image.width, image.height];
      const ink = whole.getContext("2d", { willReadFrequently: true });
      if (ink === null) return [];
      ink.drawImage(image, 0, 0);
      const { data } = ink.getImageData(0, 0, whole.width, whole.height);
      const at = (x: number, y: number) => {
        const from = (Math.round(y) * whole.width + Math.round(x)) * 4;
        return `#${[0, 1, 2].map((part) => (data[from + part] ?? 0).toString(16).padStart(2, "0")).join("")}`;
      };
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
          const one = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
          return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one: string, other: string) => {
        const [a, b] = [luminance(one), luminance(other)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      return asked.map((box) => {
        const counts = new Map<string, number>();
        const inside: string[] = [];
        for (let y = box.y - around; y < box.y + box.height + around; y += 1)
          for (let x = box.x - around; x < box.x + box.width + around; x += 1) {
            if (x < 0 || y < 0 || x >= whole.width || y >= whole.height) continue;
            const within = x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;
            const colour = at(x, y);
            if (within) inside.push(colour);
            else counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
        const [ground = "#ffffff"] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
        let [colour, best, plain] = [ground, 1, 0];
        for (const one of inside) {
          const stands = contrast(one, ground);
          if (stands >= 3) plain += 1;
          if (stands > best) [colour, best] = [one, stands];
        }
        return { id: box.id, ground, colour, best, share: plain / Math.max(1, inside.length) };
      });
    },
    { boxes, rim, picture },
  );
  await desk.close();
  return looked;
}

/** A colour of the system, as #rrggbb. */
export async function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((asked) => {
    const probe = document.createElement("span");
    probe.style.color = asked;
    document.body.append(probe);
    const parts = getComputedStyle(probe).color.match(/\d+/g) ?? [];
    probe.remove();
    return `#${parts
      .slice(0, 3)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`;
  }, name);
}
