// What is written in the transaction that holds the order.
import type { Change, Spot } from "../../../domain/change.ts";
import type { Fact } from "../../../domain/records/record.ts";
import type { Answer } from "../../../domain/wire.ts";
import { following, touched } from "../log.ts";
import { asText } from "../rows.ts";
import type { Everything, Position, Writer } from "../store.ts";
import type { Connection } from "./connection.ts";
import { SqliteReader } from "./sqlite-reader.ts";

const saveRecord = `INSERT INTO record (id, type, rev, body) VALUES (?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET type = excluded.type, rev = excluded.rev, body = excluded.body`;
const saveSpot = `INSERT INTO spot (scope, node, x, y, pinned) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (scope, node) DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned`;

export class SqliteWriter extends SqliteReader implements Writer {
  /** Old values may stand in the write-ahead log until it is emptied. */
  blanked = false;
  #at: Position;
  #over = false;

  constructor(db: Connection) {
    super(db);
    this.#at = this.where();
  }

  get at(): Position {
    return this.#at;
  }

  /** Nothing can be written through it from now on. */
  end(): void {
    this.#over = true;
  }

  override async everything(): Promise<Everything> {
    return this.facts();
  }

  async save(records: readonly Fact[]): Promise<void> {
    for (const one of records) {
      this.#run(saveRecord, one.id, one.type, one.rev, asText(one));
      this.#run("DELETE FROM tie_end WHERE tie = ?", one.id);
      if (one.type !== "tie") continue;
      const addEnd = "INSERT INTO tie_end (tie, side, node) VALUES (?, ?, ?)";
      this.#run(addEnd, one.id, "from", one.from);
      this.#run(addEnd, one.id, "to", one.to);
    }
  }

  async remove(records: readonly Fact[]): Promise<void> {
    for (const one of records) this.#run("DELETE FROM record WHERE id = ?", one.id);
  }

  async setAlias(from: string, to: string | null): Promise<void> {
    this.#run("DELETE FROM alias WHERE from_id = ?", from);
    if (to !== null) this.#run("INSERT INTO alias (from_id, to_id) VALUES (?, ?)", from, to);
  }

  async setSpots(spots: readonly { scope: string; node: string; spot: Spot | null }[]): Promise<void> {
    for (const { scope, node, spot } of spots) {
      if (spot === null) this.#run("DELETE FROM spot WHERE scope = ? AND node = ?", scope, node);
      else this.#run(saveSpot, scope, node, spot.x, spot.y, spot.pinned ? 1 : 0);
    }
  }

  async append(changes: readonly Change[]): Promise<void> {
    this.#at = { epoch: this.#at.epoch, seq: following(this.#at.seq, changes) };
    const add = "INSERT INTO change (seq, command_id, by_id, body) VALUES (?, ?, ?, ?)";
    for (const one of changes) {
      this.#run(add, one.seq, one.commandId, one.by.id, asText(one));
      this.#note(one);
    }
    this.#run("UPDATE meta SET seq = ?", this.#at.seq);
  }

  async remember(answers: readonly { commandId: string; at: string; answer: Answer }[]): Promise<void> {
    const add = "INSERT INTO answer (command_id, at, body) VALUES (?, ?, ?)";
    for (const { commandId, at, answer } of answers) this.#run(add, commandId, at, asText(answer));
  }

  async rewrite(changes: readonly Change[]): Promise<void> {
    this.blanked = true;
    for (const one of changes) {
      const written = this.#run("UPDATE change SET body = ? WHERE seq = ?", asText(one), one.seq);
      if (written === 0) throw new Error(`there is no change ${one.seq} to rewrite`);
      this.#run("DELETE FROM change_record WHERE seq = ?", one.seq);
      this.#note(one);
    }
  }

  async startOver(epoch: string): Promise<void> {
    this.blanked = true;
    for (const table of ["tie_end", "record", "alias", "spot", "change_record", "change", "answer"])
      this.#run(`DELETE FROM ${table}`);
    this.#run("UPDATE meta SET epoch = ?, seq = 0", epoch);
    this.#at = { epoch, seq: 0 };
  }

  async answers(): Promise<{ commandId: string; at: string; answer: Answer }[]> {
    return this.allAnswers();
  }

  #note(one: Change): void {
    for (const id of touched(one))
      this.#run("INSERT INTO change_record (id, seq) VALUES (?, ?)", id, one.seq);
  }

  #run(sql: string, ...values: (string | number)[]): number {
    if (this.#over) throw new Error("the transaction of this writer is over");
    return this.db.run(sql, ...values);
  }
}
