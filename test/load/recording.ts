// The practice region's eleven interviews recorded by the keys of a real keyboard, by quick add and in the forms: how many
// keys a fact takes, and whether every fact lands as it was told.
import { launchBrowser } from "../browser/chromium.ts";
import { mapAtRest } from "../browser/map.ts";
import { screenOf } from "../browser/screens.ts";
import { opened, weaverOf } from "../server/opened.ts";
import { atMost, type Figure } from "./figure.ts";
import { byForm } from "./recording/by-form.ts";
import { byQuick } from "./recording/by-quick.ts";
import { expected, standing } from "./recording/compare.ts";
import { Hand } from "./recording/hand.ts";
import { ground, type Interview, interviews } from "./recording/told.ts";

interface Recorded {
  keys: number;
  /** Facts that are not there as they were told, and such as nobody told. */
  missing: string[];
  more: string[];
}

export async function recording(): Promise<Figure[]> {
  const told = interviews();
  const facts = expected(told).length;
  const own = ownWords(told);
  const quick = await recorded(told, byQuick);
  tell("quick add", quick);
  const form = await recorded(told, byForm);
  tell("the forms", form);
  const wrong = ({ missing, more }: Recorded) => missing.length + more.length;
  const unit = "keys/fact";
  return [
    atMost("facts told in eleven interviews", facts, { unit: "facts" }),
    atMost("by quick add", quick.keys / facts, { unit }),
    atMost("in the forms", form.keys / facts, { unit }),
    atMost("quick add, times the forms", quick.keys / form.keys, { unit: "×", reach: 0.45 }),
    atMost("of these keys, the teller's own words: the same in both", own / facts, { unit }),
    atMost("quick add, times the forms, without them", (quick.keys - own) / (form.keys - own), { unit: "×" }),
    atMost("facts not as told, by quick add", wrong(quick), { unit: "facts", reach: 0 }),
    atMost("facts not as told, in the forms", wrong(form), { unit: "facts", reach: 0 }),
  ];
}

function tell(way: string, { missing, more, keys }: Recorded): void {
  console.error(`by ${way}: ${keys} keys`);
  for (const fact of missing) console.error(`  not there: ${fact}`);
  for (const fact of more) console.error(`  not told: ${fact}`);
}

/** Letters of what has to be written whole, whatever it is written in: names of the new, what it is about. */
function ownWords(told: readonly Interview[]): number {
  const texts = told.flatMap(({ actors, ties, wants }) => [
    ...actors.map(({ name }) => name),
    ...ties.map(({ about }) => about),
    ...wants.map(({ text }) => text),
  ]);
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}

type Way = (hand: Hand, interview: Interview & { source(): string | null }) => Promise<void>;

async function recorded(told: readonly Interview[], way: Way): Promise<Recorded> {
  const server = await opened();
  const browser = await launchBrowser();
  try {
    const { loom } = server.house;
    const before = ground();
    const boss = await server.as("Perustaja", { role: "administrator", regions: ["all"] });
    const laid = await boss.ask({ type: "add", records: before });
    if (!laid.ok) throw new Error(`no ground: ${await laid.text()}`);
    const weaver = await server.as("Kutoja", weaverOf("all"));
    const screen = await screenOf(browser, { address: server.address, cookie: weaver.cookie });
    await screen.open("/map?r=04");
    await mapAtRest(screen.page);
    const hand = new Hand(screen.page);
    for (const one of told) {
      const source = () => {
        const all = [...loom.mirror.facts.all()];
        const found = all.find(
          (each) => each.type === "source" && each.label === one.speaker && each.date === one.date,
        );
        return found?.id ?? null;
      };
      await way(hand, { ...one, source });
    }
    const ids = new Set(before.map(({ id }) => id));
    const stands = standing([...loom.mirror.facts.all()], ids);
    const should = expected(told);
    const [has, wanted] = [new Set(stands), new Set(should)];
    return {
      keys: hand.keys,
      missing: should.filter((fact) => !has.has(fact)),
      more: stands.filter((fact) => !wanted.has(fact)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
