// How long work tells how far it is, and is told to stop.

export interface Watch {
  /** Called with rising `done`, at last with done = total. */
  progress(done: number, total: number): void;
  /** Asked between steps; true ends the work. */
  cancelled(): boolean;
}

export const unwatched: Watch = { progress: () => {}, cancelled: () => false };
