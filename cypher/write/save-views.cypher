// purpose: Saved views as they stand: `record` is the truth, the rest is there to be read in Neo4j's own tools.
// parameters: rows [{id, record, rev, visibility, name, nameFi, nameSv, nameEn, region, query, regions}], null where there is none
// result: none
UNWIND $rows AS row
MERGE (n:Record {id: row.id})
SET n:View,
  n.record = row.record,
  n.rev = row.rev,
  n.visibility = row.visibility,
  n.name = row.name,
  n.nameFi = row.nameFi,
  n.nameSv = row.nameSv,
  n.nameEn = row.nameEn,
  n.region = row.region,
  n.query = row.query,
  n.regions = row.regions
