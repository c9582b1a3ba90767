// One at a time, in the order asked: what a store runs in its one write transaction.
import { AsyncLocalStorage } from "node:async_hooks";

export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  readonly #inside = new AsyncLocalStorage<{ running: boolean }>();

  /** Runs `work` when all that was asked before has ended. Asked from inside itself it would wait for ever: that throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore()?.running) throw new Error("a write inside a write would wait for itself");
    const turn = this.#last.then(async () => {
      const mark = { running: true };
      try {
        return await this.#inside.run(mark, work);
      } finally {
        mark.running = false;
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
