// The browser's copy of the facts: what was confirmed, with my unanswered commands laid on top. The only writer of it.
import { type Edit, subject } from "../../domain/change.ts";
import type { Command } from "../../domain/commands/command.ts";
import type { Facts } from "../../domain/facts.ts";
import { type Pending, Reconciled } from "../../domain/reconcile.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { FeedEvent, Snapshot } from "../../domain/wire.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { Journal, type Step } from "./journal.ts";
import { lacking } from "./lacking.ts";
import { enterEvent, enterFetched, enterSnapshot } from "./news.ts";
import { Stamps } from "./stamps.ts";
import { type PlacedSpot, WatchedTable } from "./watched-table.ts";

export interface Changes {
  /** The version these changes lead to: what to ask from next time. */
  version: number;
  /** Too much changed to tell in steps: read `facts()`. The lists are empty then. */
  whole: boolean;
  puts: Fact[];
  drops: string[];
  spots: PlacedSpot[];
  /** Ids that my unanswered commands touch, now. */
  pending: ReadonlySet<string>;
}

export class Replica {
  #reconciled = new Reconciled(new WatchedTable(), "");
  #table = new WatchedTable();
  readonly #stamps = new Stamps();
  readonly #journal = new Journal();
  readonly #listeners = new Set<() => void>();
  readonly #asked = new Set<string>();
  /** Events that came before the first snapshot did. */
  #early: FeedEvent[] = [];
  #pending: ReadonlySet<string> = new Set();
  #epoch: string | null = null;
  #seen = 0;
  #view: string | null = null;
  /** Told of ids that the view needs and the replica has not; each id once until the next snapshot. */
  onLack: (ids: readonly string[]) => void = () => undefined;

  constructor() {
    this.start("");
  }

  /** Empty, for this person: what another could see is gone. */
  start(by: string): void {
    this.#table = new WatchedTable();
    this.#reconciled = new Reconciled(this.#table, by);
    this.#stamps.clear();
    this.#asked.clear();
    this.#early = [];
    this.#epoch = null;
    this.#seen = 0;
    this.#view = null;
    this.#pending = new Set();
    this.#tell({ whole: true, puts: [], drops: [], spots: [] });
  }

  /** Calls back after every change of what is shown; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  version(): number {
    return this.#journal.version;
  }

  facts(): Facts {
    return this.#table;
  }

  /** The region whose snapshot is loaded; null before the first. */
  view(): string | null {
    return this.#view;
  }

  /** Where the feed has come to. */
  cursor(): string | null {
    return this.#epoch === null ? null : writeCursor({ epoch: this.#epoch, seq: this.#seen });
  }

  pending(): ReadonlySet<string> {
    return this.#pending;
  }

  /** What is confirmed, as the server would tell it; null before the first snapshot. */
  confirmed(): Snapshot | null {
    const cursor = this.cursor();
    const view = this.#view;
    if (cursor === null || view === null) return null;
    const found: Snapshot[] = [];
    this.#during(this.#seen, (facts) => {
      const records = [...facts.all()];
      const spots = [...facts.scopes()].flatMap((scope) =>
        [...facts.spots(scope)].map(([node, spot]) => ({ scope, node, spot })),
      );
      found.push({ cursor, view, records, spots, aliases: [...facts.aliases()] });
    });
    this.#table.settle();
    return found[0] ?? null;
  }

  /** What the rules say here by now against commands that wait, by their ids. */
  doubts(): ReadonlyMap<string, Refusal> {
    const doubted = this.#reconciled.pending.flatMap(({ command, doubt }) =>
      doubt === null ? [] : [[command.commandId, doubt] as const],
    );
    return new Map(doubted);
  }

  changedSince(version: number): Changes {
    const { whole, puts, drops, spots } = this.#journal.since(version);
    const records = puts.map((id) => this.#table.get(id)).filter((one) => one !== undefined);
    return { version: this.version(), whole, puts: records, drops, spots, pending: this.#pending };
  }

  /** False when the snapshot is older than the one that stands: ask for a new one. */
  load(snapshot: Snapshot): boolean {
    const { epoch, seq } = readCursor(snapshot.cursor);
    const sameLog = epoch === this.#epoch;
    if (sameLog && seq < this.#stamps.floor) return false;
    const seen = sameLog ? Math.max(this.#seen, seq) : seq;
    // Numbers of another log mean nothing in this one: what was accepted there is in its snapshot or is gone.
    this.#during(sameLog ? seen : Number.POSITIVE_INFINITY, (facts) => {
      if (!sameLog) {
        for (const one of [...facts.all()]) facts.drop(one.id);
        this.#stamps.clear();
      }
      enterSnapshot(snapshot, { facts, stamps: this.#stamps });
    });
    this.#epoch = epoch;
    this.#seen = seen;
    this.#view = snapshot.view;
    this.#asked.clear();
    this.#tell({ ...this.#table.settle(), whole: true });
    for (const event of this.#early.splice(0)) this.hear(event);
    return true;
  }

  hear(event: FeedEvent): void {
    const { epoch, seq } = readCursor(event.cursor);
    if (this.#epoch === null) this.#early.push(event);
    if (epoch !== this.#epoch) return;
    const seen = Math.max(this.#seen, seq);
    this.#seen = seen;
    this.#during(seen, (facts) => enterEvent(event, { facts, stamps: this.#stamps }));
    this.#tell({ ...this.#table.settle(), whole: false });
    this.#look(event.puts);
  }

  /** Records that were asked for by id. */
  learn(records: readonly Fact[]): void {
    this.#during(this.#seen, (facts) => {
      for (const one of records) enterFetched(one, { facts, stamps: this.#stamps });
    });
    this.#tell({ ...this.#table.settle(), whole: false });
  }

  /** Asks for records that a page needs and the replica has not (a selection outside the view). */
  want(ids: readonly string[]): void {
    const fresh = ids.filter((id) => this.#table.get(id) === undefined && !this.#asked.has(id));
    for (const id of fresh) this.#asked.add(id);
    if (fresh.length > 0) this.onLack(fresh);
  }

  /** Decides and shows at once; a refusal changes nothing, and the command is not to be sent. */
  ask(command: Command): Pending | Refusal {
    // Told by another tab, or kept from before, it may be here already.
    const known = this.#reconciled.pending.find((one) => one.command.commandId === command.commandId);
    if (known !== undefined) return known;
    const answer = this.#reconciled.ask(command);
    this.#tell({ ...this.#table.settle(), whole: false });
    return answer;
  }

  accepted(commandId: string, cursor: string): void {
    const { epoch, seq } = readCursor(cursor);
    if (epoch === this.#epoch) this.#reconciled.accepted(commandId, seq, this.#seen);
    else this.#reconciled.refused(commandId);
    this.#tell({ ...this.#table.settle(), whole: false });
  }

  /** Refused, or nothing to do: what it showed here goes. */
  refused(commandId: string): void {
    this.#reconciled.refused(commandId);
    this.#tell({ ...this.#table.settle(), whole: false });
  }

  #during(seen: number, work: (facts: WatchedTable) => void): void {
    this.#reconciled.confirm(() => work(this.#table), seen);
  }

  #look(records: readonly Fact[]): void {
    if (this.#view !== null) this.want([...lacking(records, this.#table, this.#view)]);
  }

  #tell(step: Step): void {
    const pending = new Set(
      this.#reconciled.pending.flatMap((one) => one.edits.filter(breathes).map(subject)),
    );
    const samePending =
      pending.size === this.#pending.size && [...pending].every((id) => this.#pending.has(id));
    if (!step.whole && samePending && step.puts.length + step.drops.length + step.spots.length === 0) return;
    if (!samePending) this.#pending = pending;
    this.#journal.note(step);
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A node moved by hand is where it was put; only what is said of it waits visibly. */
function breathes(edit: Edit): boolean {
  return edit.op !== "placed" && edit.op !== "alias";
}
