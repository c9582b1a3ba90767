// The one way in for every change: a queue, one transaction for a group, the mirror moved on after the commit.
// Also keeps the mirror up with what other processes write to the same store, and the store's comings and goings.
import { randomUUID } from "node:crypto";
import { setImmediate as allRead } from "node:timers/promises";
import type { Change } from "../../domain/change.ts";
import type { Command } from "../../domain/commands/command.ts";
import type { Person } from "../../domain/policy/person.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Answer } from "../../domain/wire.ts";
import { type Store, StoreDown, type Writer } from "../store/store.ts";
import { blanked, type Waiting, type Woven, weaveGroup } from "./group.ts";
import { Mirror } from "./mirror.ts";

/** Commands taken into one transaction; a lone command goes at once. */
const groupSize = 50;
const pollEvery = 250;
const pauses = [250, 500, 1000, 2000, 4000, 8000, 15_000];

export type Listener = (news: News) => void;
/** Changes that the mirror has just taken in, or that everything was read anew. */
export type News =
  | { type: "changes"; changes: readonly Change[] }
  | { type: "anew"; reason: "epoch" | "erased" };
export type State = { ready: true } | { ready: false; reason: StoreDown["reason"]; detail: string };

interface Queued extends Waiting {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

export class Loom {
  readonly mirror = new Mirror();
  readonly store: Store;
  state: State = { ready: false, reason: "unreachable", detail: "" };
  readonly #now: () => Date;
  readonly #listeners = new Set<Listener>();
  #queue: Queued[] = [];
  #waiting: (() => void)[] = [];
  #turn: Promise<void> = Promise.resolve();
  #closed = false;
  #timer: NodeJS.Timeout | undefined;
  #tries = 0;
  #opened = false;

  constructor(store: Store, now: () => Date = () => new Date()) {
    this.store = store;
    this.#now = now;
  }

  onNews(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when the store can be had; at once where it can already. */
  async whenReady(): Promise<void> {
    while (!this.state.ready && !this.#closed)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Opens the store, once now; where it can't be had, goes on trying with growing pauses. Answers whether it is ready. */
  async start(): Promise<State> {
    await this.#tend();
    return this.state;
  }

  /** Decides and writes a command. The answer is final: it is in the store. */
  submit(person: Person, command: Command): Promise<Answer> {
    if (!this.state.ready) return Promise.resolve(refuse(refusalOf(this.state.reason)));
    return new Promise((resolve, reject) => {
      this.#queue.push({ person, command, resolve, reject });
      if (this.#queue.length === 1) this.#inTurn(() => this.#drain());
    });
  }

  /** Runs work of the store when no group is being written, with the mirror caught up. */
  async quietly<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    let result: T | undefined;
    let failed: unknown;
    await this.#inTurn(async () => {
      try {
        result = await this.store.write(async (writer) => {
          await this.#catchUp(writer);
          return work(writer);
        });
      } catch (error) {
        failed = error ?? new Error("failed");
      }
    });
    if (failed !== undefined) throw failed;
    if (result === undefined) throw new Error("the work gave nothing");
    return result;
  }

  /** Reads everything anew, after a restore. */
  async reload(): Promise<void> {
    await this.#inTurn(() => this.#loadAnew("epoch"));
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const wake of this.#waiting.splice(0)) wake();
    await this.#turn;
    await this.store.close();
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #drain(): Promise<void> {
    // What has arrived by now is read first, and goes into the same transaction as what came a moment before it.
    await allRead();
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0, groupSize);
      try {
        const woven = await this.store.write((writer) => this.#weave(group, writer));
        this.mirror.advance(woven.changes);
        for (const [at, one] of group.entries()) one.resolve(woven.answers[at] ?? refuse("internal"));
        if (woven.erased.size > 0) await this.#loadAnew("erased");
        else if (woven.changes.length > 0) this.#tell({ type: "changes", changes: woven.changes });
      } catch (error) {
        this.#failed(error);
        for (const one of group) {
          if (error instanceof StoreDown) one.resolve(refuse(refusalOf(error.reason)));
          else one.reject(error);
        }
      }
    }
  }

  async #weave(group: readonly Waiting[], writer: Writer): Promise<Woven> {
    await this.#catchUp(writer);
    const woven = await weaveGroup(group, { mirror: this.mirror, writer, now: this.#now });
    if (woven.changes.length > 0) {
      await writer.remove(woven.removed);
      await writer.save(woven.saved);
      for (const one of woven.moved) if (one.op === "alias") await writer.setAlias(one.from, one.after);
      const spots = woven.moved.flatMap((one) =>
        one.op === "placed" ? [{ scope: one.scope, node: one.node, spot: one.after }] : [],
      );
      if (spots.length > 0) await writer.setSpots(spots);
      await writer.append(woven.changes);
    }
    if (woven.fresh.length > 0) await writer.remember(woven.fresh);
    if (woven.erased.size > 0) {
      const past = await writer.changesAbout([...woven.erased]);
      await writer.rewrite(past.map((one) => blanked(one, woven.erased)));
    }
    return woven;
  }

  /** Brings the mirror to where the log stands; the writer holds the order, so nothing comes after. */
  async #catchUp(writer: Writer): Promise<void> {
    const { epoch, seq } = writer.at;
    if (epoch === this.mirror.epoch && seq === this.mirror.seq) return;
    const changes = epoch === this.mirror.epoch ? await writer.changesAfter(this.mirror.seq, 1_000_000) : [];
    const erased = changes.some((one) => one.type === "erase");
    if (epoch !== this.mirror.epoch || erased || seq < this.mirror.seq) {
      this.mirror.load(await writer.everything());
      this.#tell({ type: "anew", reason: erased ? "erased" : "epoch" });
      return;
    }
    this.mirror.advance(changes);
    this.#tell({ type: "changes", changes });
  }

  async #loadAnew(reason: "epoch" | "erased"): Promise<void> {
    await this.store.write(async (writer) => {
      this.mirror.load(await writer.everything());
    });
    this.#tell({ type: "anew", reason });
  }

  #tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }

  /** Looks after the store: opens it, sees what others wrote, and tries again where it can't be had. */
  async #tend(): Promise<void> {
    await this.#inTurn(async () => {
      try {
        if (!this.#opened) {
          await this.store.open();
          this.#opened = true;
        }
        const { epoch, seq } = await this.store.position();
        if (epoch !== this.mirror.epoch || seq !== this.mirror.seq)
          await this.store.write((writer) => this.#catchUp(writer));
        this.state = { ready: true };
        this.#tries = 0;
        for (const wake of this.#waiting.splice(0)) wake();
      } catch (error) {
        this.#failed(error);
      }
    });
    if (this.#closed) return;
    const pause = this.state.ready
      ? pollEvery
      : (pauses[Math.min(this.#tries - 1, pauses.length - 1)] ?? pollEvery);
    this.#timer = setTimeout(() => void this.#tend(), pause);
    this.#timer.unref();
  }

  #failed(error: unknown): void {
    if (!(error instanceof StoreDown)) {
      console.error(error);
      return;
    }
    if (this.state.ready || this.state.detail !== error.message)
      console.error(`The store can't be had: ${error.message}`);
    this.state = { ready: false, reason: error.reason, detail: error.message };
    this.#tries += 1;
  }
}

function refusalOf(reason: StoreDown["reason"]): "diskFull" | "readOnlyStore" | "storeUnavailable" {
  if (reason === "diskFull") return "diskFull";
  return reason === "readOnly" ? "readOnlyStore" : "storeUnavailable";
}

/** A fresh id for commands that the house itself gives. */
export function commandId(): string {
  return `house-${randomUUID()}`;
}
