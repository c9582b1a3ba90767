// purpose: Ties as they stand, each a relationship of its kind's type between its two nodes. None of the ids may stand already.
// parameters: rows [{id, from, to, type, record, rev, visibility, kind, kindLabel, strength, directed, since, until, existence}], null where there is none; type is one of graphTypes
// result: one row {made}; fewer than rows: an end is missing
UNWIND $rows AS row
MATCH (a:Record {id: row.from})
CALL (row, a) {
  MATCH (b:Record {id: row.to})
  CREATE (a)-[r:$(row.type) {
    id: row.id,
    record: row.record,
    rev: row.rev,
    visibility: row.visibility,
    kind: row.kind,
    kindLabel: row.kindLabel,
    strength: row.strength,
    directed: row.directed,
    since: row.since,
    until: row.until,
    existence: row.existence
  }]->(b)
  RETURN r
}
RETURN count(r) AS made
