// Keeps the replica as the server has it, and brings my commands there. The parts are in loader, outbox, feed and tabs.
import type { Command } from "../../domain/commands/command.ts";
import { readCommand } from "../../domain/commands/read.ts";
import { inSeries } from "../../domain/commands/series.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import type { FeedEvent, Me } from "../../domain/wire.ts";
import { readCursor } from "../replica/cursor.ts";
import type { Replica } from "../replica/replica.ts";
import type { Api } from "./api.ts";
import { Feed } from "./feed.ts";
import { Loader } from "./loader.ts";
import { Mine, type OwnStep, stepOf } from "./mine.ts";
import { type Fate, Outbox } from "./outbox.ts";
import { type Later, Patience } from "./pauses.ts";
import { Report } from "./report.ts";
import type { StatusStore } from "./status.ts";
import type { TabMessage, Tabs } from "./tabs.ts";
import type { Transport } from "./transport.ts";

export interface SyncPorts {
  replica: Replica;
  api: Api;
  status: StatusStore;
  tabs: Tabs;
  transport: Transport;
  storage: Storage | null;
  later: Later;
  chance(): number;
  newId(): string;
  /** A command was refused by the server after it had been shown, and nobody else tells. */
  refused(command: Command, refusal: Refusal): void;
}

/** A command without what every command is given here. */
export type Ask = WithoutHeader<Command>;
type WithoutHeader<T> = T extends unknown ? Omit<T, "commandId" | "base"> : never;

/** Asked and shown; `fate` tells what the server made of it. */
export interface Asked {
  commandId: string;
  fate: Promise<Fate>;
}

/** Milliseconds in which a page that is loaded anew stands again. */
const reloadTakes = 4000;

export class Sync {
  readonly #ports: SyncPorts;
  readonly #loader: Loader;
  readonly #patience: Patience;
  readonly #outbox: Outbox;
  readonly #feed: Feed;
  readonly #report: Report;
  readonly #mine = new Mine();
  /** Commands whose refusal the one who asked shows (a form that is still open). */
  readonly #ownTelling = new Set<string>();
  #undoing: Promise<unknown> = Promise.resolve();

  constructor(ports: SyncPorts) {
    this.#ports = ports;
    const { api, replica, tabs, later, chance, status, transport, storage } = ports;
    this.#patience = new Patience(later, chance);
    this.#loader = new Loader({ api, replica, status, patience: this.#patience });
    this.#report = new Report({
      status,
      health: () => api.health(),
      back: () => this.#outbox.hurry(),
      stale: () => void this.#load(),
    });
    this.#outbox = new Outbox(tabs.id, {
      post: (command) => api.command(command),
      storage,
      later,
      chance,
      answered: (command, fate) => this.#answered(command, fate),
      waiting: (why) => this.#report.waits(why),
      count: (unanswered) => status.setState({ unanswered }),
    });
    this.#feed = new Feed({
      transport,
      later,
      chance,
      after: () => replica.cursor(),
      event: (event) => {
        tabs.tell({ type: "event", from: replica.cursor() ?? event.cursor, event });
        this.#hear(event);
      },
      reset: (reason) => {
        tabs.tell({ type: reason === "rights" ? "person" : "reset" });
        return reason === "rights" ? this.#anew() : this.#load();
      },
      line: (stands) => {
        tabs.tell({ type: "line", stands });
        this.#report.line(stands);
      },
    });
    replica.onLack = (ids) => void this.#loader.fetch(ids);
    tabs.listen((message) => this.#told(message));
    tabs.lead(() => {
      if (replica.view() !== null) this.#feed.start();
      // The tab before may only be loading anew, and takes over its own then.
      later(reloadTakes, () => void this.#adopt());
    });
  }

  /** Asks who reads, until there is an answer. */
  async begin(): Promise<Me> {
    const me = await this.#loader.me();
    this.#become(me);
    return me;
  }

  /** Somebody signed in or out here: everything anew, in the other tabs too. */
  async changePerson(me: Me): Promise<void> {
    this.#become(me);
    this.#ports.tabs.tell({ type: "person" });
    await this.#load();
  }

  /** Loads a region, until it stands, is refused, or another is wanted. */
  async show(region: string): Promise<void> {
    if (await this.#loader.show(region)) await this.#ready();
  }

  /**
   * Decides here and shows at once; a refusal is final and nothing is sent.
   * @param tells true when the one who asks shows a later refusal of the server
   */
  ask(asked: Ask, tells = false): Asked | Refusal {
    return this.#ask(asked, this.#ports.newId(), tells);
  }

  /** Several things asked as one: each may be refused by itself, and one step back takes back those that were not. */
  askSeries(asked: readonly Ask[]): (Asked | Refusal)[] {
    const series = this.#ports.newId();
    return asked.map((one, at) => this.#ask(one, inSeries(series, at), false));
  }

  #ask(asked: Ask, commandId: string, tells: boolean): Asked | Refusal {
    const { replica } = this.#ports;
    const command = readCommand({ ...asked, commandId, base: replica.cursor() ?? "none:0" });
    if (isRefusal(command)) return command;
    const shown = replica.ask(command);
    if (isRefusal(shown)) return shown;
    if (tells) this.#ownTelling.add(command.commandId);
    return { commandId: command.commandId, fate: this.#outbox.send(command) };
  }

  /** The one who asked goes away (its form was closed): a refusal is told as of any other command. */
  leave(commandId: string): void {
    this.#ownTelling.delete(commandId);
  }

  /** Takes back my newest change, or puts back the one taken back last, after all that is under way has been answered. */
  step(which: "undo" | "redo"): Promise<Fate | null> {
    return this.#inTurn(async () => {
      await this.#outbox.idle();
      const seqs = this.#mine.next(which);
      return seqs.length === 0 ? null : this.#undo(seqs);
    });
  }

  /** Takes back one change of mine, by its number. */
  undo(seq: number): Promise<Fate | null> {
    return this.undoAll([seq]);
  }

  /** Takes back several changes of mine as one; what somebody built on meanwhile stays. */
  undoAll(seqs: readonly number[]): Promise<Fate | null> {
    return this.#inTurn(() => this.#undo(seqs));
  }

  /** The machine is on the net again, or the page is looked at again. */
  hurry(): void {
    this.#patience.hurry();
    this.#feed.hurry();
    this.#outbox.hurry();
  }

  /** The page was asleep and may have missed what its tabs told each other. */
  refresh(): void {
    void this.#load();
  }

  /** Forgets what was not sent, before signing out. */
  discard(): void {
    this.#outbox.discard();
  }

  #inTurn(run: () => Promise<Fate | null>): Promise<Fate | null> {
    const after = this.#undoing.then(run, run);
    this.#undoing = after;
    return after;
  }

  async #undo(seqs: readonly number[]): Promise<Fate | null> {
    const [seq, ...others] = seqs;
    if (seq === undefined) return null;
    const asked = this.ask(
      others.length === 0
        ? { type: "undo", seq }
        : { type: "undoSeries", seqs: [seq, ...others], partly: true },
    );
    return isRefusal(asked) ? { type: "refused", refusal: asked } : asked.fate;
  }

  #become(me: Me): void {
    const { replica, status } = this.#ports;
    this.#feed.stop();
    replica.start(me.person?.id ?? "");
    this.#outbox.start(me.person?.id ?? "");
    this.#mine.clear();
    this.#undoing = Promise.resolve();
    status.setState({ me, signedOut: false, trouble: null, steps: this.#mine.list() });
    if (me.person !== null) void this.#loadMine(me.person.id);
  }

  async #loadMine(person: string): Promise<void> {
    const answer = await this.#ports.api.mine();
    if (answer.type === "value" && this.#ports.status.getState().me?.person?.id === person)
      this.#steps(answer.value.changes);
  }

  async #anew(): Promise<void> {
    await this.begin();
    await this.#load();
  }

  async #load(): Promise<void> {
    if (await this.#loader.reload()) await this.#ready();
  }

  /** A snapshot stands: what waits can go, and the tab that leads listens. */
  async #ready(): Promise<void> {
    const { replica, tabs } = this.#ports;
    if (replica.view() === null) return;
    if (tabs.leads) this.#feed.start();
    this.#outbox.hurry();
    await this.#adopt();
  }

  /** Takes over what closed tabs left unsent. What the rules refuse here by now may have been done: the server knows. */
  async #adopt(): Promise<void> {
    const { replica, tabs } = this.#ports;
    if (replica.view() === null) return;
    await tabs.alone((open) => {
      for (const command of this.#outbox.adopt(open)) replica.ask(command);
    });
  }

  #hear(event: FeedEvent): void {
    const { replica, status } = this.#ports;
    replica.hear(event);
    const mine = status.getState().me?.person?.id;
    this.#steps(event.notes.filter((note) => note.by.id === mine));
  }

  #steps(steps: readonly OwnStep[]): void {
    if (steps.length === 0) return;
    this.#mine.add(steps);
    this.#ports.status.setState({ steps: this.#mine.list() });
  }

  #answered(command: Command, fate: Fate): void {
    const { replica, refused } = this.#ports;
    const told = this.#ownTelling.delete(command.commandId);
    if (fate.type === "refused") {
      replica.refused(command.commandId);
      if (!told) refused(command, fate.refusal);
    } else if (fate.seq === null) replica.refused(command.commandId);
    else {
      replica.accepted(command.commandId, fate.cursor);
      this.#steps([stepOf(command, fate.seq)]);
    }
  }

  #told(message: TabMessage): void {
    const { replica } = this.#ports;
    switch (message.type) {
      case "event": {
        const cursor = replica.cursor();
        const missed = cursor !== null && readCursor(message.from).seq > readCursor(cursor).seq;
        this.#hear(message.event);
        if (missed) void this.#load();
        break;
      }
      case "reset":
        void this.#load();
        break;
      case "line":
        this.#report.line(message.stands);
        break;
      case "person":
        void this.#anew();
        break;
    }
  }
}
