// Commands on their way, one list for all tabs: the tab that leads sends them, one after the other, each repeated with
// its own id and growing pauses until it is answered. The others hear what becomes of them.
import type { Command } from "../../domain/commands/command.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Answer } from "../../domain/wire.ts";
import type { Outcome } from "./api.ts";
import { type Fate, type Held, neverSent } from "./held.ts";
import { outboxList } from "./lists.ts";
import { type Later, pause } from "./pauses.ts";
import type { Shelf } from "./shelf.ts";
import type { OutboxMessage } from "./tabs.ts";
import { momentaryNo } from "./waits.ts";

/** Why a command still waits. */
export type Waiting = { type: "silent" } | { type: "refused"; refusal: Refusal };

export interface OutboxPorts {
  post(command: Command): Promise<Outcome<Answer>>;
  storage: Shelf | null;
  later: Later;
  chance(): number;
  now(): number;
  tell(message: OutboxMessage): void;
  /** Asked by another tab, or before this page was opened: to be shown here too. */
  show(command: Command): void;
  /** Taken back: no more to be shown. */
  hide(command: Command): void;
  /** The answer of a command, before those who wait for it hear of it. */
  answered(held: Held, fate: Fate): void;
  /** A command could not be delivered now; null when it goes on. */
  waiting(why: Waiting | null): void;
  /** The list, how many of it are told of as waiting, and how many this browser could not keep. */
  list(waiting: readonly Held[], count: { kept: number; unkept: number }): void;
}

export interface Sent {
  fate: Promise<Fate>;
  /** Whether it lies in this browser now. */
  kept: Promise<boolean>;
}

export class Outbox {
  readonly #ports: OutboxPorts;
  readonly #store: ReturnType<typeof outboxList>;
  readonly #tab: string;
  readonly #tellers = new Map<string, (fate: Fate) => void>();
  readonly #unkept = new Set<string>();
  /** On their way to the disk: not counted before they lie there. */
  readonly #keeping = new Set<string>();
  /** Answered already: what is read from the disk a moment later is not taken up again. */
  readonly #done = new Set<string>();
  #person = "";
  #queue: readonly Held[] = [];
  #leads = false;
  #open = true;
  #sending = false;
  #tries = 0;
  #wake: (() => void) | null = null;
  #idle: (() => void)[] = [];
  #last = 0;

  constructor(tab: string, ports: OutboxPorts) {
    this.#tab = tab;
    this.#ports = ports;
    this.#store = outboxList(ports.storage);
  }

  /** Those that wait and were not taken back, oldest first. */
  get waiting(): readonly Held[] {
    return this.#queue.filter((each) => !each.withdrawn);
  }

  /**
   * For another person from now on; what is not sent yet stays kept for the one who asked it.
   * @param open false while nobody knows whether the server takes us for this person
   */
  start(person: string, open = true): void {
    this.#person = person;
    this.#open = open;
    this.#tries = 0;
    this.#set([]);
    this.#wake?.();
  }

  open(): void {
    this.#open = true;
    this.hurry();
  }

  /** This tab sends from now on. */
  lead(): void {
    this.#leads = true;
    void this.#run();
  }

  send(command: Command, tells = false): Sent {
    const { now, tell } = this.#ports;
    const at = Math.max(now(), this.#last + 1);
    const held: Held = { person: this.#person, tab: this.#tab, at, tells, withdrawn: false, command };
    const { commandId } = command;
    this.#keeping.add(commandId);
    const kept = this.#store.keep(held).then((is) => {
      this.#keeping.delete(commandId);
      if (!is && this.#find(commandId) !== undefined) this.#unkept.add(commandId);
      this.#listed();
      return is;
    });
    const fate = new Promise<Fate>((teller) => this.#tellers.set(commandId, teller));
    this.#enter(held);
    tell({ type: "asked", held });
    void this.#run();
    return { fate, kept };
  }

  /** Takes up what lies in this browser from before. */
  async gather(): Promise<void> {
    const person = this.#person;
    const found = await this.#store.of(person);
    if (person !== this.#person) return;
    for (const each of found) this.#takeUp(this.#leads ? { ...each, tab: this.#tab } : each);
    void this.#run();
  }

  /** Takes a command back. The first in the row may be on its way: it is undone when it turns out to be done. */
  drop(commandId: string): void {
    const held = this.#find(commandId);
    if (held === undefined || held.withdrawn) return;
    if (!this.#leads) this.#ports.tell({ type: "drop", commandId });
    else if (held === this.#queue[0]) {
      void this.#store.keep({ ...held, withdrawn: true });
      this.#ports.tell({ type: "withdrawn", commandId });
      this.#withdraw(held);
    } else this.#settle(held, neverSent);
  }

  /** The one who asked goes away: a refusal is told as of any other command. */
  leave(commandId: string): void {
    this.#change(commandId, { tells: false });
    this.#ports.tell({ type: "left", commandId });
  }

  /** Forgets everything of this person that was not answered. */
  async discard(): Promise<void> {
    this.#ports.tell({ type: "discarded", person: this.#person });
    const gone = this.#queue;
    this.#set([]);
    this.#wake?.();
    await this.#store.forget([...gone, ...(await this.#store.of(this.#person))]);
  }

  hear(message: OutboxMessage): void {
    switch (message.type) {
      case "asked":
        if (message.held.person === this.#person) this.#takeUp(message.held);
        void this.#run();
        break;
      case "answered": {
        const held = this.#find(message.commandId);
        this.#done.add(message.commandId);
        if (held !== undefined) this.#leave(held, message.fate);
        break;
      }
      case "withdrawn": {
        const held = this.#find(message.commandId);
        if (held !== undefined) this.#withdraw(held);
        break;
      }
      case "drop":
        if (this.#leads) this.drop(message.commandId);
        break;
      case "left":
        this.#change(message.commandId, { tells: false });
        break;
      case "discarded":
        if (message.person === this.#person) this.#set([]);
        break;
    }
  }

  /** Try now: the connection is back, or somebody signed in. */
  hurry(): void {
    this.#tries = 0;
    this.#wake?.();
    void this.#run();
  }

  /** When everything that is on its way now has been answered. */
  idle(): Promise<void> {
    return this.#queue.length === 0 ? Promise.resolve() : new Promise((tell) => this.#idle.push(tell));
  }

  #takeUp(held: Held): void {
    const { commandId } = held.command;
    if (this.#find(commandId) !== undefined || this.#done.has(commandId)) return;
    this.#enter(held);
    if (!held.withdrawn) this.#ports.show(held.command);
  }

  #enter(held: Held): void {
    this.#last = Math.max(this.#last, held.at);
    this.#set([...this.#queue, held].toSorted((a, b) => a.at - b.at));
  }

  async #run(): Promise<void> {
    if (this.#sending || !this.#leads) return;
    this.#sending = true;
    for (let held = this.#queue[0]; held !== undefined && this.#open; held = this.#queue[0]) {
      const { commandId } = held.command;
      const outcome = await this.#ports.post(held.command);
      const still = this.#find(commandId);
      // Somebody else signed in meanwhile: the answer is not this person's to see.
      if (still === undefined) continue;
      const fate = fateOf(outcome);
      if (fate === null) await this.#rest(outcome);
      else this.#settle(still, fate);
    }
    this.#sending = false;
  }

  /** Off the disk before other tabs hear of it: one that opens then finds what is still to be done, and no more. */
  #settle(held: Held, fate: Fate): void {
    const { commandId } = held.command;
    this.#tries = 0;
    this.#done.add(commandId);
    this.#ports.waiting(null);
    this.#leave(held, fate);
    void this.#store.forget([held]).then(() => this.#ports.tell({ type: "answered", commandId, fate }));
  }

  #leave(held: Held, fate: Fate): void {
    const { commandId } = held.command;
    this.#unkept.delete(commandId);
    this.#queue = this.#queue.filter((each) => each.command.commandId !== commandId);
    this.#ports.answered(held, fate);
    this.#listed();
    this.#tellers.get(commandId)?.(fate);
    this.#tellers.delete(commandId);
    if (this.#queue.length === 0) for (const tell of this.#idle.splice(0)) tell();
  }

  #withdraw({ command }: Held): void {
    this.#change(command.commandId, { withdrawn: true });
    this.#ports.hide(command);
    this.#listed();
  }

  #rest(outcome: Outcome<Answer>): Promise<void> {
    this.#tries += 1;
    this.#ports.waiting(
      outcome.type === "refused" ? { type: "refused", refusal: outcome.refusal } : { type: "silent" },
    );
    return new Promise((go) => {
      const stop = this.#ports.later(pause(this.#tries, this.#ports.chance()), () => this.#wake?.());
      this.#wake = () => {
        stop();
        this.#wake = null;
        go();
      };
    });
  }

  #find(commandId: string): Held | undefined {
    return this.#queue.find((each) => each.command.commandId === commandId);
  }

  #change(commandId: string, part: Partial<Held>): void {
    this.#queue = this.#queue.map((each) =>
      each.command.commandId === commandId ? { ...each, ...part } : each,
    );
  }

  #set(queue: readonly Held[]): void {
    this.#queue = queue;
    if (queue.length === 0) for (const tell of this.#idle.splice(0)) tell();
    this.#listed();
  }

  #listed(): void {
    const waiting = this.waiting;
    const kept = waiting.filter(({ command }) => !this.#keeping.has(command.commandId)).length;
    this.#ports.list(waiting, { kept, unkept: this.#unkept.size });
  }
}

/** Null while the answer is still to come. */
function fateOf(outcome: Outcome<Answer>): Fate | null {
  switch (outcome.type) {
    case "silent":
      return null;
    case "refused":
      return momentaryNo(outcome.status, outcome.refusal.refused)
        ? null
        : { type: "refused", refusal: outcome.refusal };
    case "value":
      return "refused" in outcome.value
        ? { type: "refused", refusal: outcome.value }
        : { type: "accepted", ...outcome.value };
  }
}
