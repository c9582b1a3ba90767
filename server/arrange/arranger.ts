// Positions of a view, computed when first asked for: in a worker thread, once, and written as one change by the house.
import { Worker } from "node:worker_threads";
import type { Command } from "../../domain/commands/command.ts";
import { house } from "../../domain/policy/person.ts";
import { inView } from "../../domain/policy/seats.ts";
import { shownNodes } from "../../domain/policy/snapshot.ts";
import { strength } from "../../domain/strength.ts";
import { commandId, type Loom } from "../weave/loom.ts";
import type { Arranged, ArrangeTask } from "./worker.ts";

export class Arranger {
  readonly #loom: Loom;
  readonly #running = new Map<string, Promise<void>>();
  readonly #workers = new Set<Worker>();
  #closed = false;

  constructor(loom: Loom) {
    this.#loom = loom;
  }

  /** Starts arranging a view that has no places yet. The places arrive by the feed like any change. */
  wanted(scope: string): void {
    void this.arranged(scope);
  }

  /** Resolves when the view has places. */
  arranged(scope: string): Promise<void> {
    const running = this.#running.get(scope);
    if (running) return running;
    const task = this.#task(scope);
    if (task === null) return Promise.resolve();
    const work = this.#arrange(scope, task)
      .catch((error: unknown) => {
        if (!this.#closed) console.error(error);
      })
      .finally(() => this.#running.delete(scope));
    this.#running.set(scope, work);
    return work;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#workers].map((one) => one.terminate()));
  }

  #task(scope: string): ArrangeTask | null {
    const { facts } = this.#loom.mirror;
    if (!this.#loom.state.ready || facts.spots(scope).size > 0) return null;
    const ids = shownNodes(scope, facts);
    if (ids.size === 0) return null;
    const nodes = [...ids].flatMap((id) => {
      const one = facts.node(id);
      return one === undefined ? [] : [{ id, seated: inView(scope, one) }];
    });
    const ties = [...facts.all()].flatMap((one) =>
      one.type === "tie" && ids.has(one.from) && ids.has(one.to)
        ? [{ from: one.from, to: one.to, weight: strength(one.statements) ?? 3 }]
        : [],
    );
    return { nodes, ties, seed: 1 };
  }

  async #arrange(scope: string, task: ArrangeTask): Promise<void> {
    const spots = await this.#inWorker(task);
    const command: Command = {
      type: "arrange",
      commandId: commandId(),
      base: this.#loom.mirror.cursor,
      scope,
      spots: spots.map(([node, x, y]) => ({ node, spot: { x, y, pinned: false } })),
    };
    await this.#loom.submit(house, command);
  }

  #inWorker(task: ArrangeTask): Promise<Arranged> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: task });
      this.#workers.add(worker);
      worker.once("message", (spots: Arranged) => resolve(spots));
      worker.once("error", reject);
      worker.once("exit", (code) => {
        this.#workers.delete(worker);
        if (code !== 0) reject(new Error(`arranging ended with ${code}`));
      });
    });
  }
}
