// What is written in the transaction that holds the order.
import type { Change, Spot } from "../../../domain/change.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Answer } from "../../../domain/wire.ts";
import { following, touched } from "../log.ts";
import { asText } from "../rows.ts";
import type { Position, Writer } from "../store.ts";
import type { Run } from "./driver.ts";
import { Neo4jReader } from "./neo4j-reader.ts";
import { inBatches, removeRecords, saveRecords } from "./save-records.ts";

export class Neo4jWriter extends Neo4jReader implements Writer {
  #at: Position;
  #over = false;
  #emptied = false;
  readonly #saved = new Set<string>();

  constructor(run: Run, at: Position) {
    super((name, parameters) => {
      if (this.#over) throw new Error("the transaction of this writer is over");
      return run(name, parameters);
    });
    this.#at = at;
  }

  get at(): Position {
    return this.#at;
  }

  /** Nothing can be written through it from now on. */
  end(): void {
    this.#over = true;
  }

  async save(records: readonly Fact[]): Promise<void> {
    // After startOver in the same transaction looking for what to replace would cost most of a restore.
    const fresh = this.#emptied && records.every((one) => !this.#saved.has(one.id));
    await saveRecords(this.run, records, { fresh });
    if (this.#emptied) for (const one of records) this.#saved.add(one.id);
  }

  async remove(records: readonly Fact[]): Promise<void> {
    await removeRecords(this.run, records);
  }

  async setAlias(from: string, to: string | null): Promise<void> {
    if (to === null) await this.run("write/remove-alias", { from });
    else await this.run("write/save-alias", { from, to });
  }

  async setSpots(spots: readonly { scope: string; node: string; spot: Spot | null }[]): Promise<void> {
    // Who is placed and taken out in one group is out: of each place the last word counts.
    const last = new Map(spots.map((one) => [`${one.scope} ${one.node}`, one]));
    const rows = [...last].map(([key, { scope, node, spot }]) => ({ key, scope, node, spot }));
    const gone = rows.filter((row) => row.spot === null).map((row) => row.key);
    if (gone.length > 0) await this.run("write/remove-places", { keys: gone });
    const placed = rows.flatMap(({ spot, ...row }) => (spot === null ? [] : [{ ...row, ...spot }]));
    await inBatches(this.run, "write/save-places", placed);
  }

  async append(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const seq = following(this.#at.seq, changes);
    const rows = changes.map((one) => {
      const { commandId, at, type } = one;
      return { seq: one.seq, commandId, byId: one.by.id, at, type, body: asText(one) };
    });
    // Sent together: the server takes them in this order, and we wait once.
    await Promise.all([
      inBatches(this.run, "write/append-changes", rows),
      this.#note(changes),
      this.run("write/move-counter", { seq }),
    ]);
    this.#at = { epoch: this.#at.epoch, seq };
  }

  async remember(answers: readonly { commandId: string; at: string; answer: Answer }[]): Promise<void> {
    const rows = answers.map(({ commandId, at, answer }) => ({ commandId, at, body: asText(answer) }));
    await inBatches(this.run, "write/remember-answers", rows);
  }

  async rewrite(changes: readonly Change[]): Promise<void> {
    const seqs = changes.map((one) => one.seq);
    await this.run("write/forget-touches", { seqs });
    const rows = changes.map((one) => ({ seq: one.seq, body: asText(one) }));
    let written = 0;
    for (const row of await inBatches(this.run, "write/rewrite-changes", rows))
      written += Number(row.written);
    if (written < changes.length) throw new Error(`not all of the changes ${seqs} are there to rewrite`);
    await this.#note(changes);
  }

  async startOver(epoch: string): Promise<void> {
    await this.run("write/empty-all");
    await this.run("write/start-epoch", { epoch });
    this.#emptied = true;
    this.#saved.clear();
    this.#at = { epoch, seq: 0 };
  }

  async answers(): Promise<{ commandId: string; at: string; answer: Answer }[]> {
    return this.allAnswers();
  }

  async #note(changes: readonly Change[]): Promise<void> {
    const rows = changes.flatMap((one) => touched(one).map((id) => ({ id, seq: one.seq })));
    await inBatches(this.run, "write/note-touches", rows);
  }
}
