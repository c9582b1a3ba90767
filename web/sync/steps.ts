// Undo and redo: of what the server has, by the numbers of my changes; of what still waits without a line, by taking it
// back unsent.
import type { Command } from "../../domain/commands/command.ts";
import { seriesOf } from "../../domain/commands/series.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import type { UndoList } from "../../domain/undo-list.ts";
import type { Api } from "./api.ts";
import type { Fate } from "./held.ts";
import { Mine, type OwnStep } from "./mine.ts";
import type { Outbox } from "./outbox.ts";
import type { Ask, Asked } from "./ports.ts";
import type { StatusStore } from "./status.ts";

/** Stands in the lists for what has no number yet. */
const unsent = 0;

export interface StepsPorts {
  outbox: Outbox;
  status: StatusStore;
  api: Api;
  ask(asked: Ask): Asked | Refusal;
  again(asked: readonly Ask[]): void;
}

export class Steps {
  readonly #ports: StepsPorts;
  readonly #mine = new Mine();
  #turn: Promise<unknown> = Promise.resolve();
  /** Taken back unsent, last in last. */
  #taken: Command[][] = [];

  constructor(ports: StepsPorts) {
    this.#ports = ports;
  }

  /** For this person from now on. */
  async start(person: string | null): Promise<void> {
    this.#mine.clear();
    this.#taken = [];
    this.#turn = Promise.resolve();
    this.told();
    if (person === null) return;
    const answer = await this.#ports.api.mine();
    if (answer.type === "value" && this.#ports.status.getState().me?.person?.id === person)
      this.add(answer.value.changes);
  }

  add(steps: readonly OwnStep[]): void {
    if (steps.length === 0) return;
    this.#mine.add(steps);
    this.told();
  }

  /** Something new was asked: what was taken back before it does not come again. */
  asked(): void {
    this.#taken = [];
  }

  /** Brings the lists up to date. */
  told(): void {
    const { status, outbox } = this.#ports;
    const { undo, redo } = this.#mine.list();
    const away = this.#away();
    const steps: UndoList = {
      undo: away && outbox.waiting.length > 0 ? [...undo, unsent] : undo,
      redo: away && this.#taken.length > 0 ? [...redo, unsent] : redo,
    };
    status.setState({ steps });
  }

  /** Takes back my newest change, or puts back the one taken back last, after all that is under way has been answered. */
  step(which: "undo" | "redo"): Promise<Fate | null> {
    const unsentOne = this.#away() ? this.#unsent(which) : null;
    if (unsentOne !== null) return Promise.resolve(unsentOne);
    return this.#inTurn(async () => {
      await this.#ports.outbox.idle();
      const seqs = this.#mine.next(which);
      return seqs.length === 0 ? null : this.#undo(seqs);
    });
  }

  undo(seqs: readonly number[]): Promise<Fate | null> {
    return this.#inTurn(() => this.#undo(seqs));
  }

  async #undo(seqs: readonly number[]): Promise<Fate | null> {
    const [seq, ...others] = seqs;
    if (seq === undefined) return null;
    const asked = this.#ports.ask(
      others.length === 0
        ? { type: "undo", seq }
        : { type: "undoSeries", seqs: [seq, ...others], partly: true },
    );
    return isRefusal(asked) ? { type: "refused", refusal: asked } : asked.fate;
  }

  #inTurn(run: () => Promise<Fate | null>): Promise<Fate | null> {
    const after = this.#turn.then(run, run);
    this.#turn = after;
    return after;
  }

  #away(): boolean {
    return this.#ports.status.getState().line === "reconnecting";
  }

  #unsent(which: "undo" | "redo"): Fate | null {
    const { outbox, again } = this.#ports;
    const done: Fate = { type: "accepted", cursor: "none:0", seq: null };
    if (which === "undo") {
      const last = outbox.waiting.at(-1);
      if (last === undefined) return null;
      // What was asked as one goes as one, the last first.
      const series = seriesOf(last.command.commandId);
      const gone = outbox.waiting
        .map(({ command }) => command)
        .filter((each) => each === last.command || (series !== null && seriesOf(each.commandId) === series));
      for (const { commandId } of gone.toReversed()) outbox.drop(commandId);
      this.#taken.push(gone);
    } else {
      const last = this.#taken.pop();
      if (last === undefined) return null;
      const rest = this.#taken;
      again(last);
      this.#taken = rest;
    }
    this.told();
    return done;
  }
}
