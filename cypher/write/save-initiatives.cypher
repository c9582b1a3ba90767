// purpose: Initiatives as they stand: `record` is the truth, the rest is there to be read in Neo4j's own tools.
// parameters: rows [{id, record, rev, visibility, name, nameFi, nameSv, nameEn, kind, kindLabel, phase, from, until, existence, municipality, municipalityCode, country}], null where there is none
// result: none
UNWIND $rows AS row
MERGE (n:Record {id: row.id})
SET n:Initiative,
  n.record = row.record,
  n.rev = row.rev,
  n.visibility = row.visibility,
  n.name = row.name,
  n.nameFi = row.nameFi,
  n.nameSv = row.nameSv,
  n.nameEn = row.nameEn,
  n.kind = row.kind,
  n.kindLabel = row.kindLabel,
  n.phase = row.phase,
  n.from = row.from,
  n.until = row.until,
  n.existence = row.existence,
  n.municipality = row.municipality,
  n.municipalityCode = row.municipalityCode,
  n.country = row.country
