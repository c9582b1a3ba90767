// What a command speaks through: words to stderr in the chosen language, a result to stdout as JSON when asked for.
import type { Refusal } from "../../domain/refusal.ts";
import type { Language } from "../../domain/vocabulary/languages.ts";
import { sayRefusal } from "../../domain/words/say.ts";
import { type Catalogue, speak, type Values } from "../../domain/words/speak.ts";
import { en } from "./words/en.words.ts";
import { fi } from "./words/fi.words.ts";
import type { CliKey } from "./words/keys.ts";
import { sv } from "./words/sv.words.ts";

const catalogue: Catalogue<CliKey> = { fi, sv, en };

/** 0 done, 1 refused or flaws found, 2 not understood, 3 the store can't be had. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

export class Terminal {
  readonly language: Language;
  readonly #json: boolean;
  readonly #streams: Streams;

  constructor(streams: Streams, { language, json }: { language: Language; json: boolean }) {
    this.#streams = streams;
    this.#json = json;
    this.language = language;
  }

  say(key: CliKey, values: Values = {}): void {
    this.line(speak(catalogue, this.language, { key, values }));
  }

  /** A line that is words already. */
  line(text: string): void {
    this.#streams.err(`${text}\n`);
  }

  refused(refusal: Refusal): 1 {
    this.line(sayRefusal(this.language, refusal));
    this.result({ ...refusal, message: sayRefusal(this.language, refusal) });
    return 1;
  }

  /** The result of the command, for a program to read. */
  result(value: unknown): void {
    if (this.#json) this.#streams.out(`${JSON.stringify(value, null, 2)}\n`);
  }
}
