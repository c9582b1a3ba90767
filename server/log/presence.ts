// Who has the page open: told to those who work with them, when it changes and has settled. Sent, never stored.
import { isLooker } from "../../domain/ask/looker.ts";
import type { Person, Reader } from "../../domain/policy/person.ts";
import { workTogether } from "../../domain/policy/together.ts";
import type { HereNow } from "../../domain/wire.ts";

/** A page that is loaded anew is gone for a moment only. */
const settles = 1500;

interface Seat {
  reader: Reader;
  here?(text: string): void;
}

export class Presence {
  /** Seats, and what each was told last. */
  readonly #seats = new Map<Seat, string>();
  #timer: NodeJS.Timeout | undefined;

  come(seat: Seat): void {
    this.#seats.set(seat, "[]");
    this.#soon();
  }

  go(seat: Seat): void {
    if (this.#seats.delete(seat)) this.#soon();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#seats.clear();
  }

  #soon(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.#tell(), settles);
    this.#timer.unref();
  }

  #tell(): void {
    this.#timer = undefined;
    const people = new Map<string, Person>();
    for (const { reader } of this.#seats.keys())
      if (reader !== null && !isLooker(reader)) people.set(reader.id, reader);
    for (const [seat, before] of this.#seats) {
      const text = JSON.stringify(others(seat.reader, people));
      if (text === before) continue;
      this.#seats.set(seat, text);
      seat.here?.(text);
    }
  }
}

function others(reader: Reader, people: ReadonlyMap<string, Person>): HereNow {
  if (reader === null || isLooker(reader)) return [];
  return [...people.values()]
    .filter((each) => each.id !== reader.id && workTogether(reader, each))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
