// The open feeds of all screens: news is gathered for a moment and written once for each set of rights, not once a screen.

import { isLooker } from "../../domain/ask/looker.ts";
import type { Change } from "../../domain/change.ts";
import { canonical } from "../../domain/json.ts";
import type { Reader } from "../../domain/policy/person.ts";
import type { FeedEvent } from "../../domain/wire.ts";
import type { Loom, News } from "../weave/loom.ts";
import { Presence } from "./presence.ts";
import { eventsFor } from "./tell.ts";

const gather = 50;
const beat = 10_000;
/** A screen further behind than this takes a new snapshot. */
const longest = 5000;

export type ResetReason = "epoch" | "compacted" | "rights" | "erased";

export interface Screen {
  readonly reader: Reader;
  /** The event as JSON, with the cursor that is its id. */
  send(cursor: string, text: string): void;
  reset(reason: ResetReason): void;
  /** Who else is here, as JSON. */
  here?(text: string): void;
}

interface Open {
  screen: Screen;
  /** The last change this screen was told of. */
  seq: number;
}

export class Feeds {
  readonly #loom: Loom;
  readonly #open = new Set<Open>();
  readonly #presence = new Presence();
  #waiting: Change[] = [];
  #timer: NodeJS.Timeout | undefined;
  readonly #beat: NodeJS.Timeout;
  readonly #off: () => void;

  constructor(loom: Loom) {
    this.#loom = loom;
    this.#off = loom.onNews((news) => this.#hear(news));
    this.#beat = setInterval(() => this.#beatAll(), beat);
    this.#beat.unref();
  }

  get count(): number {
    return this.#open.size;
  }

  /** Opens a feed after a cursor and answers how to close it. What was missed comes first, in one event. */
  async open(screen: Screen, after: string): Promise<() => void> {
    const [epoch, text] = after.split(":");
    let seq = Number(text);
    const { mirror, store } = this.#loom;
    if (epoch !== mirror.epoch || !/^\d{1,15}$/.test(text ?? "") || seq > mirror.seq) {
      screen.reset("epoch");
      return () => undefined;
    }
    if (mirror.seq - seq > longest) {
      screen.reset("compacted");
      return () => undefined;
    }
    const missed: Change[] = [];
    // The mirror may move on while the log is read: go on until both stand at the same number, then join in one step.
    while (seq + missed.length < mirror.seq) {
      const more = await store.changesAfter(seq + missed.length, longest);
      missed.push(...more.filter((one) => one.seq <= mirror.seq));
      if (more.length === 0) break;
    }
    if (epoch !== mirror.epoch || missed.some((one) => one.type === "erase")) {
      screen.reset(epoch === mirror.epoch ? "erased" : "epoch");
      return () => undefined;
    }
    seq += missed.length;
    const open: Open = { screen, seq };
    this.#open.add(open);
    const [event] = eventsFor([screen.reader], missed, { facts: mirror.facts, cursor: mirror.cursor });
    if (event) screen.send(event.cursor, JSON.stringify(event));
    this.#presence.come(screen);
    return () => this.#leave(open);
  }

  /** Closes the feeds of a reader whose rights changed or ended; their pages ask anew. */
  resetReader(personId: string): void {
    for (const one of this.#open)
      if (one.screen.reader?.id === personId) {
        this.#leave(one);
        one.screen.reset("rights");
      }
  }

  close(): void {
    this.#off();
    clearTimeout(this.#timer);
    clearInterval(this.#beat);
    this.#open.clear();
    this.#presence.close();
  }

  #leave(one: Open): void {
    this.#open.delete(one);
    this.#presence.go(one.screen);
  }

  #hear(news: News): void {
    if (news.type === "anew") {
      this.#waiting = [];
      for (const one of [...this.#open]) {
        this.#leave(one);
        one.screen.reset(news.reason);
      }
      return;
    }
    this.#waiting.push(...news.changes);
    this.#timer ??= setTimeout(() => this.#pass(), gather);
  }

  #pass(): void {
    this.#timer = undefined;
    const changes = this.#waiting;
    this.#waiting = [];
    const { mirror } = this.#loom;
    // Screens that joined while this was gathered have the first part already: told apart by where they stand.
    for (const [after, groups] of this.#byRights()) {
      const fresh = changes.filter((one) => one.seq > after);
      if (fresh.length === 0) continue;
      const readers = groups.map(([first]) => first?.screen.reader ?? null);
      const events = eventsFor(readers, fresh, { facts: mirror.facts, cursor: mirror.cursor });
      for (const [at, group] of groups.entries()) {
        const text = JSON.stringify(events[at]);
        for (const open of group) {
          open.seq = mirror.seq;
          open.screen.send(mirror.cursor, text);
        }
      }
    }
  }

  /** Open feeds by the number they stand at, then by what their readers may see. */
  #byRights(): [after: number, groups: Open[][]][] {
    const standing = new Map<number, Map<string, Open[]>>();
    for (const one of this.#open) {
      const groups = standing.get(one.seq) ?? new Map<string, Open[]>();
      const key = rights(one.screen.reader);
      groups.set(key, [...(groups.get(key) ?? []), one]);
      standing.set(one.seq, groups);
    }
    return [...standing].map(([after, groups]) => [after, [...groups.values()]]);
  }

  #beatAll(): void {
    const { cursor, seq } = this.#loom.mirror;
    if (this.#waiting.length > 0) return;
    const still: FeedEvent = { cursor, notes: [], puts: [], drops: [], spots: [], aliases: [] };
    const text = JSON.stringify(still);
    for (const one of this.#open) {
      one.seq = seq;
      one.screen.send(cursor, text);
    }
  }
}

/** Screens with the same key are told the same. */
function rights(reader: Reader): string {
  return reader === null ? "" : `${isLooker(reader)} ${canonical(reader.grants)}`;
}
