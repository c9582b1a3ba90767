// How alike two pictures are: pixel by pixel, in a page of their own, so that no decoder is needed here.
import type { Browser } from "playwright-core";

/** A channel that differs by more than this (of 255) makes a pixel another one: edges are smoothed a little differently. */
const slack = 40;

/** The share of pixels that differ, 0–1; 1 where the sizes do. */
export async function difference(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async ({ pictures, slack }) => {
      const pixels = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const ink = canvas.getContext("2d")!;
          ink.drawImage(image, 0, 0);
          return ink.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [a, b] = [pixels[0]!, pixels[1]!];
      if (a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > slack))
          differing += 1;
      return (differing * 4) / a.data.length;
    },
    { pictures: [one, other].map((each) => each.toString("base64")), slack },
  );
  await page.close();
  return share;
}
