// Commands on their way: one after the other, each repeated with its own id and growing pauses until it is answered.
import type { Command } from "../../domain/commands/command.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Answer } from "../../domain/wire.ts";
import type { Outcome } from "./api.ts";
import { type Kept, OutboxStore } from "./outbox-store.ts";
import { type Later, pause } from "./pauses.ts";
import { momentaryNo } from "./waits.ts";

/** What became of a command: its number in the log (null: nothing to do), or the reason of a no. */
export type Fate =
  | { type: "accepted"; cursor: string; seq: number | null }
  | { type: "refused"; refusal: Refusal };

/** Why a command still waits. */
export type Waiting = { type: "silent" } | { type: "refused"; refusal: Refusal };

export interface OutboxPorts {
  post(command: Command): Promise<Outcome<Answer>>;
  storage: Storage | null;
  later: Later;
  chance(): number;
  /** The answer of a command, before those who wait for it hear of it. */
  answered(command: Command, fate: Fate): void;
  /** A command could not be delivered now; null when it goes on. */
  waiting(why: Waiting | null): void;
  /** How many are unanswered. */
  count(unanswered: number): void;
}

interface Held {
  command: Command;
  tell: (fate: Fate) => void;
}

export class Outbox {
  readonly #ports: OutboxPorts;
  readonly #store: OutboxStore;
  readonly #tab: string;
  #person = "";
  #queue: Held[] = [];
  #sending = false;
  #tries = 0;
  #wake: (() => void) | null = null;
  #idle: (() => void)[] = [];
  #order = 0;

  constructor(tab: string, ports: OutboxPorts) {
    this.#tab = tab;
    this.#ports = ports;
    this.#store = new OutboxStore(ports.storage);
  }

  get unanswered(): number {
    return this.#queue.length;
  }

  /** For another person from now on; what is not sent yet stays kept for the one who asked it. */
  start(person: string): void {
    this.#person = person;
    this.#queue = [];
    this.#tries = 0;
    this.#wake?.();
    this.#counted();
  }

  send(command: Command): Promise<Fate> {
    this.#order += 1;
    const newest = Math.max(0, ...this.#store.of(this.#person).map((each) => each.at));
    this.#store.keep({
      person: this.#person,
      tab: this.#tab,
      at: Math.max(newest + 1, this.#order),
      command,
    });
    return this.#take(command);
  }

  /** Takes over what tabs that are gone left unsent; those still open see to their own. */
  adopt(open: ReadonlySet<string>): Command[] {
    const mine = new Set(this.#queue.map((each) => each.command.commandId));
    const orphans = this.#store
      .of(this.#person)
      .filter((each) => !mine.has(each.command.commandId) && (each.tab === this.#tab || !open.has(each.tab)));
    for (const each of orphans) {
      const taken: Kept = { ...each, tab: this.#tab };
      this.#store.keep(taken);
      void this.#take(each.command);
    }
    return orphans.map((each) => each.command);
  }

  /** Forgets everything of this person that was not answered. */
  discard(): void {
    for (const each of this.#store.of(this.#person)) this.#store.forget(each.command);
    this.#queue = [];
    this.#wake?.();
    this.#counted();
  }

  /** Try now: the connection is back, or somebody signed in. */
  hurry(): void {
    this.#tries = 0;
    this.#wake?.();
  }

  /** When everything that is on its way now has been answered. */
  idle(): Promise<void> {
    return this.#queue.length === 0 ? Promise.resolve() : new Promise((tell) => this.#idle.push(tell));
  }

  #take(command: Command): Promise<Fate> {
    return new Promise((tell) => {
      this.#queue.push({ command, tell });
      this.#counted();
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let held = this.#queue[0]; held !== undefined; held = this.#queue[0]) {
      const outcome = await this.#ports.post(held.command);
      // Somebody else signed in meanwhile: the answer is not this person's to see.
      if (this.#queue[0] !== held) continue;
      const fate = fateOf(outcome);
      if (fate === null) await this.#rest(outcome);
      else this.#settle(held, fate);
    }
    this.#sending = false;
    for (const tell of this.#idle.splice(0)) tell();
  }

  #settle(held: Held, fate: Fate): void {
    this.#tries = 0;
    this.#queue.shift();
    this.#store.forget(held.command);
    this.#ports.waiting(null);
    this.#ports.answered(held.command, fate);
    this.#counted();
    held.tell(fate);
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

  #counted(): void {
    this.#ports.count(this.#queue.length);
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
