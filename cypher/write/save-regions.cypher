// purpose: Regions as they stand: `record` is the truth, the rest is there to be read in Neo4j's own tools.
// parameters: rows [{id, record, rev, visibility, name, code, owner}], null where there is none
// result: none
UNWIND $rows AS row
MERGE (n:Record {id: row.id})
SET n:Region,
  n.record = row.record,
  n.rev = row.rev,
  n.visibility = row.visibility,
  n.name = row.name,
  n.code = row.code,
  n.owner = row.owner
