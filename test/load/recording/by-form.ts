// The same interview recorded in the forms: each field by Tab, names and themes by completion, Enter.
import { tieKindOf, tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { dayText } from "../../../web/panels/dates.ts";
import { knownWords } from "../../../web/panels/forms/known.words.ts";
import type { Hand } from "./hand.ts";
import type { ActorTold, Interview, TieTold, WantTold } from "./told.ts";

interface Told {
  speaker: string;
  date: string;
  /** Id of the source that the first tie made; null before. */
  source(): string | null;
}

export async function byForm(hand: Hand, { actors, ties, wants, ...told }: Interview & Told): Promise<void> {
  await select(hand, told.speaker);
  // The first tie makes the source, so it joins two that are there.
  const isNew = (name: string) => actors.some((one) => one.name === name);
  const first = ties.find(({ from, to }) => !isNew(from) && !isNew(to));
  if (first === undefined) throw new Error("no tie to begin with");
  await tie(hand, first, told);
  for (const one of actors) await actor(hand, one, told);
  if (actors.length > 0) await select(hand, told.speaker);
  for (const one of ties) if (one !== first) await tie(hand, one, told);
  for (const one of wants) await want(hand, one, told);
}

/** The actor found and selected: its panel stands, and its heading has the focus. */
async function select(hand: Hand, name: string): Promise<void> {
  await find(hand, name);
  await hand.page.waitForFunction((text) => document.activeElement?.textContent?.trim() === text, name);
}

/** The search over everything, until the first that it finds is it. */
async function find(hand: Hand, name: string): Promise<void> {
  const { page } = hand;
  await hand.press("/");
  await page.waitForSelector("dialog input:focus, [role=dialog] input:focus");
  for (const letter of name) {
    await hand.type(letter);
    await page.waitForTimeout(30);
    const first = await page.locator("[role=listbox] [role=option]").first().textContent();
    if (first?.includes(name)) break;
  }
  await hand.press("Enter");
  await page.waitForSelector("[role=listbox]", { state: "detached" });
}

async function begun(hand: Hand): Promise<void> {
  await hand.page.waitForSelector(".form-fields :focus");
}

async function done(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press("Enter");
  const asks = page.locator(".known :focus");
  const gone = page.waitForSelector(".form", { state: "detached" });
  const asked = asks.waitFor().then(() => true);
  const isAsked = await Promise.race([asked.catch(() => false), gone.then(() => false)]);
  if (isAsked) {
    const said = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    const { different } = knownWords.fi;
    while ((await said()) !== different) await hand.press("Tab");
    await hand.press("Enter");
  }
  await gone;
}

/** Opens what is folded away. */
async function unfold(hand: Hand, label: string): Promise<void> {
  const on = () =>
    hand.page.evaluate((text) => {
      const now = document.activeElement;
      return now?.tagName === "SUMMARY" && (now.textContent ?? "").trim() === text;
    }, label);
  while (!(await on())) await hand.press("Tab");
  await hand.press("Enter");
}

const more = "Lisää tietoja";

async function tie(hand: Hand, one: TieTold, told: Told): Promise<void> {
  await hand.press("t");
  await begun(hand);
  const isFrom = one.from === told.speaker;
  if (!isFrom) {
    await hand.press("Control+a");
    await hand.pick(one.from);
  }
  await hand.tabTo("form-to");
  await hand.pick(one.to);
  await hand.choose("form-kind", one.kind);
  const kind = tieKinds.find((each) => each === one.kind) ?? "other";
  if (tieKindOf(kind).directed === "either")
    await hand.choose("form-directed", one.directed ? "directed" : "mutual");
  await hand.choose("form-strength", one.strength);
  const source = told.source();
  await hand.choose("form-source", source ?? "new");
  if (source === null) {
    await hand.tabTo("form-sourceLabel");
    await hand.type(told.speaker);
    await hand.tabTo("form-sourceDate");
    await hand.type(dayText(told.date, "fi"));
  }
  await hand.choose("form-sides", isFrom ? "from" : "to");
  if (one.certainty !== "certain") await hand.choose("form-certainty", one.certainty);
  await hand.tabTo("form-context-fi");
  await hand.type(one.about);
  if (one.since + one.until !== "") {
    await unfold(hand, more);
    await hand.tabTo("form-since");
    await hand.type(one.since);
    if (one.until !== "") {
      await hand.tabTo("form-until");
      await hand.type(one.until);
    }
  }
  await done(hand);
}

async function actor(hand: Hand, one: ActorTold, told: Told): Promise<void> {
  await hand.press("n");
  await begun(hand);
  await hand.type(one.name);
  await hand.choose("form-kind", one.kind);
  await hand.choose("form-sector", one.sector);
  await hand.tabTo("form-municipality");
  await hand.pick(one.municipality);
  await hand.tabTo("form-themes");
  for (const theme of one.themes) await chosen(hand, theme);
  await unfold(hand, more);
  await heard(hand, told);
  await done(hand);
}

async function want(hand: Hand, one: WantTold, told: Told): Promise<void> {
  await find(hand, one.type === "need" ? "Lisää tarve" : "Lisää tarjous");
  await begun(hand);
  await hand.choose("form-kind", one.kind);
  await hand.tabTo("form-text-fi");
  await hand.type(one.text);
  if (one.theme !== "") await hand.choose("form-theme", await idOf(hand, "form-theme", one.theme));
  if (one.reach !== "") await hand.choose("form-reach", one.reach);
  if (one.until !== "") {
    await hand.tabTo("form-until");
    await hand.type(one.until);
  }
  await hand.tabTo("form-stated");
  await hand.type(dayText(told.date, "fi"));
  await heard(hand, told);
  await done(hand);
}

async function heard(hand: Hand, { speaker, date }: Told): Promise<void> {
  await hand.tabTo("form-sources");
  await chosen(hand, `${speaker}, ${dayText(date, "fi")}`);
}

/** One of a long list: here only what the list offers counts. */
async function chosen(hand: Hand, name: string): Promise<void> {
  await hand.pick(name, { whole: true });
}

async function idOf(hand: Hand, field: string, label: string): Promise<string> {
  return hand.page.evaluate(
    ([id, text]) => {
      const list = document.getElementById(id ?? "");
      if (!(list instanceof HTMLSelectElement)) return "";
      return [...list.options].find((one) => one.label === text)?.value ?? "";
    },
    [field, label],
  );
}
