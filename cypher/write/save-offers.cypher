// purpose: Offers as they stand: `record` is the truth, the rest is there to be read in Neo4j's own tools.
// parameters: rows [{id, record, rev, visibility, name, kind, theme, until, met}], null where there is none
// result: none
UNWIND $rows AS row
MERGE (n:Record {id: row.id})
SET n:Offer,
  n.record = row.record,
  n.rev = row.rev,
  n.visibility = row.visibility,
  n.name = row.name,
  n.kind = row.kind,
  n.theme = row.theme,
  n.until = row.until,
  n.met = row.met
