// A browser without a window: the page's own sync code and replica, on a network that is a parameter. Its storage
// outlives its pages; a page that crashed says and hears nothing any more.
import { canonical } from "../../../domain/json.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { Replica } from "../../../web/replica/replica.ts";
import { Api } from "../../../web/sync/api.ts";
import type { Ask } from "../../../web/sync/ports.ts";
import { createStatus } from "../../../web/sync/status.ts";
import { Sync } from "../../../web/sync/sync.ts";
import { Tabs } from "../../../web/sync/tabs.ts";
import { MemoryShelf } from "../../web/sync/clock.ts";
import type { Dice } from "../dice.ts";
import type { Weather } from "./weather.ts";

/** Times faster than for a person: pauses that grow to ten seconds are half a second here. */
const hurry = 20;
const day = 86_400_000;
export const view = "04";

interface Page {
  sync: Sync;
  replica: Replica;
  status: ReturnType<typeof createStatus>;
  crash(): void;
}

export class Browser {
  readonly name: string;
  /** Ids of all commands that were asked here and not refused at once. */
  readonly asked = new Set<string>();
  readonly weather: Weather;
  readonly #storage = new MemoryShelf();
  readonly #dice: Dice;
  #page: Page;
  #pages = 0;

  constructor(name: string, weather: Weather, dice: Dice) {
    this.name = name;
    this.weather = weather;
    this.#dice = dice;
    this.#page = this.#open();
  }

  get replica(): Replica {
    return this.#page.replica;
  }

  /** Asks what is decided here at once; a refusal here never leaves the browser. */
  ask(asked: Ask): void {
    const answer = this.#page.sync.ask(asked);
    if (!isRefusal(answer)) this.asked.add(answer.commandId);
  }

  step(which: "undo" | "redo"): void {
    const waiting = () => this.#page.status.getState().waiting.map(({ command }) => command.commandId);
    const before = waiting();
    void this.#page.sync.step(which);
    // Without a line what waits is taken back at once, and nobody is asked.
    const after = new Set(waiting());
    for (const id of before) if (!after.has(id)) this.asked.delete(id);
  }

  /** The page is gone in the middle of everything, and opened anew. */
  crash(): void {
    this.#page.crash();
    this.#page = this.#open();
  }

  calm(): void {
    this.weather.stormy = false;
    this.#page.sync.hurry();
  }

  close(): void {
    this.#page.crash();
  }

  /** What still keeps it from rest; null when all is answered and heard up to `seq`. */
  busy(seq: number): string | null {
    const { replica, status } = this.#page;
    const { waiting } = status.getState();
    if (waiting.length > 0) return `${waiting.length} unanswered`;
    if (replica.pending().size > 0) return `${replica.pending().size} pending`;
    const cursor = replica.cursor();
    return cursor !== null && Number(cursor.split(":")[1]) >= seq
      ? null
      : `stands at ${cursor}, not at ${seq}`;
  }

  /** What is kept for later, by command. */
  left(): string[] {
    return this.#storage.names("outbox/");
  }

  /** What the page shows, to be compared. */
  shows(): string {
    return inOrder([...this.replica.facts().all()]);
  }

  #open(): Page {
    const { weather } = this;
    const dice = this.#dice;
    let alive = true;
    const never = new Promise<never>(() => undefined);
    const ended = <T>(value: T): T | Promise<never> => (alive ? value : never);
    const closers: (() => void)[] = [];
    const replica = new Replica();
    const status = createStatus();
    this.#pages += 1;
    const name = `${this.name}-${this.#pages}`;
    let made = 0;
    const skew = (dice.upTo(3) - 1) * day;
    const ports = {
      replica,
      status,
      api: new Api(async (url, init) => {
        if (!alive) return never;
        try {
          return await ended(await weather.fetch(url, init));
        } catch (error) {
          await ended(null);
          throw error;
        }
      }),
      tabs: new Tabs(name, { locks: null, channel: null }),
      transport: (...[url, listener]: Parameters<Weather["transport"]>) => {
        const close = weather.transport(url, listener);
        closers.push(close);
        return close;
      },
      storage: this.#storage,
      later: (ms: number, work: () => void) => {
        const timer = setTimeout(() => alive && work(), ms / hurry);
        return () => clearTimeout(timer);
      },
      now: () => Date.now() + skew,
      chance: () => dice.next(),
      newId: () => `${name}-${++made}-command`,
      refused: () => undefined,
    };
    const sync = new Sync(ports);
    void sync.begin().then(() => sync.show(view));
    const crash = () => {
      alive = false;
      for (const close of closers) close();
    };
    return { sync, replica, status, crash };
  }
}

export function inOrder(records: readonly Fact[]): string {
  return records
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(canonical)
    .join("\n");
}
