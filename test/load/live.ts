// Save → last of 50 (and 300) open screens, at twenty saves a second: how long, and that nothing is lost.
import { randomUUID } from "node:crypto";
import { anActor } from "../server/opened.ts";
import { pause } from "../tools/command.ts";
import { atMost, type Figure } from "./figure.ts";
import { serving, signIn } from "./serving.ts";

const saves = 100;
const everyMs = 50;

/** A screen that only counts: when each change number reached it. */
class Counter {
  readonly at = new Map<number, number>();
  readonly #ending = new AbortController();

  async follow(address: string, cookie: string, after: string): Promise<void> {
    const response = await fetch(`${address}/api/feed?after=${after}`, {
      headers: { cookie },
      signal: this.#ending.signal,
    });
    if (!response.ok || response.body === null) throw new Error(`no feed: ${response.status}`);
    void this.#read(response.body.pipeThrough(new TextDecoderStream()));
  }

  close(): void {
    this.#ending.abort();
  }

  async #read(stream: ReadableStream<string>): Promise<void> {
    let rest = "";
    try {
      for await (const chunk of stream) {
        rest += chunk;
        const parts = rest.split("\n\n");
        rest = parts.pop() ?? "";
        for (const part of parts)
          for (const [, seq] of part.matchAll(/"seq":(\d+)/g))
            this.at.set(Number(seq), this.at.get(Number(seq)) ?? performance.now());
      }
    } catch {
      // closed: the count is over
    }
  }
}

export async function live(): Promise<Figure[]> {
  return [...(await measure(50, 100)), ...(await measure(300, 100))];
}

async function measure(screens: number, reach: number): Promise<Figure[]> {
  const server = await serving();
  try {
    const cookie = await signIn(server);
    const post = async (records: unknown[]) => {
      const begun = performance.now();
      const body = JSON.stringify({ type: "add", commandId: randomUUID(), base: "x:0", records });
      const headers = { cookie, "content-type": "application/json", origin: server.address };
      const response = await fetch(`${server.address}/api/commands`, { method: "POST", headers, body });
      const answer: unknown = await response.json();
      if (!response.ok || answer === null || typeof answer !== "object" || !("seq" in answer))
        throw new Error(`not saved: ${JSON.stringify(answer)}`);
      return { seq: Number(answer.seq), begun };
    };
    const cursor = await cursorOf(server.address);
    const open = Array.from({ length: screens }, () => new Counter());
    for (const one of open) await one.follow(server.address, cookie, cursor);
    const saved: Promise<{ seq: number; begun: number }>[] = [];
    for (let at = 0; at < saves; at += 1) {
      saved.push(post([anActor()]));
      await pause(everyMs);
    }
    const all = await Promise.all(saved);
    await pause(2000);
    const delays = all
      .map(({ seq, begun }) =>
        Math.max(...open.map((one) => (one.at.get(seq) ?? Number.POSITIVE_INFINITY) - begun)),
      )
      .toSorted((a, b) => a - b);
    const lost = open.reduce((sum, one) => sum + all.filter(({ seq }) => !one.at.has(seq)).length, 0);
    for (const one of open) one.close();
    const figure = (share: number) =>
      delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? 0;
    return [
      atMost(`save → last of ${screens} screens, median`, figure(0.5), { unit: "ms" }),
      atMost(`save → last of ${screens} screens, p99`, figure(0.99), { unit: "ms", reach }),
      atMost(`changes lost on ${screens} screens`, lost, { unit: "changes", reach: 0 }),
    ];
  } finally {
    await server.stop();
  }
}

async function cursorOf(address: string): Promise<string> {
  const health: unknown = await (await fetch(`${address}/api/health`)).json();
  return health !== null && typeof health === "object" && "cursor" in health ? String(health.cursor) : "";
}
