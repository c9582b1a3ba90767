// Keeps the replica as the server has it, and brings my commands there. The parts are in loader, outbox, feed, tabs, and
// in kept-views and told-list, which are what a page without a network lives on.
import { readCommand } from "../../domain/commands/read.ts";
import { inSeries } from "../../domain/commands/series.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import type { FeedEvent, Me } from "../../domain/wire.ts";
import { Feed } from "./feed.ts";
import { hearTab } from "./hear-tab.ts";
import type { Fate, Held } from "./held.ts";
import { Keeping } from "./keeping.ts";
import { rights } from "./kept-views.ts";
import { Loader } from "./loader.ts";
import { stepOf } from "./mine.ts";
import { Outbox } from "./outbox.ts";
import { Patience } from "./pauses.ts";
import type { Ask, Asked, SyncPorts } from "./ports.ts";
import { Report } from "./report.ts";
import { Steps } from "./steps.ts";
import { ToldList } from "./told-list.ts";

export class Sync {
  readonly #ports: SyncPorts;
  readonly #loader: Loader;
  readonly #patience: Patience;
  readonly #outbox: Outbox;
  readonly #feed: Feed;
  readonly #report: Report;
  readonly #steps: Steps;
  /** What was not done as it was asked. */
  readonly told: ToldList;
  readonly keeping: Keeping;
  /** The server has said who reads; until then what is shown is kept from before, and nothing is sent. */
  #confirmed = false;

  constructor(ports: SyncPorts) {
    this.#ports = ports;
    const { api, replica, tabs, later, chance, status, transport, storage, now = Date.now } = ports;
    this.#patience = new Patience(later, chance);
    this.#loader = new Loader({ api, replica, status, patience: this.#patience });
    this.keeping = new Keeping({ storage, loader: this.#loader, replica, status, later, now });
    this.told = new ToldList({ storage, status, now, tell: (message) => tabs.tell(message) });
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
      now,
      tell: (message) => tabs.tell(message),
      show: (command) => replica.ask(command),
      hide: ({ commandId }) => replica.refused(commandId),
      answered: (held, fate) => this.#answered(held, fate),
      waiting: (why) => this.#report.waits(why),
      list: (waiting, { kept, unkept }) => {
        status.setState({ waiting, unanswered: kept, unkept });
        this.#steps.told();
      },
    });
    this.#steps = new Steps({
      outbox: this.#outbox,
      status,
      api,
      ask: (asked) => this.ask(asked),
      again: (asked) => void this.askSeries(asked),
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
      here: (here) => {
        tabs.tell({ type: "here", people: here });
        status.setState({ here });
      },
      reset: (reason) => {
        tabs.tell({ type: reason === "rights" ? "person" : "reset" });
        return reason === "rights" ? this.#anew() : this.#load();
      },
      line: (stands) => {
        tabs.tell({ type: "line", stands });
        this.#line(stands);
      },
    });
    replica.onLack = (ids) => void this.#loader.fetch(ids);
    tabs.listen((message) =>
      hearTab(message, {
        cursor: () => replica.cursor(),
        event: (event) => this.#hear(event),
        load: () => void this.#load(),
        line: (stands) => this.#line(stands),
        here: (here) => status.setState({ here }),
        now: () => status.getState(),
        tabs,
        anew: () => void this.#anew(),
        told: (one) => this.told.hear(one),
        dealt: (commandId) => this.told.heardDealt(commandId),
        outbox: (about) => this.#outbox.hear(about),
      }),
    );
    tabs.lead(() => {
      this.#outbox.lead();
      if (replica.view() !== null) void this.#ready();
    });
    tabs.tell({ type: "hello" });
  }

  /** Asks who reads, until there is an answer; meanwhile it is who read last. */
  async begin(): Promise<Me> {
    const asked = this.#loader.me();
    const soon = this.keeping.soon(asked);
    const kept = await this.keeping.views.me();
    const me = kept === null ? await asked : await soon;
    if (me !== null) this.#become(me);
    if (me !== null || kept === null) return me ?? asked;
    this.#become(kept, false);
    void asked.then((answer) => this.#confirm(answer));
    return kept;
  }

  /** Somebody signed in or out here: everything anew, in the other tabs too. */
  async changePerson(me: Me): Promise<void> {
    this.#become(me);
    this.#ports.tabs.tell({ type: "person" });
    await this.#load();
  }

  /** Loads a region, until it stands, is refused, or another is wanted; where no answer comes, as it was seen last. */
  async show(region: string): Promise<void> {
    const asked = this.#loader.show(region);
    const late = this.#ports.replica.view() !== region && (await this.keeping.soon(asked)) === null;
    if (late && (await this.keeping.show(region))) await this.#ready();
    if (await asked) await this.#ready();
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
    this.#steps.asked();
    const command = readCommand({ ...asked, commandId, base: replica.cursor() ?? "none:0" });
    if (isRefusal(command)) return command;
    const shown = replica.ask(command);
    if (isRefusal(shown)) return shown;
    return { commandId, ...this.#outbox.send(command, tells) };
  }

  /** The one who asked goes away (its form was closed): a refusal is told as of any other command. */
  leave(commandId: string): void {
    this.#outbox.leave(commandId);
  }

  /** Takes back my newest change, or puts back the one taken back last. */
  step(which: "undo" | "redo"): Promise<Fate | null> {
    return this.#steps.step(which);
  }

  /** Takes back one change of mine, by its number. */
  undo(seq: number): Promise<Fate | null> {
    return this.undoAll([seq]);
  }

  /** Takes back several changes of mine as one; what somebody built on meanwhile stays. */
  undoAll(seqs: readonly number[]): Promise<Fate | null> {
    return this.#steps.undo(seqs);
  }

  /** Takes back a command that waits. */
  drop(commandId: string): void {
    this.#outbox.drop(commandId);
  }

  /** The machine is on the net again, or the page is looked at again. */
  hurry(): void {
    this.#patience.hurry();
    this.#feed.hurry();
    this.#outbox.hurry();
  }

  /** The machine has no net any more. */
  away(): void {
    this.#feed.lose();
    this.#line(false);
  }

  /** The page was asleep and may have missed what its tabs told each other. */
  refresh(): void {
    void this.#load();
  }

  /** Forgets what was not sent and what was seen, before signing out. */
  async discard(): Promise<void> {
    await Promise.all([this.#outbox.discard(), this.told.discard(), this.keeping.views.forget()]);
  }

  #become(me: Me, confirmed = true): void {
    const { replica, status } = this.#ports;
    const person = me.person?.id ?? "";
    this.#confirmed = confirmed;
    this.#feed.stop();
    replica.start(person);
    this.#outbox.start(person, confirmed);
    status.setState({ me, signedOut: false, trouble: null, here: [], fromKept: !confirmed });
    if (!confirmed) status.setState({ line: "reconnecting" });
    else void this.keeping.views.readBy(me);
    void this.told.start(person);
    void this.#steps.start(confirmed ? (me.person?.id ?? null) : null);
  }

  /** The server has answered who reads, after what was kept has been shown. */
  async #confirm(me: Me): Promise<void> {
    const { status } = this.#ports;
    const now = status.getState().me;
    if (this.#confirmed) return;
    if (now === null || rights(now) !== rights(me)) {
      this.#become(me);
      await this.#load();
      return;
    }
    this.#confirmed = true;
    status.setState({ me, fromKept: false });
    await this.keeping.views.readBy(me);
    this.#outbox.open();
    void this.#steps.start(me.person?.id ?? null);
    await this.#ready();
  }

  async #anew(): Promise<void> {
    this.keeping.views.stop();
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
    if (tabs.leads && this.#confirmed) this.#feed.start();
    this.#outbox.hurry();
    await this.#outbox.gather();
  }

  #line(stands: boolean): void {
    this.#report.line(stands);
    this.#steps.told();
  }

  #hear(event: FeedEvent): void {
    const { replica, status } = this.#ports;
    replica.hear(event);
    const mine = status.getState().me?.person?.id;
    this.#steps.add(event.notes.filter((note) => note.by.id === mine));
  }

  #answered(held: Held, fate: Fate): void {
    const { replica, refused, gaveWay, tabs } = this.#ports;
    const { command, withdrawn } = held;
    if (fate.type === "refused" || fate.seq === null) replica.refused(command.commandId);
    else {
      if (!withdrawn) replica.accepted(command.commandId, fate.cursor);
      this.#steps.add([stepOf(command, fate.seq)]);
      if (withdrawn && tabs.leads) void this.undo(fate.seq);
    }
    const told = this.told.of(held, fate);
    if (told === null) return;
    if (tabs.leads) this.told.note(told);
    if (held.tab !== tabs.id) return;
    if (told.came.type === "refused") refused(command, told.came.refusal);
    else gaveWay?.(told);
  }
}
