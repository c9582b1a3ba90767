// The port that every store keeps: facts, the numbered log, answers to commands, and a small vault for accounts.
// Reading and writing are different types: only `write` yields a Writer, and it holds the order until it commits.
import type { Change, Spot } from "../../domain/change.ts";
import type { Fact } from "../../domain/records/record.ts";
import type { Answer } from "../../domain/wire.ts";

export interface Everything {
  epoch: string;
  /** The facts are at least as new as this seq, which was read first. */
  seq: number;
  records: Fact[];
  aliases: [from: string, to: string][];
  spots: { scope: string; node: string; spot: Spot }[];
}

export interface Position {
  epoch: string;
  /** The last number given out; 0 in an empty log. */
  seq: number;
}

export interface Reader {
  position(): Promise<Position>;
  everything(): Promise<Everything>;
  /** Changes with seq > after, in order, at most `limit`. */
  changesAfter(after: number, limit: number): Promise<Change[]>;
  change(seq: number): Promise<Change | null>;
  /** The newest changes of one person, in seq order. */
  changesBy(person: string, limit: number): Promise<Change[]>;
  /** Every change that touches one of the ids, in order: their history, and what an erasure blanks. */
  changesAbout(ids: readonly string[]): Promise<Change[]>;
  /** The answers that commands got; those never answered are not in the map. One query for all. */
  answersTo(commandIds: readonly string[]): Promise<Map<string, Answer>>;
}

/** Inside one transaction that holds the order: what is read here is final. */
export interface Writer extends Reader {
  /** Where the log stands now that nobody else can append. */
  readonly at: Position;
  /**
   * Inserts or replaces records as they stand after the edits, in any order within a call; what is named (by a tie, a
   * need, a community) must be there by its end. Throws, then or at the commit, for a tie whose end is missing.
   */
  save(records: readonly Fact[]): Promise<void>;
  /** Deletes records, in any order within a call. The commit fails for a node that a tie still joins. */
  remove(records: readonly Fact[]): Promise<void>;
  setAlias(from: string, to: string | null): Promise<void>;
  /** In order: of a place named twice the last one counts. */
  setSpots(spots: readonly { scope: string; node: string; spot: Spot | null }[]): Promise<void>;
  /** Appends changes whose seqs follow `at` without a gap; `at` moves on with them. */
  append(changes: readonly Change[]): Promise<void>;
  remember(answers: readonly { commandId: string; at: string; answer: Answer }[]): Promise<void>;
  /** Replaces changes by their blanked form, leaving nothing of the old values in the file. */
  rewrite(changes: readonly Change[]): Promise<void>;
  /** Empties facts, log and answers and starts a new epoch at seq 0 (restore). Accounts stay. */
  startOver(epoch: string): Promise<void>;
  /** All answers, for a backup. */
  answers(): Promise<{ commandId: string; at: string; answer: Answer }[]>;
}

/**
 * Small records of the house itself (people, links, sessions), by kind and key; values are JSON of the caller's schema.
 * `null` is what is not there. Each change is a transaction of its own: not to be awaited inside `write`.
 */
export interface Vault {
  get(kind: string, key: string): Promise<unknown | null>;
  list(kind: string): Promise<{ key: string; value: unknown }[]>;
  put(kind: string, key: string, value: unknown): Promise<void>;
  /** Replaces only if the value is still `expected` (compared as canonical JSON); false when somebody was faster. */
  swap(kind: string, key: string, values: { expected: unknown; next: unknown }): Promise<boolean>;
  delete(kind: string, key: string): Promise<void>;
}

export interface Store extends Reader {
  readonly kind: "sqlite" | "neo4j";
  readonly vault: Vault;
  /** Connects, migrates, checks that the data is of a version it knows. Throws StoreDown when that can't be had now. */
  open(): Promise<void>;
  /**
   * One transaction: locks the order first, runs `work`, commits. `work` may be run again after a transient failure.
   * After StoreDown the commit may have been done and not told: ask `answersTo` before doing it again.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** What is wrong in the stored data itself (gaps in the log, ties without ends, projections that differ); empty when sound. */
  check(): Promise<Flaw[]>;
  close(): Promise<void>;
}

export interface Flaw {
  what: "logGap" | "looseTie" | "looseReference" | "unreadable" | "projection" | "counter" | "corrupt";
  id: string;
  detail: string;
}

/** The store can't be had just now: said to the person as 503 with the reason, tried again with growing pauses. */
export class StoreDown extends Error {
  readonly reason:
    | "unreachable"
    | "credentials"
    | "diskFull"
    | "readOnly"
    | "newerVersion"
    | "locked"
    | "corrupt";
  constructor(reason: StoreDown["reason"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreDown";
    this.reason = reason;
  }
}
