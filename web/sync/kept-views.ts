// What was seen last, kept in this browser so that the page opens without a network: who reads, and a few regions as
// this reader sees them. It goes when the reader signs out or is another, or when their rights changed.
import { z } from "zod";
import { isLooker } from "../../domain/ask/looker.ts";
import { canonical } from "../../domain/json.ts";
import { type Me, me as meShape, type Snapshot, snapshot } from "../../domain/wire.ts";
import type { Shelf } from "./shelf.ts";

/** Regions kept; the one seen longest ago goes first. */
const most = 3;

export class KeptViews {
  readonly #shelf: Shelf | null;
  readonly #today: () => string;
  /** For whom something may be kept: nobody until the server has said who reads. */
  #reader: string | null = null;
  #latest: readonly string[] = [];

  constructor(shelf: Shelf | null, today: () => string) {
    this.#shelf = shelf;
    this.#today = today;
  }

  /** Who read last; null where nobody did. */
  async me(): Promise<Me | null> {
    const found = (await this.#shelf?.all("me")) ?? [];
    const read = meShape.safeParse(found[0]?.value);
    return read.success ? { ...read.data, today: this.#today() } : null;
  }

  async view(region: string): Promise<Snapshot | null> {
    const found = (await this.#shelf?.all(`view/${region}`)) ?? [];
    const read = snapshot.safeParse(found.find(({ key }) => key === `view/${region}`)?.value);
    return read.success ? read.data : null;
  }

  /** The server says who reads. What another saw, or the same person with other rights, goes first. */
  async readBy(me: Me): Promise<void> {
    const before = await this.me();
    if (before === null || rights(before) !== rights(me)) await this.forget();
    if (isLooker(me.person)) return;
    this.#reader = rights(me);
    const found = (await this.#shelf?.all("views")) ?? [];
    this.#latest = z.array(z.string()).safeParse(found[0]?.value).data ?? [];
    await this.#shelf?.put("me", me);
  }

  async keep(seen: Snapshot, me: Me): Promise<void> {
    if (this.#reader === null || this.#reader !== rights(me)) return;
    this.#latest = [seen.view, ...this.#latest.filter((each) => each !== seen.view)];
    await this.#shelf?.put(`view/${seen.view}`, seen);
    const gone = this.#latest.slice(most);
    this.#latest = this.#latest.slice(0, most);
    await this.#shelf?.put("views", this.#latest);
    await this.#shelf?.remove(gone.map((each) => `view/${each}`));
  }

  /** Nothing is kept from now on, until the server says who reads. */
  stop(): void {
    this.#reader = null;
  }

  async forget(): Promise<void> {
    this.stop();
    this.#latest = [];
    const kept = (await this.#shelf?.all("view/")) ?? [];
    await this.#shelf?.remove(["me", "views", ...kept.map(({ key }) => key)]);
  }
}

/** Two who have the same see the same. */
export function rights({ person }: Me): string {
  return canonical(person === null ? null : { id: person.id, grants: person.grants });
}
