// `node test/browser/cards.ts`: draws the card of each region and of the whole into web/public/cards/, which links that
// are shared show. Run when a region's name or the look of the card changes; the pictures are kept in the repository.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allRegions } from "../../domain/regions/regions.ts";
import { launchBrowser } from "./chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "web/public/cards");
const font = join(root, "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2");
const quiet = "#c9d0da";
const size = { width: 1200, height: 630 };

const inter = (await readFile(font)).toString("base64");
const mark = await readFile(join(root, "web/public/favicon.svg"), "utf8");
const regions = allRegions().filter(({ kind }) => kind === "region");
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: size });
for (const { code, names } of [...regions, { code: "all", names: { fi: "Suomi", sv: "Finland", en: "" } }]) {
  const other = names.sv === names.fi ? "" : names.sv;
  await page.setContent(card({ code, name: names.fi, other }));
  await page.evaluate(() => document.fonts.ready);
  await writeFile(join(folder, `${code}.png`), await page.screenshot());
}
await browser.close();

/** Each region has a weave of its own: which warp threads a weft passes over follows from its code. */
function card({ code, name, other }: { code: string; name: string; other: string }): string {
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${inter}) }
    * { margin: 0 }
    body { width: 1200px; height: 630px; background: #fbfaf7; color: #1b2330; font-family: Inter; position: relative }
    .weave { position: absolute; inset: 0 }
    .words { position: absolute; left: 80px; top: 84px; width: 760px }
    .head { display: flex; align-items: center; gap: 20px; font-size: 38px; font-weight: 640 }
    .head svg { width: 60px; height: 60px }
    h1 { margin-top: 128px; font-size: ${name.length > 14 ? 76 : 100}px; font-weight: 680; letter-spacing: -0.025em; line-height: 1.05 }
    h2 { margin-top: 14px; font-size: 44px; font-weight: 420; color: #566173 }
    p { position: absolute; left: 80px; bottom: 70px; font-size: 27px; line-height: 1.4; color: #566173 }
  </style>${weave(code)}
  <div class="words"><div class="head">${mark}Kudelma</div><h1>${name}</h1>${other === "" ? "" : `<h2>${other}</h2>`}</div>
  <p>Kuka tekee kenen kanssa, mitä tarvitaan, mitä tarjotaan<br>Vem gör vad med vem, vad behövs, vad erbjuds</p>`;
}

function weave(code: string): string {
  const start = 860;
  const gap = 44;
  const warps = Array.from({ length: 8 }, (_, at) => start + at * gap);
  const wefts = Array.from({ length: 15 }, (_, at) => 7 + at * gap);
  const hues = ["#2f63b8", "#bb7400", "#0f9783", "#9c1f72"];
  const seed = [...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  const over = (warp: number, weft: number) =>
    ((warp + weft) % 2 === 0) !== (((seed >> (weft % 11)) + warp * weft) % 5 === 0);
  const thread = (way: string, hue: string) => `<path d="${way}" stroke="${hue}" stroke-width="13"/>`;
  const threads = warps.map((x) => thread(`M${x} -20V650`, quiet));
  for (const [row, y] of wefts.entries()) {
    const hue = row === seed % wefts.length ? "#c43d18" : (hues[(seed + row) % hues.length] ?? quiet);
    threads.push(thread(`M${start - 30} ${y}H1220`, hue));
    for (const [at, x] of warps.entries())
      if (!over(at, row)) threads.push(thread(`M${x} ${y - 15}v30`, quiet));
  }
  return `<svg class="weave" width="1200" height="630">${threads.join("")}</svg>`;
}
