// What is asked of the graph, within one transaction.
import { z } from "zod";
import type { Change } from "../../../domain/change.ts";
import type { Answer } from "../../../domain/wire.ts";
import { answerOf, changeOf, factOf } from "../rows.ts";
import { type Everything, type Position, type Reader, StoreDown } from "../store.ts";
import type { Row, Run } from "./driver.ts";
import type { StatementName } from "./statements.ts";

const position = z.object({ epoch: z.string(), seq: z.number() });
const records = z.array(z.object({ id: z.string(), record: z.string() }));
const bodies = z.array(z.object({ body: z.string() }));
const aliases = z.array(z.object({ from: z.string(), to: z.string() }));
const answers = z.array(z.object({ commandId: z.string(), at: z.string(), body: z.string() }));
const places = z.array(
  z.object({ scope: z.string(), node: z.string(), x: z.number(), y: z.number(), pinned: z.boolean() }),
);

/** The one row that says where the log stands. A database that was emptied under us has none. */
export function positionIn(rows: Row[]): Position {
  if (rows.length === 0)
    throw new StoreDown("unreachable", "the database has lost its counter: it was emptied");
  return position.parse(rows[0]);
}

export class Neo4jReader implements Reader {
  protected readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  async position(): Promise<Position> {
    return positionIn(await this.run("read/position"));
  }

  async everything(): Promise<Everything> {
    // The position first: what is read after it is at least as new.
    const where = await this.position();
    const [nodes, ties, merged, placed] = await Promise.all([
      this.run("read/records"),
      this.run("read/ties"),
      this.run("read/aliases"),
      this.run("read/places"),
    ]);
    const rows = [...records.parse(nodes), ...records.parse(ties)];
    return {
      ...where,
      records: rows.toSorted(byKey((row) => row.id)).map((row) => factOf(row.record)),
      aliases: aliases
        .parse(merged)
        .toSorted(byKey((row) => row.from))
        .map((row): [string, string] => [row.from, row.to]),
      spots: places
        .parse(placed)
        .toSorted(byKey((row) => `${row.scope} ${row.node}`))
        .map(({ scope, node, x, y, pinned }) => ({ scope, node, spot: { x, y, pinned } })),
    };
  }

  async changesAfter(after: number, limit: number): Promise<Change[]> {
    return this.changes("read/changes-after", { after, limit });
  }

  async change(seq: number): Promise<Change | null> {
    return (await this.changes("read/change", { seq }))[0] ?? null;
  }

  async changesBy(person: string, limit: number): Promise<Change[]> {
    return (await this.changes("read/changes-by", { by: person, limit })).toReversed();
  }

  async changesAbout(ids: readonly string[]): Promise<Change[]> {
    return this.changes("read/changes-about", { ids });
  }

  async answersTo(commandIds: readonly string[]): Promise<Map<string, Answer>> {
    const rows = answers.parse(await this.run("read/answers-to", { commandIds }));
    return new Map(rows.map((row) => [row.commandId, answerOf(row.body)]));
  }

  protected async changes(name: StatementName, parameters: Row): Promise<Change[]> {
    return bodies.parse(await this.run(name, parameters)).map((row) => changeOf(row.body));
  }

  protected async allAnswers(): Promise<{ commandId: string; at: string; answer: Answer }[]> {
    const rows = answers.parse(await this.run("read/answers"));
    return rows.map(({ commandId, at, body }) => ({ commandId, at, answer: answerOf(body) }));
  }
}

function byKey<T>(keyOf: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}
