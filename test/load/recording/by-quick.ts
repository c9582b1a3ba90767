// An interview recorded by quick add: who tells it once, then a line for each thing that was told.
import { actorKinds } from "../../../domain/vocabulary/actor-kinds.ts";
import { say } from "../../../domain/words/say.ts";
import { dayText } from "../../../web/panels/dates.ts";
import { until } from "../../browser/doings.ts";
import type { Hand } from "./hand.ts";
import { known, type Line, tieLine, wantLine } from "./lines.ts";
import type { ActorTold, Interview } from "./told.ts";

export async function byQuick(hand: Hand, { speaker, date, actors, ties, wants }: Interview): Promise<void> {
  const { page } = hand;
  await hand.press("a");
  await page.locator("#quick-line[aria-autocomplete]").waitFor();
  await hearFrom(hand, speaker, date);
  for (const one of actors) await actor(hand, one);
  for (const one of ties) await said(hand, tieLine(one, speaker));
  for (const one of wants) await said(hand, wantLine(one));
  await hand.press("Escape");
  await page.locator(".quick").waitFor({ state: "detached" });
}

async function hearFrom(hand: Hand, speaker: string, date: string): Promise<void> {
  const { page } = hand;
  const isOnChip = () => page.evaluate(() => document.activeElement?.closest(".quick-source") !== null);
  while (!(await isOnChip())) await hand.press("Tab");
  await hand.press("Enter");
  await page.locator(".quick-source-form").waitFor();
  await hand.choose("form-quick-source", "new");
  await hand.tabTo("form-quick-speaker");
  await hand.pick(speaker);
  await hand.tabTo("form-quick-date");
  await hand.type(dayText(date, "fi"));
  await hand.press("Enter");
  await page.waitForSelector("#quick-line:focus");
}

async function actor(hand: Hand, { name, kind, sector, municipality, themes }: ActorTold): Promise<void> {
  await hand.type(`+${name} (`);
  await hand.pick(say("fi", `actorKind.${known(actorKinds, kind)}`));
  await hand.type(",");
  await hand.pick(municipality);
  // A sector that its kind tells need not be said; said, it is never wrong.
  await hand.type(`,${sector}`);
  await hand.type(")");
  for (const theme of themes) await themed(hand, theme);
  await send(hand);
}

async function themed(hand: Hand, theme: string): Promise<void> {
  await hand.type("#");
  await hand.pick(theme);
}

async function said(hand: Hand, { head, name, tail }: Line): Promise<void> {
  await hand.type(head);
  if (name !== "") await hand.pick(name);
  await hand.type(tail);
  await send(hand);
}

/** Enter, until the line is gone; what is pointed at instead is what quick add can't say. */
async function send(hand: Hand): Promise<void> {
  const { page } = hand;
  const line = page.locator("#quick-line");
  const text = await line.inputValue();
  await hand.press("Enter");
  const left = await until(
    async () => ({
      text: await line.inputValue(),
      faults: await page.locator(".quick .fault, .quick-fault").allInnerTexts(),
    }),
    (now) => now.text === "" || (now.text === text && now.faults.length > 0),
  );
  if (left.text === "") return;
  // Alike and yet another one: two signs say so.
  if (!text.startsWith("+") || text.startsWith("++")) throw new Error(`${text}: ${left.faults.join(" ")}`);
  await hand.press("Home");
  await hand.type("+");
  await send(hand);
}
