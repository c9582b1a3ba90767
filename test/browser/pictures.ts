// `node test/browser/pictures.ts FOLDER [WORD]`: takes pictures of the page in every size, light and language, to be looked at;
// WORD takes only those whose file name has it.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { opened } from "../server/opened.ts";
import { launchBrowser } from "./chromium.ts";
import { mapAtRest } from "./map.ts";
import { type OnScreen, screenOf } from "./screens.ts";
import type { Ground } from "./state.ts";
import { groundOf, states } from "./states.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

/** File name → states to go through before the picture. */
const pictures: Readonly<Record<string, readonly string[]>> = {
  map: ["the map"],
  legend: ["the map", "the legend"],
  plus: ["what the plus of a phone leads to"],
  ages: ["lines that tell ages"],
  neighbourhood: ["a neighbourhood"],
  path: ["a path between two"],
  ending: ["a path that wants its other end"],
  asked: ["what is asked, as chips"],
  asking: ["what is asked, as chips", "what can be asked"],
  "hides-all": ["what hides everything"],
  views: ["views that are kept", "a link to a view"],
  home: ["home"],
  wall: ["the wall"],
  actor: ["an actor"],
  tie: ["a tie"],
  "form-actor": ["the form of an actor"],
  "form-tie": ["the form of a new tie, completing"],
  table: ["the table of actors"],
  ties: ["the table of actors", "the table of ties"],
  wants: ["the table of actors", "the table of needs"],
  "sheet-editing": ["the table of actors", "a cell that is written in"],
  "sheet-fault": ["the table of actors", "a cell that can't be read"],
  "sheet-menu": ["the table of actors", "the menu of a column"],
  "sheet-columns": ["the table of actors", "the columns to choose"],
  "sheet-preview": ["the table of actors", "the preview of a paste"],
  communities: ["communities", "proposals"],
  compared: ["communities", "proposals", "two results side by side"],
  community: [
    "communities",
    "proposals",
    "the form of adopting",
    "an adopted community",
    "the page of a community",
    "the form of a gathering",
    "a gathering and what came of it",
  ],
  gathered: ["a group around a theme"],
  "map-proposals": ["communities", "proposals", "proposals on the map"],
  "round-begin": ["a round to be begun"],
  "interview-begin": ["an interview to be begun"],
  interview: ["an interview"],
  "interview-end": ["whom an interview told to ask next", "the summary of an interview"],
  rounds: [
    "a round to be begun",
    "a round",
    "an interview to be begun",
    "an interview",
    "the summary of an interview",
    "a round with a queue",
  ],
  region: ["a region's network"],
  introductions: ["whom to introduce", "an introduction that is open"],
  "introductions-open": ["whom to introduce", "introductions under way"],
  "introduction-map": ["an introduction on the map"],
  continuity: ["what ends soon", "a region without its hub"],
  progress: ["progress since a day"],
  "round-closed": ["a closed round"],
  tidy: ["what to tidy"],
  "tidy-history": ["what to tidy", "the history of a region"],
  merge: ["two side by side"],
  history: ["the history of an actor"],
  people: ["people"],
  "sign-in": ["the way in by a link"],
  search: ["searching"],
  keys: ["the keys"],
  empty: ["the map of an empty region"],
  offline: ["a line that is down"],
  "offline-list": ["what waits without a line"],
  "no-answer": ["a line that is back", "a server that does not answer"],
  back: ["a server that answers again"],
  quick: ["quick add"],
  "quick-line": ["quick add", "a line that is read"],
  "quick-faults": ["quick add", "lines of which some can't be read"],
  notes: ["notes to be read"],
  "notes-read": ["notes to be read", "notes that were read"],
  "notes-edit": ["notes to be read", "notes that were read", "a candidate being rewritten"],
  "quick-source": ["quick add", "lines of which some can't be read", "who told a line"],
};

const [folder = "", word = ""] = process.argv.slice(2);
if (folder === "") {
  console.error("Say where to: node test/browser/pictures.ts FOLDER [WORD]");
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const size of sizes)
  for (const language of languages) {
    const wanted = Object.entries(pictures).filter(([name]) =>
      [true, false].some((dark) => fileOf(name, { ...size, language, dark }).includes(word)),
    );
    if (wanted.length > 0) await albumOf(wanted, { ...size, language });
  }
await browser.close();

type Size = (typeof sizes)[number] & { language: Language };

function fileOf(name: string, { width, language, dark }: Size & { dark: boolean }): string {
  return `${name}-${width}-${dark ? "dark" : "light"}-${language}.png`;
}

/** On a ground of its own: what one album writes down is not in the way of the next. */
async function albumOf(wanted: [name: string, steps: readonly string[]][], size: Size): Promise<void> {
  const server = await opened();
  for (const name of ["practice-region", "seed-ecosystem"] as const)
    await loadFixture(server.house.loom, name);
  const asker = await server.as("Anna Kutoja", { role: "administrator", regions: ["all"] });
  const ground = await groundOf(asker);
  const screen = await screenOf(browser, { address: server.address, cookie: asker.cookie, ...size });
  for (const [name, steps] of wanted) {
    for (const step of steps) await states[step]?.(screen, ground satisfies Ground);
    for (const dark of [false, true]) {
      const file = fileOf(name, { ...size, dark });
      if (file.includes(word)) await take(screen, dark, join(folder, file));
    }
  }
  await screen.context.close();
  await server.close();
}

async function take({ page }: OnScreen, dark: boolean, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
  // A map that is empty, or on which nothing is left, has nothing to come to rest.
  if (await page.$("[data-map-mirror] li")) await mapAtRest(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path });
  console.log(path);
}
