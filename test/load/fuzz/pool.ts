// Ids, numbers, tokens and whole records that stand in the store, for requests to speak of.
import type { Fact } from "../../../domain/records/record.ts";
import type { Opened } from "../../server/opened.ts";
import type { Dice } from "../dice.ts";
import { inherited } from "./odd.ts";

/** Public records with fields that are not: asked for more often than by chance. */
export const secrets = ["fuzz-secret-04", "fuzz-secret-06"] as const;

export class Pool {
  readonly password: string;
  /** Links that were given away, and ids of links. */
  readonly tokens: string[] = [];
  readonly links: string[] = [];
  fields: string[] = ["names", "description", "place"];
  #facts: Fact[] = [];
  #gone: string[] = [];
  #made = 0;
  readonly #server: Opened;

  constructor(server: Opened, password: string) {
    this.#server = server;
    this.password = password;
    this.renew();
  }

  /** Reads anew what stands. */
  renew(): void {
    const now = [...this.#server.house.loom.mirror.facts.all()];
    const ids = new Set(now.map((one) => one.id));
    this.#gone = [...this.#gone, ...this.#facts.map((one) => one.id).filter((id) => !ids.has(id))].slice(-50);
    this.#facts = now;
    this.fields = [...new Set(now.flatMap((one) => Object.keys(one)))];
  }

  cursor(): string {
    return this.#server.house.loom.mirror.cursor;
  }

  seq(dice: Dice): number {
    const { seq } = this.#server.house.loom.mirror;
    return dice.odds(0.8) ? Math.max(0, seq - dice.upTo(30)) : dice.upTo(seq + 5);
  }

  record(dice: Dice): Fact | undefined {
    return dice.some(this.#facts);
  }

  ofType(type: Fact["type"], dice: Dice): string {
    return dice.some(this.#facts.filter((each) => each.type === type))?.id ?? this.fresh();
  }

  /** Another record of the same type. */
  like(one: Fact, dice: Dice): Fact | undefined {
    return dice.some(this.#facts.filter((each) => each.type === one.type && each.id !== one.id));
  }

  /** An id that no one had; it says that it is of a fuzzer. */
  fresh(): string {
    this.#made += 1;
    return `fuzz-${this.#made}-id`;
  }

  /** A standing id mostly: of any kind, of any region; else one that is gone, or none at all. */
  id(dice: Dice): string {
    if (dice.odds(0.1)) return dice.pick(secrets);
    if (dice.odds(0.75)) return this.record(dice)?.id ?? this.fresh();
    if (dice.odds(0.3)) return dice.some(this.#gone) ?? this.fresh();
    return dice.odds(0.5) ? this.fresh() : dice.pick(inherited);
  }
}
