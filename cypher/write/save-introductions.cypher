// purpose: Introductions as they stand: `record` is the truth, the rest is there to be read in Neo4j's own tools.
// parameters: rows [{id, record, rev, visibility, status, bridge, one, other, through, introducedOn, togetherOn}], null where there is none
// result: none
UNWIND $rows AS row
MERGE (n:Record {id: row.id})
SET n:Introduction,
  n.record = row.record,
  n.rev = row.rev,
  n.visibility = row.visibility,
  n.status = row.status,
  n.bridge = row.bridge,
  n.one = row.one,
  n.other = row.other,
  n.through = row.through,
  n.introducedOn = row.introducedOn,
  n.togetherOn = row.togetherOn
