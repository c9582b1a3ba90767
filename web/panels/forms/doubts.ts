// Questions that a form has before it is saved: saving waits for their answers, and goes on by itself after the last.
import { createContext } from "react";

export type Finish = "main" | "another";

export class Doubts {
  readonly #open = new Map<string, () => void>();
  #waiting: Finish | null = null;
  /** How the form is finished; told anew whenever that changes. */
  finish: (way: Finish) => void = () => undefined;

  /** A question is up; `focus` brings the reader to it. Returns how to take it away unanswered. */
  ask(id: string, focus: () => void): () => void {
    this.#open.set(id, focus);
    return () => {
      // What was asked about has changed: the form is to be finished anew.
      if (this.#open.delete(id)) this.#waiting = null;
    };
  }

  /** Finishes the form, or brings the reader to what has to be answered first. */
  after(way: Finish): void {
    const [focus] = this.#open.values();
    this.#waiting = focus === undefined ? null : way;
    if (focus === undefined) this.finish(way);
    else focus();
  }

  /** Answered: true when the form goes on because of it. */
  answered(id: string): boolean {
    const way = this.#waiting;
    this.#open.delete(id);
    if (way !== null) this.after(way);
    return way !== null;
  }
}

export const DoubtsContext = createContext(new Doubts());
