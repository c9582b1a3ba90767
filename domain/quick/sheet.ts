// The line while it is read: which pieces are taken and as what, what is still free, what was not understood.
import { type Token, tokensIn } from "../search/inflected/tokens.ts";
import type { Choice, Fault, FaultReason, Span } from "./reading.ts";

export interface Piece {
  at: number;
  length: number;
}

export class Sheet {
  readonly line: string;
  readonly tokens: readonly Token[];
  readonly #spans: Span[] = [];
  readonly #faults: Fault[] = [];

  constructor(line: string) {
    this.line = line;
    this.tokens = tokensIn(line);
  }

  /** Takes a piece for something; false where some of it is taken already. */
  take(span: Span): boolean {
    if (span.length <= 0 || !this.isFree(span)) return false;
    this.#spans.push(span);
    return true;
  }

  /** Gives up every piece that `given` says. */
  release(given: (span: Span) => boolean): void {
    for (let at = this.#spans.length - 1; at >= 0; at -= 1) {
      const span = this.#spans[at];
      if (span !== undefined && given(span)) this.#spans.splice(at, 1);
    }
  }

  isFree({ at, length }: Piece): boolean {
    return !this.#spans.some((span) => span.at < at + length && at < span.at + span.length);
  }

  fault({ at, length }: Piece, reason: FaultReason, choices: readonly Choice[] = []): void {
    if (this.#faults.some((each) => each.at === at && each.length === length)) return;
    this.#faults.push({ at, length, reason, piece: this.line.slice(at, at + length), choices });
  }

  get faults(): readonly Fault[] {
    return this.#faults.toSorted((a, b) => a.at - b.at);
  }

  get spans(): readonly Span[] {
    return this.#spans.toSorted((a, b) => a.at - b.at);
  }

  spansOf(as: Span["as"]): Span[] {
    return this.spans.filter((span) => span.as === as);
  }

  textOf({ at, length }: Piece): string {
    return this.line.slice(at, at + length);
  }

  /** The tokens that stand wholly in a stretch of the line. */
  tokensBetween(from: number, till: number): Token[] {
    return this.tokens.filter(({ at, length }) => at >= from && at + length <= till);
  }

  /** The piece without the spaces and marks at its ends; null where nothing is left. */
  trimmed(from: number, till: number): Piece | null {
    const text = this.line.slice(from, till);
    const head = /^[\s,;:.()–—-]*/u.exec(text)?.[0].length ?? 0;
    const tail = /[\s,;:.(–—-]*$/u.exec(text.slice(head))?.[0].length ?? 0;
    const length = text.length - head - tail;
    return length > 0 ? { at: from + head, length } : null;
  }
}
