// Pauses between tries: they grow, so that a server that comes back is not stormed.
const first = 500;
const longest = 10_000;

/** Runs work after some milliseconds; what it returns stops it. Tests bring their own clock. */
export type Later = (ms: number, work: () => void) => () => void;

export function later(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** Milliseconds before try number `tries` (1 is the first repeat); a third is chance, so that many pages spread. */
export function pause(tries: number, chance: number): number {
  const whole = Math.min(longest, first * 2 ** Math.max(0, tries - 1));
  return Math.round(whole * (2 / 3 + chance / 3));
}

/** Waits between tries; whoever knows that things are better now cuts the wait short. */
export class Patience {
  readonly #later: Later;
  readonly #chance: () => number;
  readonly #waiting = new Set<() => void>();

  constructor(later: Later, chance: () => number) {
    this.#later = later;
    this.#chance = chance;
  }

  wait(tries: number): Promise<void> {
    return new Promise((go) => {
      const stop = this.#later(pause(tries, this.#chance()), () => wake());
      const wake = () => {
        stop();
        this.#waiting.delete(wake);
        go();
      };
      this.#waiting.add(wake);
    });
  }

  hurry(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
