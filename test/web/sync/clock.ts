// Time that moves when the test says so.
import type { Later } from "../../../web/sync/pauses.ts";

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
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

/** A browser's storage in memory. */
export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (at) => [...kept.keys()][at] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}
