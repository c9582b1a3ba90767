// Where this browser keeps what must outlive a page, by key. The browser's is IndexedDB; tests bring one in memory.
export interface Shelf {
  /** True once it lies on the disk; false where there is no room for it, or no leave. */
  put(key: string, value: unknown): Promise<boolean>;
  remove(keys: readonly string[]): Promise<void>;
  /** All whose keys begin so, in the order of their keys. */
  all(prefix: string): Promise<{ key: string; value: unknown }[]>;
}

type Work = (kept: IDBObjectStore) => void;

const database = "kudelma";
const store = "kept";

export class BrowserShelf implements Shelf {
  readonly #factory: IDBFactory;
  readonly #waiting: { work: Work; tell: (done: true | null) => void }[] = [];
  #open: Promise<IDBDatabase> | null = null;
  #busy = false;

  constructor(factory: IDBFactory) {
    this.#factory = factory;
  }

  async put(key: string, value: unknown): Promise<boolean> {
    return (await this.#write((kept) => kept.put(value, key))) !== null;
  }

  async remove(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.#write((kept) => {
      for (const key of keys) kept.delete(key);
    });
  }

  async all(prefix: string): Promise<{ key: string; value: unknown }[]> {
    try {
      const kept = (await this.#database()).transaction(store).objectStore(store);
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      // Both are asked in one transaction: they speak of the same moment.
      const [keys, values] = await Promise.all([
        done(kept.getAllKeys(range)),
        done<unknown[]>(kept.getAll(range)),
      ]);
      return keys.map((key, at) => ({ key: String(key), value: values[at] }));
    } catch {
      return [];
    }
  }

  /** What comes while the disk is busy goes into the next transaction together: thirty at once wait for two, not for thirty. */
  #write(work: Work): Promise<true | null> {
    const written = new Promise<true | null>((tell) => this.#waiting.push({ work, tell }));
    void this.#drain();
    return written;
  }

  async #drain(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#waiting.length > 0) {
      // What is asked in the same breath goes along.
      await Promise.resolve();
      const group = this.#waiting.splice(0);
      const done = await this.#together(group.map(({ work }) => work));
      for (const { tell } of group) tell(done);
    }
    this.#busy = false;
  }

  /** Strict: not even a machine that loses its power takes it back. */
  async #together(works: readonly Work[]): Promise<true | null> {
    try {
      const turn = (await this.#database()).transaction(store, "readwrite", { durability: "strict" });
      for (const work of works) work(turn.objectStore(store));
      await new Promise<void>((resolve, reject) => {
        turn.oncomplete = () => resolve();
        turn.onabort = () => reject(turn.error);
      });
      return true;
    } catch {
      return null;
    }
  }

  #database(): Promise<IDBDatabase> {
    this.#open ??= new Promise<IDBDatabase>((resolve, reject) => {
      const asked = this.#factory.open(database, 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(store);
      asked.onsuccess = () => {
        // Thrown out by the browser, or in the way of a newer version of the page: opened anew when next needed.
        asked.result.onclose = () => this.#forget();
        asked.result.onversionchange = () => {
          asked.result.close();
          this.#forget();
        };
        resolve(asked.result);
      };
      asked.onerror = () => reject(asked.error);
    });
    this.#open.catch(() => this.#forget());
    return this.#open;
  }

  #forget(): void {
    this.#open = null;
  }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
