// Long work in slices, so that no frame is held up: a generator gives way wherever it may be left for a while.

/** May be left at every `yield`, and has its fruit at the end. */
export type Sliced<T> = Generator<void, T, void>;

/** What one slice may take, ms: a frame draws besides. */
export const slice = 8;

/** Goes on until it is done or the time is up; undefined: there is more of it. */
export function goOn<T>(work: Sliced<T>, ms: number): { readonly done: T } | undefined {
  const end = performance.now() + ms;
  do {
    const step = work.next();
    if (step.done === true) return { done: step.value };
  } while (performance.now() < end);
  return undefined;
}

/** All of it at once. */
export function wholly<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
