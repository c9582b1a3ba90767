// How new what we know of each thing is. News older than that is passed over, so that deliveries may come in any
// order and more than once and the end is the same.
export class Stamps {
  /** Everything of the view is known as of here: the cursor of the snapshot. */
  floor = 0;
  readonly #known = new Map<string, number>();

  /** Whether news of this age says more than is known; it counts as known from now on. */
  newer(key: string, age: number): boolean {
    if (age < this.of(key)) return false;
    this.#known.set(key, age);
    return true;
  }

  of(key: string): number {
    return this.#known.get(key) ?? this.floor;
  }

  /** Whether anything but the snapshot ever spoke of it. */
  heardOf(key: string): boolean {
    return this.#known.has(key);
  }

  /** A snapshot is the whole of its view: what is older than it is forgotten. */
  raise(floor: number): void {
    this.floor = floor;
    for (const [key, age] of this.#known) if (age <= floor) this.#known.delete(key);
  }

  clear(): void {
    this.floor = 0;
    this.#known.clear();
  }
}
