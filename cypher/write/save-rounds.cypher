// purpose: Mapping rounds as they stand: `record` is the truth, the rest is there to be read in Neo4j's own tools.
// parameters: rows [{id, record, rev, visibility, name, nameFi, nameSv, nameEn, region, since, until}], null where there is none
// result: none
UNWIND $rows AS row
MERGE (n:Record {id: row.id})
SET n:Round,
  n.record = row.record,
  n.rev = row.rev,
  n.visibility = row.visibility,
  n.name = row.name,
  n.nameFi = row.nameFi,
  n.nameSv = row.nameSv,
  n.nameEn = row.nameEn,
  n.region = row.region,
  n.since = row.since,
  n.until = row.until
