// A screen without a browser: a snapshot, then the feed applied to it, as bytes and as facts.
import { FactTable } from "../../domain/facts.ts";
import { canonical } from "../../domain/json.ts";
import type { FeedEvent, Snapshot } from "../../domain/wire.ts";
import type { Asker, Opened } from "./opened.ts";

export class Screen {
  readonly facts = new FactTable();
  cursor = "";
  resets: string[] = [];
  events: FeedEvent[] = [];
  /** Every byte that reached this screen. */
  bytes = "";
  readonly #ending = new AbortController();
  #waiting: (() => void)[] = [];

  static async of(opened: Opened, asker: Asker, view = "all"): Promise<Screen> {
    const screen = new Screen();
    const response = await asker.get(`/api/snapshot?r=${view}`);
    const text = await response.text();
    screen.bytes += text;
    screen.take(JSON.parse(text));
    await screen.follow(opened, asker, screen.cursor);
    return screen;
  }

  take(snapshot: Snapshot): void {
    this.facts.clear();
    for (const one of snapshot.records) this.facts.put(one);
    for (const { scope, node, spot } of snapshot.spots) this.facts.setSpot(scope, node, spot);
    this.cursor = snapshot.cursor;
  }

  async follow(opened: Opened, asker: Asker, after: string): Promise<void> {
    const response = await fetch(`${opened.address}/api/feed?after=${after}`, {
      headers: asker.cookie === "" ? {} : { cookie: `kudelma=${asker.cookie}` },
      signal: this.#ending.signal,
    });
    if (response.body === null) throw new Error("no feed");
    void this.#read(response.body.pipeThrough(new TextDecoderStream()));
  }

  /** Resolves when the screen has reached a seq; the deadline is the test's own. */
  async reaches(seq: number): Promise<void> {
    while (Number(this.cursor.split(":")[1]) < seq)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async resetSeen(): Promise<string> {
    while (this.resets.length === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.resets[0] ?? "";
  }

  close(): void {
    this.#ending.abort();
  }

  /** The facts in one text, to be compared with another screen's. */
  text(): string {
    return canonical([...this.facts.all()].toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  }

  async #read(stream: ReadableStream<string>): Promise<void> {
    let rest = "";
    try {
      for await (const chunk of stream) {
        this.bytes += chunk;
        rest += chunk;
        const parts = rest.split("\n\n");
        rest = parts.pop() ?? "";
        for (const part of parts) this.#event(part);
      }
    } catch {
      // aborted: the test is over
    }
  }

  #event(part: string): void {
    const field = (name: string) =>
      part
        .split("\n")
        .find((row) => row.startsWith(`${name}: `))
        ?.slice(name.length + 2);
    const data = field("data");
    if (data === undefined) return;
    if (field("event") === "reset") this.resets.push(JSON.parse(data).reason);
    else this.#apply(JSON.parse(data));
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #apply(event: FeedEvent): void {
    this.events.push(event);
    for (const one of event.puts) this.facts.put(one);
    for (const id of event.drops) this.facts.drop(id);
    for (const { scope, node, spot } of event.spots) this.facts.setSpot(scope, node, spot);
    this.cursor = event.cursor;
  }
}
