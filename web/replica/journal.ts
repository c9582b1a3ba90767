// What changed since a version, so that a reader of the replica can follow in steps instead of reading everything anew.
import type { PlacedSpot, Touched } from "./watched-table.ts";

/** Steps kept; who is further behind is told to read everything. */
const kept = 400;

export interface Step extends Touched {
  /** Too much changed to tell in steps. */
  whole: boolean;
}

export class Journal {
  #version = 0;
  #steps: Step[] = [];

  get version(): number {
    return this.#version;
  }

  note(step: Step): void {
    this.#version += 1;
    this.#steps.push(step);
    if (this.#steps.length > kept) this.#steps.splice(0, this.#steps.length - kept);
  }

  /** Each id once, as it stands by its last step. */
  since(version: number): Step {
    const missed = this.#version - version;
    const steps = missed <= 0 ? [] : this.#steps.slice(-missed);
    if (missed > this.#steps.length || steps.some((step) => step.whole))
      return { whole: true, puts: [], drops: [], spots: [] };
    const put = new Map<string, boolean>();
    const spots = new Map<string, PlacedSpot>();
    for (const step of steps) {
      for (const id of step.puts) put.set(id, true);
      for (const id of step.drops) put.set(id, false);
      for (const each of step.spots) spots.set(`${each.scope} ${each.node}`, each);
    }
    const ids = [...put];
    return {
      whole: false,
      puts: ids.filter(([, here]) => here).map(([id]) => id),
      drops: ids.filter(([, here]) => !here).map(([id]) => id),
      spots: [...spots.values()],
    };
  }
}
