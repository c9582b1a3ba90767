// Asks a server whatever can be asked, by chance, and says what was wrong with what it answered and with what it kept.
import { z } from "zod";
import { answer } from "../../../domain/wire.ts";
import type { Opened } from "../../server/opened.ts";
import { type Dice, dice } from "../dice.ts";
import { parsed, wrongAnswer } from "./answer-laws.ts";
import { Asker } from "./ask.ts";
import { type Ground, offer } from "./ground.ts";
import { heapNow } from "./heap.ts";
import { address, oddHeaders } from "./odd-headers.ts";
import { People, type Somebody } from "./people.ts";
import { type Request, request } from "./requests.ts";
import { type Route, routesOf } from "./schema.ts";
import { standing, wrongInAll, wrongSince } from "./store-laws.ts";
import { count, type Fuzzed, newTally } from "./tally.ts";
import { tidyUp } from "./tidy-up.ts";

const batch = 100;

interface Run {
  server: Opened;
  asker: Asker;
  routes: Route[];
  chance: Dice;
  told: Fuzzed;
  /** A few requests that were asked, to be asked again. */
  before: Request[];
  /** The number that each accepted command got. */
  done: Map<string, number>;
}

export async function fuzz(
  { server, pool }: Ground,
  { requests, seed, heard }: { requests: number; seed: number; heard?: (done: Fuzzed) => void },
): Promise<Fuzzed> {
  const chance = dice(seed);
  const routes = routesOf(await (await server.anyone.get("/api/openapi.json")).json());
  const told = newTally(routes);
  const run: Run = {
    server,
    asker: new Asker(server.address),
    routes,
    chance,
    told,
    before: [],
    done: new Map(),
  };
  const people = new People(server);
  let left = false;
  for (let at = 0; told.requests < requests; at += 1) {
    // Sessions end by signing out, links by being used or revoked: then new ones are given.
    if (at % 20 === 0 || left) {
      await people.enter();
      await offer({ server, pool });
    }
    pool.renew();
    await tidyUp(server, pool);
    const asking = Array.from({ length: Math.min(batch, requests - told.requests) }, () => ({
      asked:
        run.before.length > 0 && chance.odds(0.03) ? again(run) : request(routes, { dice: chance, pool }),
      who: people.somebody(chance),
    }));
    left = await askBatch(run, asking);
    if (told.heap.early === 0 && told.requests >= requests / 5) told.heap.early = await heapNow();
    heard?.(told);
  }
  for (const what of await wrongInAll(server)) told.wrong.push({ what, who: "", asked: "" });
  run.asker.close();
  told.heap.late = await heapNow();
  return told;
}

function again({ before, chance }: Run): Request {
  const one = chance.some(before);
  if (one === undefined) throw new Error("nothing was asked before");
  return one;
}

interface Asking {
  asked: Request;
  who: Somebody;
}

/** Some batches one by one, some at once; then the store is looked at. Answers whether somebody came or left. */
async function askBatch(run: Run, asking: readonly Asking[]): Promise<boolean> {
  const { server, chance, told } = run;
  const before = await standing(server);
  const since = new Kept();
  const atOnce = chance.odds(0.3) ? 8 : 1;
  for (let at = 0; at < asking.length; at += atOnce)
    await Promise.all(asking.slice(at, at + atOnce).map((one) => askOne(run, one, since)));
  for (const what of await wrongSince(before, server, since)) {
    const all = asking.map(({ asked }) => `${asked.method} ${asked.path}`).join(" | ");
    told.wrong.push({ what, who: "", asked: all.slice(0, 4000) });
  }
  return since.entered;
}

/** What a batch was told that changes the store. */
class Kept {
  readonly accepted = new Map<string, number>();
  entered = false;
}

const header = z.looseObject({ commandId: z.string() });

async function askOne(
  { asker, chance, told, before, done, routes }: Run,
  { asked, who }: Asking,
  kept: Kept,
) {
  const headers: Record<string, string> = { "x-forwarded-for": address(chance), ...oddHeaders(chance) };
  if (who.cookie !== "") headers.cookie = who.cookie;
  const answered = await asker.ask(asked, headers);
  count(told, routes, { asked, answered });
  const wrong = wrongAnswer(asked, answered, who);
  if (wrong !== null) told.wrong.push({ what: wrong, who: who.role, asked: shown(asked, headers) });
  if (!("silent" in answered) && asked.method === "POST" && answered.status === 200) {
    const read = answer.safeParse(parsed(answered.text));
    const meant = header.safeParse(parsed(asked.bytes?.toString("utf8") ?? ""));
    if (!read.success) kept.entered = true;
    else if (meant.success && "seq" in read.data && read.data.seq !== null) {
      const { commandId } = meant.data;
      const known = done.get(commandId);
      // Told again of what was done before: that is no new change, and the same number.
      if (known === undefined) {
        done.set(commandId, read.data.seq);
        kept.accepted.set(commandId, read.data.seq);
        told.accepted += 1;
      } else if (known !== read.data.seq)
        told.wrong.push({ what: "a repeat got another number", who: who.role, asked: commandId });
    }
  }
  if (before.length < 200) before.push(asked);
  else if (chance.odds(0.1)) before[chance.upTo(before.length)] = asked;
}

function shown({ method, path, bytes }: Request, headers: Record<string, string>): string {
  const body = bytes === null ? "" : ` ${bytes.toString("latin1").slice(0, 1500)}`;
  return `${method} ${path.slice(0, 400)} ${JSON.stringify(headers).slice(0, 300)}${body}`;
}
