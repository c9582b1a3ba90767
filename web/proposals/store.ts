// Proposals are mine alone and never sent: what is being computed, what came out for each region, how it was asked.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Network } from "../../domain/analysis/network.ts";
import { defaultSettings, type ProposalSettings } from "../../domain/analysis/proposals/settings.ts";
import { evenWeights, type FamilyWeights } from "../../domain/network.ts";
import type { Answer, Message, Question } from "./answer.ts";

/** What a person can decide about a run. */
export interface Wishes {
  seed: number;
  min: number;
  max: number;
  themes: boolean;
  /** What ties of each family weigh. */
  weights: FamilyWeights;
  /** Neighbours in other regions too. */
  across: boolean;
  /** Members of adopted communities are not proposed anew. */
  settled: boolean;
}

export interface Ready extends Answer {
  /** What it was computed from, how far the facts had come then, and how it was asked. */
  network: Network;
  cursor: string | null;
  wishes: Wishes;
  /** How many members of adopted communities were left out. */
  leftOut: number;
}

/** What a run is computed from. */
export type Ground = Pick<Question, "network" | "surroundings" | "adopted">;

/** Earlier results that are kept to compare with. */
const mostEarlier = 4;

export type Run =
  | { type: "idle" }
  | { type: "running"; view: string; done: number; total: number }
  | { type: "failed"; view: string }
  | { type: "cancelled"; view: string };

export interface Proposals {
  wishes: Wishes;
  run: Run;
  /** The last result of each region code. */
  ready: Readonly<Record<string, Ready>>;
  /** Results before it that were asked otherwise or came out otherwise, the newest first. */
  earlier: Readonly<Record<string, readonly Ready[]>>;
  /** Id of the proposal or community that is pointed at: lists and map light it up. */
  lit: string | null;
}

/** A worker, as far as it is used here. */
export interface Calculator {
  ask(question: Question): void;
  stop(): void;
}

export type StartCalculator = (heard: (message: Message) => void, broke: () => void) => Calculator;

export const firstWishes: Wishes = {
  seed: defaultSettings.seed,
  min: defaultSettings.window.min,
  max: defaultSettings.window.max,
  themes: defaultSettings.themes,
  weights: evenWeights,
  across: false,
  settled: true,
};

/** The settings of a run: the wishes, and for all else what was tried. */
export function settingsOf({
  seed,
  min,
  max,
  themes,
}: Pick<Wishes, "seed" | "min" | "max" | "themes">): ProposalSettings {
  return { ...defaultSettings, seed, window: { min, max }, themes };
}

export class Proposing {
  readonly store: StoreApi<Proposals> = createStore<Proposals>(() => ({
    wishes: firstWishes,
    run: { type: "idle" },
    ready: {},
    earlier: {},
    lit: null,
  }));
  readonly #start: StartCalculator;
  #calculator: Calculator | null = null;
  #asked = 0;

  constructor(start: StartCalculator) {
    this.#start = start;
  }

  wish(change: Partial<Wishes>): void {
    this.store.setState(({ wishes }) => ({ wishes: { ...wishes, ...change } }));
  }

  light(id: string | null): void {
    if (this.store.getState().lit !== id) this.store.setState({ lit: id });
  }

  /** Computes anew for a region; what was under way is dropped. */
  propose(view: string, ground: Ground, cursor: string | null): void {
    this.#end();
    this.#asked += 1;
    const { wishes } = this.store.getState();
    const question = { id: this.#asked, ...ground, settings: settingsOf(wishes) };
    this.store.setState({ run: { type: "running", view, done: 0, total: question.settings.runs + 3 } });
    const mine = () => question.id === this.#asked && this.#calculator !== null;
    const broke = () => {
      if (!mine()) return;
      this.#end();
      this.store.setState({ run: { type: "failed", view } });
    };
    const heard = (message: Message) => {
      if (!mine() || message.id !== question.id) return;
      if (message.type === "progress") {
        const { done, total } = message;
        this.store.setState({ run: { type: "running", view, done, total } });
        return;
      }
      this.#end();
      const { result, around } = message;
      const leftOut = new Set(ground.adopted.flatMap(({ members }) => members)).size;
      const made: Ready = { result, around, network: ground.network, cursor, wishes, leftOut };
      this.store.setState(({ ready, earlier }) => ({
        run: { type: "idle" },
        ready: { ...ready, [view]: made },
        earlier: { ...earlier, [view]: kept(made, [ready[view] ?? [], earlier[view] ?? []].flat()) },
      }));
    };
    this.#calculator = this.#start(heard, broke);
    this.#calculator.ask(question);
  }

  /** Stops the work; the last result stays. */
  cancel(): void {
    const { run } = this.store.getState();
    if (run.type !== "running") return;
    this.#end();
    this.store.setState({ run: { type: "cancelled", view: run.view } });
  }

  /** Another person reads: what was computed from what the former could see goes. */
  forget(): void {
    this.#end();
    this.store.setState({ run: { type: "idle" }, ready: {}, earlier: {}, lit: null });
  }

  #end(): void {
    this.#calculator?.stop();
    this.#calculator = null;
  }
}

/** Those that another answer to another question was given in, each once. */
function kept(made: Ready, before: readonly Ready[]): readonly Ready[] {
  const asked = (one: Ready) => JSON.stringify([one.wishes, one.result]);
  const known = new Set([asked(made)]);
  const others = before.filter((one) => {
    const isNew = !known.has(asked(one));
    known.add(asked(one));
    return isNew;
  });
  return others.slice(0, mostEarlier);
}
