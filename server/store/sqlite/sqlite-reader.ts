// What is asked of the database file. Each question is one statement, or one snapshot of several.
import { z } from "zod";
import type { Change, Spot } from "../../../domain/change.ts";
import type { Answer } from "../../../domain/wire.ts";
import { answerOf, changeOf, factOf } from "../rows.ts";
import type { Everything, Position, Reader } from "../store.ts";
import type { Connection } from "./connection.ts";

const position = z.object({ epoch: z.string(), seq: z.number() });
const bodies = z.array(z.object({ body: z.string() }));
const aliases = z.array(z.object({ from_id: z.string(), to_id: z.string() }));
const answers = z.array(z.object({ command_id: z.string(), at: z.string(), body: z.string() }));
const spots = z.array(
  z.object({ scope: z.string(), node: z.string(), x: z.number(), y: z.number(), pinned: z.number() }),
);

export class SqliteReader implements Reader {
  protected readonly db: Connection;

  constructor(db: Connection) {
    this.db = db;
  }

  async position(): Promise<Position> {
    return this.where();
  }

  async everything(): Promise<Everything> {
    return this.db.snapshot(() => this.facts());
  }

  async changesAfter(after: number, limit: number): Promise<Change[]> {
    return this.changes("SELECT body FROM change WHERE seq > ? ORDER BY seq LIMIT ?", after, limit);
  }

  async change(seq: number): Promise<Change | null> {
    return this.changes("SELECT body FROM change WHERE seq = ?", seq)[0] ?? null;
  }

  async changesBy(person: string, limit: number): Promise<Change[]> {
    const sql = "SELECT body FROM change WHERE by_id = ? ORDER BY seq DESC LIMIT ?";
    return this.changes(sql, person, limit).toReversed();
  }

  async changesAbout(ids: readonly string[]): Promise<Change[]> {
    const seqs = "SELECT seq FROM change_record WHERE id IN (SELECT value FROM json_each(?))";
    return this.changes(`SELECT body FROM change WHERE seq IN (${seqs}) ORDER BY seq`, JSON.stringify(ids));
  }

  async answersTo(commandIds: readonly string[]): Promise<Map<string, Answer>> {
    const sql =
      "SELECT command_id, at, body FROM answer WHERE command_id IN (SELECT value FROM json_each(?))";
    const rows = answers.parse(this.db.all(sql, JSON.stringify(commandIds)));
    return new Map(rows.map((row) => [row.command_id, answerOf(row.body)]));
  }

  protected where(): Position {
    return position.parse(this.db.get("SELECT epoch, seq FROM meta"));
  }

  protected facts(): Everything {
    const read = aliases.parse(this.db.all("SELECT from_id, to_id FROM alias ORDER BY from_id"));
    const places = spots.parse(
      this.db.all("SELECT scope, node, x, y, pinned FROM spot ORDER BY scope, node"),
    );
    return {
      ...this.where(),
      records: bodies
        .parse(this.db.all("SELECT body FROM record ORDER BY id"))
        .map((row) => factOf(row.body)),
      aliases: read.map((row): [string, string] => [row.from_id, row.to_id]),
      spots: places.map(({ scope, node, x, y, pinned }) => {
        const spot: Spot = { x, y, pinned: pinned === 1 };
        return { scope, node, spot };
      }),
    };
  }

  protected changes(sql: string, ...values: (string | number)[]): Change[] {
    return bodies.parse(this.db.all(sql, ...values)).map((row) => changeOf(row.body));
  }

  protected allAnswers(): { commandId: string; at: string; answer: Answer }[] {
    const rows = answers.parse(
      this.db.all("SELECT command_id, at, body FROM answer ORDER BY at, command_id"),
    );
    return rows.map(({ command_id, at, body }) => ({ commandId: command_id, at, answer: answerOf(body) }));
  }
}
