// Looks for what is wrong in the file: in its pages, in its rows, and in the columns that repeat what a body says.
import { z } from "zod";
import { checked } from "../flaws.ts";
import type { Flaw } from "../store.ts";
import type { Connection } from "./connection.ts";

const text = z.string();
const whole = z.number();
const pages = z.array(z.object({ integrity_check: text }));
const position = z.object({ epoch: text, seq: whole });
const records = z.array(z.object({ id: text, type: text, rev: whole, body: text, ends: text }));
const changes = z.array(z.object({ seq: whole, command_id: text, by_id: text, body: text, touched: text }));
const aliases = z.array(z.object({ from: text, to: text }));
const spots = z.array(z.object({ scope: text, node: text }));
const ids = z.array(text);

const allRecords = `SELECT id, type, rev, body,
  (SELECT json_group_array(side || ' ' || node) FROM tie_end WHERE tie = id) AS ends FROM record ORDER BY id`;
const allChanges = `SELECT seq, command_id, by_id, body,
  (SELECT json_group_array(id) FROM change_record WHERE change_record.seq = change.seq) AS touched
  FROM change ORDER BY seq`;

export function flawsIn(db: Connection): Flaw[] {
  const flaws: Flaw[] = pages
    .parse(db.all("PRAGMA integrity_check"))
    .filter((row) => row.integrity_check !== "ok")
    .map((row) => ({ what: "corrupt", id: "file", detail: row.integrity_check }));
  const rows = records.parse(db.all(allRecords));
  const log = changes.parse(db.all(allChanges));
  const sound = checked({
    position: position.parse(db.get("SELECT epoch, seq FROM meta")),
    records: rows,
    changes: log.map((row) => ({
      seq: row.seq,
      commandId: row.command_id,
      byId: row.by_id,
      touched: ids.parse(JSON.parse(row.touched)),
      body: row.body,
    })),
    aliases: aliases.parse(db.all(`SELECT from_id AS "from", to_id AS "to" FROM alias`)),
    spots: spots.parse(db.all("SELECT scope, node FROM spot")),
  });
  flaws.push(...sound.flaws);
  for (const row of rows) {
    const fact = sound.records.get(row.id);
    if (fact === undefined) continue;
    const ends = fact.type === "tie" ? [`from ${fact.from}`, `to ${fact.to}`] : [];
    const found = ids.parse(JSON.parse(row.ends)).toSorted();
    if (row.type !== fact.type || row.rev !== fact.rev || String(found) !== String(ends))
      flaws.push({
        what: "projection",
        id: row.id,
        detail: "its type, rev or ends are not those of its body",
      });
  }
  return flaws;
}
