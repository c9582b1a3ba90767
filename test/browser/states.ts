// Every state of the page worth looking at, and how to come there: for tests of access and for pictures.
import { isNode } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import type { Asker } from "../server/opened.ts";
import { communityStates } from "./community-states.ts";
import { form } from "./doings.ts";
import { mapAtRest } from "./map.ts";
import { meetStates } from "./meet-states.ts";
import { quickStates } from "./quick-states.ts";
import { sheetStates } from "./sheet-states.ts";
import type { Ground, State } from "./state.ts";
import { tidyStates } from "./tidy-states.ts";
import { troubleStates } from "./trouble-states.ts";

export const states: Readonly<Record<string, State>> = {
  "the map": async ({ page, open }) => {
    await open("/map?r=04");
    await mapAtRest(page);
  },
  "the legend": async ({ page, words }) =>
    page.getByRole("button", { name: words.map("legend"), exact: true }).click(),
  "what the plus of a phone leads to": async ({ page, open }) => {
    await open("/map?r=04");
    // A wide page has room for all of it.
    const plus = page.locator(".bar-plus");
    if (!(await plus.isVisible())) return;
    await plus.click();
    await page.waitForSelector("#bar-tools:popover-open");
  },
  "lines that tell ages": async ({ page, open, words }) => {
    await open("/map?r=04&lines=age");
    await mapAtRest(page);
    await page.getByRole("button", { name: words.map("legend"), exact: true }).click();
  },
  "a neighbourhood": ({ open }, { node }) => open(`/map?r=04&focus=${node}`),
  "a path between two": async ({ page, open }, { node, far }) => {
    await open(`/map?r=04&sel=${node},${far}&path=1`);
    await page.waitForSelector(".map-told");
  },
  "a path that wants its other end": async ({ page, open }, { node }) => {
    await open(`/map?r=04&sel=${node}`);
    await page.waitForSelector("#panel-title");
    await page.keyboard.press("p");
    await page.waitForSelector(".map-ending :focus");
    await page.keyboard.type("kippari");
    await page.locator(".map-ending [role=option]").first().waitFor();
  },
  "what is asked, as chips": async ({ page, open }) => {
    await open("/map?r=04&sector=civil&need=any&mode=showcase");
    await page.waitForSelector(".ask-left");
  },
  "what can be asked": async ({ page }) => {
    await page.click("#ask-open");
    await page.waitForSelector("#ask-sheet:popover-open fieldset");
  },
  "what hides everything": async ({ page, open, words }) => {
    await open("/map?r=04&q=zzzz");
    await page.getByText(words.ask("nothing")).waitFor();
  },
  "views that are kept": async ({ page, open, words }) => {
    await open("/map?r=04&sector=civil&colour=role");
    await page.getByRole("button", { name: words.views("open"), exact: true }).click();
    const name = page.getByLabel(words.views("name"));
    await name.waitFor();
    if ((await page.locator(".views-list li").count()) > 0) return;
    await name.fill("Järjestöt rooleittain");
    await page.keyboard.press("Enter");
    await page.locator(".views-list li").first().waitFor();
  },
  "a link to a view": async ({ page, words }) => {
    await page
      .getByRole("button", { name: words.views("linksTitle") })
      .first()
      .click();
    await page.getByRole("button", { name: words.views("make"), exact: true }).click();
    await page.getByLabel(words.views("address")).waitFor();
  },
  home: async ({ page, open }) => {
    await open("/home");
    await page.waitForSelector("main h2");
  },
  "the wall": async ({ page, open }) => {
    await open("/wall?r=04");
    await mapAtRest(page);
  },
  "an actor": async ({ page, open }, { node }) => {
    await open(`/map?r=04&sel=${node}`);
    await page.waitForSelector("#panel-title");
  },
  "a tie": async ({ page, open }, { tie }) => {
    await open(`/map?r=04&sel=${tie}`);
    await page.waitForSelector("#panel-title");
  },
  "the table of actors": async ({ page, open }) => {
    await open("/table?r=04");
    await page.waitForSelector("tbody tr");
  },
  "the table of ties": async ({ page, words }) => {
    await page.getByRole("tab", { name: words.sheet("ties") }).click();
    await page.waitForSelector("tbody tr");
  },
  ...sheetStates,
  "filters that hide all": async ({ page, open, words }) => {
    await open("/table?r=04&q=zzzz");
    await page.getByText(words.ui("table.filteredOut")).waitFor();
  },
  "the form of a new actor, with a fault": async ({ page, open, words }) => {
    await open("/map?r=04");
    await page.keyboard.press("n");
    await form(page, words.ui("form.node"));
    await page.keyboard.press("Enter");
    await page.waitForSelector("[aria-invalid]");
  },
  "the form of a new tie, completing": async ({ page, open, words }) => {
    await open("/map?r=04");
    await page.keyboard.press("t");
    await form(page, words.ui("form.tie"));
    await page.keyboard.type("ran");
    await page.locator(".combo-list li").first().waitFor();
    await page.keyboard.press("ArrowDown");
  },
  "the form of an actor": async ({ page, open }, { node }) => {
    await open(`/map?r=04&sel=${node}`);
    await page.waitForSelector("#panel-title");
    await page.keyboard.press("e");
    await page.waitForSelector(".form-fields :focus");
  },
  "the form of a tie": async ({ page, open }, { tie }) => {
    await open(`/map?r=04&sel=${tie}`);
    await page.waitForSelector("#panel-title");
    await page.keyboard.press("e");
    await page.waitForSelector(".form");
  },
  "the form of a need": async ({ page, open, words }, { node }) => {
    await open(`/map?r=04&sel=${node}`);
    await page.getByRole("button", { name: words.ui("action.addNeed") }).click();
    await form(page, words.ui("form.need"));
  },
  "the form of an offer": async ({ page, open, words }, { node }) => {
    await open(`/map?r=04&sel=${node}`);
    await page.getByRole("button", { name: words.ui("action.addOffer") }).click();
    await form(page, words.ui("form.offer"));
  },
  "the form of a need that is there": async ({ page, open }, { node }) => {
    await open(`/map?r=04&sel=${node}`);
    await page.locator(".need-tools button").first().click();
    await page.waitForSelector(".form-fields :focus");
  },
  "a form asking before it goes": async ({ page, words }) => {
    await page.locator(".form textarea").first().fill("Jotain muuta");
    await page.keyboard.press("Escape");
    await page.getByText(words.ui("form.unsaved")).waitFor();
  },
  ...communityStates,
  "a round to be begun": async ({ page, open, words }) => {
    await open("/rounds?r=04");
    await page.waitForSelector(".rounds h1");
    const close = page.getByRole("button", { name: words.rounds("close") });
    if (await close.isVisible()) await close.click();
    await page.getByRole("form", { name: words.rounds("start") }).waitFor();
  },
  "a round": async ({ page, words }) => {
    await page.getByRole("button", { name: words.rounds("start") }).click();
    await page.getByRole("heading", { name: words.rounds("queue"), exact: true }).waitFor();
  },
  "an interview to be begun": async ({ page, open, words }, { node }) => {
    await open(`/interview?r=04&node=${node}`);
    await page.getByRole("button", { name: words.interview("begin") }).waitFor();
  },
  "an interview": async ({ page, words }) => {
    await page.getByRole("button", { name: words.interview("begin") }).click();
    const name = page.getByRole("combobox", { name: words.interview("name"), exact: true });
    for (const each of ["Rantapaja ry", "Kohtaamispaikka Silta"]) {
      await name.fill(each);
      await page.keyboard.press("Tab");
      await page.getByRole("radio").nth(3).check();
      await page.getByRole("button", { name: words.interview("add"), exact: true }).click();
      await page.locator(".interview-rows li").filter({ hasText: each }).waitFor();
    }
  },
  "whom an interview told to ask next": async ({ page, words }) => {
    await page.getByRole("button", { name: words.interview("next"), exact: true }).click();
    const name = page.getByRole("combobox", { name: words.interview("name"), exact: true });
    await name.fill("Seuraava yhdistys");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: words.interview("add"), exact: true }).click();
    await page.locator(".interview-rows li").first().waitFor();
  },
  "the summary of an interview": async ({ page, words }) => {
    await page.getByRole("button", { name: words.interview("end"), exact: true }).click();
    await page.locator(".interview-summary li").first().waitFor();
  },
  "a round with a queue": async ({ page, words }) => {
    await page.getByRole("button", { name: words.interview("toQueue") }).click();
    await page.locator(".queue tbody tr").first().waitFor();
  },
  "a closed round": async ({ page, open, words }) => {
    await open("/rounds?r=04");
    const close = page.getByRole("button", { name: words.rounds("close") });
    const start = page.getByRole("button", { name: words.rounds("start") });
    await close.or(start).first().waitFor();
    if (!(await close.isVisible())) await start.click();
    await close.click();
    await page.locator(".round-earlier button").first().click();
    await page.locator(".round-then tbody tr").first().waitFor();
  },
  ...tidyStates,
  "a region's network": async ({ page, open }) => {
    await open("/region?r=04");
    await page.locator("[data-finding]").first().waitFor();
  },
  ...meetStates,
  people: async ({ page, open }) => {
    await open("/people");
    await page.getByRole("table").waitFor();
  },
  "a link that was made": async ({ page, words }) => {
    await page.getByLabel(words.ui("people.name"), { exact: true }).fill("Kutoja");
    await page.getByRole("checkbox", { name: "Satakunta" }).check();
    await page.getByRole("button", { name: words.ui("people.make") }).click();
    await page.waitForSelector(".made-link");
  },
  "the way in": ({ open }) => open("/sign-in"),
  "the way in by a link": async ({ page, open, words }) => {
    await open("/sign-in#jotain");
    await page.getByRole("button", { name: words.ui("signIn.button") }).waitFor();
  },
  "a link that is no good": async ({ page, words }) => {
    await page.getByRole("button", { name: words.ui("signIn.button") }).click();
    await page.getByRole("alert").waitFor();
  },
  "no such page": ({ open }) => open("/ei-ole"),
  searching: async ({ page, open }) => {
    await open("/map?r=04");
    await page.keyboard.press("/");
    await page.getByRole("dialog").getByRole("combobox").fill("por");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
  },
  "what can be done": async ({ page }) => {
    await page.getByRole("dialog").getByRole("combobox").fill(">");
    await page.getByRole("dialog").getByRole("option").first().waitFor();
  },
  "the keys": async ({ page, open }) => {
    await open("/map?r=04");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
  },
  settings: async ({ page, open, words }) => {
    await open("/map?r=04");
    await page.getByRole("button", { name: words.ui("settings") }).click();
    await page.waitForSelector("#settings:popover-open");
  },
  "who I am": async ({ page, open }) => {
    await open("/map?r=04");
    await page.locator("[popovertarget=who]").click();
    await page.waitForSelector("#who:popover-open");
  },
  ...quickStates,
  "an empty region": ({ open }) => open("/table?r=21"),
  "the map of an empty region": ({ open }) => open("/map?r=21"),
  ...troubleStates,
};

/** An actor of the region that has needs and ties, so that there is much to see. */
export async function groundOf(asker: Asker): Promise<Ground> {
  const { records } = await asker.snapshot("04");
  const ties = records.filter((one): one is Tie => one.type === "tie");
  const needy = new Set(records.flatMap((one) => (one.type === "need" ? [one.node] : [])));
  const node = records.find(
    (one) =>
      isNode(one) &&
      needy.has(one.id) &&
      ties.some((tie) => tie.from === one.id && (tie.statements ?? []).length > 0),
  );
  const tie = ties.find((one) => one.from === node?.id && (one.statements ?? []).length > 0);
  const near = new Set(
    ties.flatMap((one) => (one.from === node?.id ? [one.to] : one.to === node?.id ? [one.from] : [])),
  );
  const tied = new Set(ties.flatMap((one) => [one.from, one.to]));
  const far = records.find(
    (one) => one.type === "actor" && one.id !== node?.id && tied.has(one.id) && !near.has(one.id),
  );
  if (node === undefined || tie === undefined || far === undefined)
    throw new Error("the practice region has no actor with needs and ties");
  return { node: node.id, far: far.id, tie: tie.id };
}
