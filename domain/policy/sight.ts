// Whether a reader may read a record at all (RULES 40–42, 47). Answers are kept for as long as one sight lives, since
// the same nodes are asked about once for every tie.
import type { Facts } from "../facts.ts";
import type { Fact } from "../records/record.ts";
import { stricter, type Visibility, visibilities } from "../vocabulary/visibilities.ts";
import type { Reader } from "./person.ts";
import { belongs, onTeam } from "./rights.ts";
import { seatsOf } from "./seats.ts";

/** How near the reader stands to the record: the strictest visibility that is still open to them. */
export function clearance(reader: Reader, one: Fact, facts: Facts): Visibility {
  if (reader === null) return "public";
  const seats = seatsOf(one, facts);
  if (onTeam(reader, seats)) return "team";
  return belongs(reader, seats) ? "region" : "signedIn";
}

/** Visibilities are ordered strict → open; a level reads its own and every more open one. */
export function reaches(level: Visibility, needed: Visibility): boolean {
  return visibilities.indexOf(level) <= visibilities.indexOf(needed);
}

function nearest(a: Visibility | null, b: Visibility | null): Visibility | null {
  if (a === null || b === null) return a ?? b;
  return stricter(a, b);
}

/** What one reader may read of facts that stand still. */
export class Sight {
  readonly reader: Reader;
  readonly facts: Facts;
  readonly #levels = new Map<string, Visibility>();
  readonly #reads = new Map<string, boolean>();

  constructor(reader: Reader, facts: Facts) {
    this.reader = reader;
    this.facts = facts;
  }

  level(one: Fact): Visibility {
    if (this.reader === null) return "public";
    // What went, or stood otherwise before, is asked about too: an answer is kept only of what stands.
    if (this.facts.get(one.id) !== one) return this.#found(one);
    const known = this.#levels.get(one.id);
    if (known !== undefined) return known;
    const level = this.#found(one);
    this.#levels.set(one.id, level);
    return level;
  }

  #found(one: Fact): Visibility {
    return this.#ofNodes(one) ?? clearance(this.reader, one, this.facts);
  }

  /** What hangs on nodes has their seats: the nearest of their levels, without looking at any seat again. */
  #ofNodes(one: Fact): Visibility | null {
    switch (one.type) {
      case "tie":
        return nearest(this.#ofNode(one.from), this.#ofNode(one.to));
      case "introduction":
        return nearest(this.#ofNode(one.one), this.#ofNode(one.other));
      case "need":
      case "offer":
        return this.#ofNode(one.node);
      case "source":
        return one.node === undefined ? null : this.#ofNode(one.node);
      default:
        return null;
    }
  }

  #ofNode(id: string): Visibility | null {
    const node = this.facts.node(id);
    return node === undefined ? null : this.level(node);
  }

  /** Whether the record with this id is there and may be read. */
  reads(id: string): boolean {
    const known = this.#reads.get(id);
    if (known !== undefined) return known;
    const one = this.facts.get(id);
    const may = one !== undefined && this.mayRead(one);
    this.#reads.set(id, may);
    return may;
  }

  mayRead(one: Fact): boolean {
    const level = this.level(one);
    switch (one.type) {
      case "source":
        return level === "team";
      case "tie":
        return reaches(level, one.visibility) && this.reads(one.from) && this.reads(one.to);
      case "introduction":
        return reaches(level, one.visibility) && this.reads(one.one) && this.reads(one.other);
      case "need":
      case "offer":
        return reaches(level, one.visibility) && this.reads(one.node);
      default:
        return reaches(level, one.visibility);
    }
  }
}
