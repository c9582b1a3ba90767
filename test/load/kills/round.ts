// One round: three browsers in bad weather over a server that is killed on the way; then calm, and what must hold.
import type { Change } from "../../../domain/change.ts";
import { house } from "../../../domain/policy/person.ts";
import { seen } from "../../../domain/policy/seen.ts";
import { run } from "../../../server/cli/run.ts";
import { type Opened, opened } from "../../server/opened.ts";
import { pause } from "../../tools/command.ts";
import { type Dice, dice } from "../dice.ts";
import { wrongInAll } from "../fuzz/store-laws.ts";
import { act } from "./acts.ts";
import { Browser, inOrder } from "./browser.ts";
import { Ledger } from "./ledger.ts";
import { names, type Stead } from "./stead.ts";
import { Weather } from "./weather.ts";

const day = 86_400_000;
const acts = 14;
/** A database that was killed answers slowly at first, the more so on a machine that is busy. */
const longestCalm = 240_000;

export interface Killable {
  kill(): Promise<void>;
  restart(): Promise<void>;
}

export interface Round {
  seed: number;
  number: number;
  /** The database under the server, where it is to be killed too. */
  database?: Killable;
}

export interface Outcome {
  wrong: string[];
  asked: number;
  changes: number;
}

export async function round(stead: Stead, { seed, number, database }: Round): Promise<Outcome> {
  const chance = dice(seed, number * 8);
  const ledger = new Ledger();
  const shift = () => (chance.upTo(3) - 1) * day;
  if (stead.address() === null) await stead.start(shift());
  const before = await stead.seq();
  const browsers = names.map((name, at) => {
    const own = dice(seed, number * 8 + 1 + at);
    const place = { address: () => stead.address(), cookie: stead.cookies[at] ?? "" };
    const overhear = (...told: Parameters<Ledger["hear"]>) => ledger.hear(...told);
    return new Browser(`r${number}-${name}`, new Weather(place, { dice: own, overhear }), own);
  });
  try {
    // The page stands before the storm begins; what is asked before it stands is not asked at all.
    await until(() => browsers.every((each) => each.replica.view() !== null), "a page never stood");
    await Promise.all([
      ...browsers.map((each, at) => busily(each, { chance: dice(seed, number * 8 + 4 + at), number })),
      killing(stead, { chance, shift, database }),
    ]);
    for (const each of browsers) each.calm();
    await atRest(stead, browsers);
    return await judged(stead, { browsers, ledger, before });
  } finally {
    for (const each of browsers) each.close();
    await Promise.all(browsers.map((each) => each.weather.cleared()));
  }
}

async function busily(browser: Browser, { chance, number }: { chance: Dice; number: number }): Promise<void> {
  let made = 0;
  const fresh = () => `${browser.name}-${number}-${++made}`;
  for (let at = 0; at < acts; at += 1) {
    await pause(chance.upTo(90));
    act(browser, chance, fresh);
    if (chance.odds(0.06)) browser.crash();
  }
}

/** The server goes once or twice; where told, the database under it goes too. */
async function killing(
  stead: Stead,
  { chance, shift, database }: { chance: Dice; shift: () => number; database: Killable | undefined },
): Promise<void> {
  const times = database === undefined && chance.odds(0.15) ? 2 : 1;
  for (let left = times; left > 0; left -= 1) {
    await pause(80 + chance.upTo(500));
    if (database !== undefined) {
      await database.kill();
      await pause(chance.upTo(400));
      await database.restart();
      if (chance.odds(0.5)) continue;
    }
    await stead.kill();
    await stead.start(shift());
  }
}

async function atRest(stead: Stead, browsers: readonly Browser[]): Promise<void> {
  const why = () => browsers.map((each) => `${each.name}: ${each.busy(0)}`).join(", ");
  await until(
    () => browsers.every((each) => each.busy(0) === null),
    () => `not at rest: ${why()}`,
  );
  // What was sent twice may still change something.
  await Promise.all(browsers.map((each) => each.weather.cleared()));
  const seq = await stead.seq();
  const behind = () => browsers.map((each) => `${each.name}: ${each.busy(seq)}`).join(", ");
  await until(
    () => browsers.every((each) => each.busy(seq) === null),
    () => `behind: ${behind()}`,
  );
}

async function until(done: () => boolean, why: string | (() => string)): Promise<void> {
  const begun = performance.now();
  while (!done()) {
    if (performance.now() - begun > longestCalm) throw new Error(typeof why === "string" ? why : why());
    await pause(10);
  }
}

/** The store is opened beside the server, and everything held against it. */
async function judged(
  stead: Stead,
  { browsers, ledger, before }: { browsers: readonly Browser[]; ledger: Ledger; before: number },
): Promise<Outcome> {
  const store = await opened(stead.settings, stead.settings.KUDELMA_DATA);
  try {
    const changes: Change[] = await store.house.loom.store.changesAfter(before, 1_000_000);
    const wrong = [...ledger.judge(changes, { browsers, before }), ...(await wrongInAll(store))];
    const stands = standsFor(store);
    for (const each of browsers) {
      const difference = differing(each.shows(), stands);
      if (difference !== null) wrong.push(`${each.name} shows otherwise: ${difference}`);
      if (each.left().length > 0) wrong.push(`${each.name} still keeps ${each.left()}`);
    }
    const asked = browsers.reduce((sum, each) => sum + each.asked.size, 0);
    return { wrong: [...wrong, ...(await checked(stead))], asked, changes: changes.length };
  } finally {
    await store.close();
  }
}

/** All that one of the three may see, as the store has it. */
function standsFor({ house: { loom } }: Opened): string {
  const { facts } = loom.mirror;
  const weaver = { ...house, id: "anybody", grants: [{ role: "weaver" as const, regions: ["04"] }] };
  return inOrder([...facts.all()].flatMap((one) => seen(weaver, one, facts) ?? []));
}

function differing(shown: string, stands: string): string | null {
  if (shown === stands) return null;
  const [has, should] = [new Set(shown.split("\n")), new Set(stands.split("\n"))];
  const more = [...has].filter((one) => !should.has(one));
  const less = [...should].filter((one) => !has.has(one));
  return `too much ${more.slice(0, 2).join(" ")}, too little ${less.slice(0, 2).join(" ")}`.slice(0, 900);
}

/** `kudelma check` as a person runs it. */
async function checked({ settings }: Stead): Promise<string[]> {
  let said = "";
  const code = await run(["check", "--lang", "en"], {
    env: { NEO4J_URI: "", ...settings },
    out: (text) => {
      said += text;
    },
    err: (text) => {
      said += text;
    },
    stopped: () => Promise.resolve(),
  });
  return code === 0 ? [] : [`check ends with ${code}: ${said}`];
}
