// Lists of one person that lie in this browser: one entry each, so that tabs never overwrite each other.
import type { z } from "zod";
import type { Command } from "../../domain/commands/command.ts";
import { held, told } from "./held.ts";
import type { Shelf } from "./shelf.ts";

interface Entry {
  person: string;
  at: number;
  command: Command;
}

export class KeptList<One extends Entry> {
  readonly #shelf: Shelf | null;
  readonly #name: string;
  readonly #schema: z.ZodType<One>;

  constructor(shelf: Shelf | null, name: string, schema: z.ZodType<One>) {
    this.#shelf = shelf;
    this.#name = name;
    this.#schema = schema;
  }

  /** False where the browser keeps nothing: it is sent all the same, but a reload would lose it. */
  keep(one: One): Promise<boolean> {
    return this.#shelf?.put(this.#key(one), one) ?? Promise.resolve(false);
  }

  async forget(ones: readonly One[]): Promise<void> {
    await this.#shelf?.remove(ones.map((one) => this.#key(one)));
  }

  /** All of one person, oldest first. What can't be read is of another version of the page and goes. */
  async of(person: string): Promise<One[]> {
    const found = (await this.#shelf?.all(`${this.#name}/${person}/`)) ?? [];
    const unreadable: string[] = [];
    const read = found.flatMap(({ key, value }) => {
      const one = this.#schema.safeParse(value);
      if (!one.success) unreadable.push(key);
      return one.success ? [one.data] : [];
    });
    await this.#shelf?.remove(unreadable);
    return read;
  }

  #key({ person, at, command: { commandId } }: One): string {
    return `${this.#name}/${person}/${String(at).padStart(15, "0")}/${commandId}`;
  }
}

export function outboxList(shelf: Shelf | null) {
  return new KeptList(shelf, "outbox", held);
}

export function toldList(shelf: Shelf | null) {
  return new KeptList(shelf, "told", told);
}
