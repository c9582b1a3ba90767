// Time that moves when the test says so.
import type { Later } from "../../../web/sync/pauses.ts";
import type { Shelf } from "../../../web/sync/shelf.ts";

export class Clock {
  now = 0;
  #timers: { at: number; work: () => void }[] = [];

  later: Later = (ms, work) => {
    const timer = { at: this.now + ms, work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  };

  /** When the next timer is due, from now; undefined when none is set. */
  next(): number | undefined {
    const first = Math.min(...this.#timers.map((each) => each.at));
    return Number.isFinite(first) ? first - this.now : undefined;
  }

  async pass(ms: number): Promise<void> {
    await settled();
    const until = this.now + ms;
    for (;;) {
      const due = this.#timers.filter((each) => each.at <= until).toSorted((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.#timers = this.#timers.filter((each) => each !== due);
      this.now = due.at;
      due.work();
      await settled();
    }
    this.now = until;
    await settled();
  }
}

/** Lets everything that is only waiting for a promise go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

/** What a browser keeps, in memory; written and read as the real one does, a moment later. */
export class MemoryShelf implements Shelf {
  readonly #kept = new Map<string, string>();

  async put(key: string, value: unknown): Promise<boolean> {
    this.#kept.set(key, JSON.stringify(value));
    return true;
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#kept.delete(key);
  }

  async all(prefix: string): Promise<{ key: string; value: unknown }[]> {
    return this.names(prefix).map((key) => ({ key, value: JSON.parse(this.#kept.get(key) ?? "null") }));
  }

  names(prefix = ""): string[] {
    return [...this.#kept.keys()].filter((key) => key.startsWith(prefix)).toSorted();
  }
}
