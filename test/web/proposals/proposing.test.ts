import { describe, expect, test } from "vitest";
import type { Network } from "../../../domain/analysis/network.ts";
import { propose } from "../../../domain/analysis/propose.ts";
import { answer, type Message, type Question } from "../../../web/proposals/answer.ts";
import { type Calculator, Proposing, settingsOf } from "../../../web/proposals/store.ts";
import { fixture } from "../../domain/analysis/graphs.ts";

const { network } = fixture("karate");
const ground = { network, surroundings: { actors: new Map(), needs: [], offers: [] }, adopted: [] };

/** The worker's own program in this thread: what it says is heard when the test lets it through. */
class Line {
  readonly said: { question: Question; message: Message }[] = [];
  stopped = 0;
  #hear: ((message: Message) => void)[] = [];
  breaks: (() => void)[] = [];

  readonly start = (heard: (message: Message) => void, broke: () => void): Calculator => {
    this.#hear.push(heard);
    this.breaks.push(broke);
    return {
      ask: (question) =>
        answer(structuredClone(question), (message) => this.said.push({ question, message })),
      stop: () => {
        this.stopped += 1;
      },
    };
  };

  /** Lets all that was said arrive at the listener of the given start, the last by default. */
  deliver(at = this.#hear.length - 1): void {
    for (const { message } of this.said.splice(0)) this.#hear[at]?.(structuredClone(message));
  }
}

describe("the worker's answers", () => {
  test("it says back the question's number, rises to the whole, and ends with the result of the analysis", () => {
    const said: Message[] = [];
    const settings = settingsOf({ seed: 3, min: 6, max: 25, themes: true });
    answer({ id: 7, ...ground, settings }, (message) => said.push(message));
    expect(new Set(said.map(({ id }) => id))).toEqual(new Set([7]));
    const done = said.flatMap((message) => (message.type === "progress" ? message.done : []));
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(settings.runs + 3);
    expect(said.at(-1)).toMatchObject({ type: "ready", id: 7, result: propose(network, settings) });
  });
});

describe("proposing", () => {
  test("runs, tells how far it is, and keeps the result with its settings, cursor and region", () => {
    const line = new Line();
    const proposing = new Proposing(line.start);
    proposing.wish({ seed: 42, max: 20 });
    proposing.propose("04", ground, "log:9");
    expect(proposing.store.getState().run).toEqual({ type: "running", view: "04", done: 0, total: 23 });
    line.deliver();
    const { run, ready } = proposing.store.getState();
    expect(run).toEqual({ type: "idle" });
    expect(ready["04"]!.cursor).toBe("log:9");
    expect(ready["04"]!.result.settings).toMatchObject({ seed: 42, window: { min: 6, max: 20 } });
    expect(line.stopped).toBe(1);
  });

  test("cancelling ends the worker, keeps the last result, and hears nothing more", () => {
    const line = new Line();
    const proposing = new Proposing(line.start);
    proposing.propose("04", ground, null);
    line.deliver();
    const before = proposing.store.getState().ready;
    proposing.propose("04", ground, null);
    proposing.cancel();
    expect(line.stopped).toBe(2);
    line.deliver();
    expect(proposing.store.getState().run).toEqual({ type: "cancelled", view: "04" });
    expect(proposing.store.getState().ready).toBe(before);
  });

  test("an answer to an older question is dropped, whoever brings it", () => {
    const line = new Line();
    const proposing = new Proposing(line.start);
    proposing.propose("04", ground, null);
    const old = line.said.splice(0);
    const smaller: Network = { ...network, ties: [] };
    proposing.propose("06", { ...ground, network: smaller }, null);
    line.said.splice(0);
    line.said.push(...old);
    line.deliver(0);
    line.said.push(...old);
    line.deliver(1);
    expect(proposing.store.getState().ready).toEqual({});
    expect(proposing.store.getState().run).toMatchObject({ type: "running", view: "06" });
  });

  test("a worker that breaks is said, and the next run works", () => {
    const line = new Line();
    const proposing = new Proposing(line.start);
    proposing.propose("04", ground, null);
    line.breaks[0]?.();
    expect(proposing.store.getState().run).toEqual({ type: "failed", view: "04" });
    line.said.splice(0);
    proposing.propose("04", ground, null);
    line.deliver();
    expect(proposing.store.getState().ready["04"]).toBeDefined();
    line.breaks[1]?.();
    expect(proposing.store.getState().run).toEqual({ type: "idle" });
  });

  test("when another person reads, what the former saw is forgotten", () => {
    const line = new Line();
    const proposing = new Proposing(line.start);
    proposing.propose("04", ground, null);
    line.deliver();
    proposing.forget();
    expect(proposing.store.getState().ready).toEqual({});
  });
});
