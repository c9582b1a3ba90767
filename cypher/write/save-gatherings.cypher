// purpose: Gatherings as they stand: `record` is the truth, the rest is there to be read in Neo4j's own tools.
// parameters: rows [{id, record, rev, visibility, name, nameFi, nameSv, nameEn, kind, kindLabel, date, people, existence, municipality, municipalityCode, country}], null where there is none
// result: none
UNWIND $rows AS row
MERGE (n:Record {id: row.id})
SET n:Gathering,
  n.record = row.record,
  n.rev = row.rev,
  n.visibility = row.visibility,
  n.name = row.name,
  n.nameFi = row.nameFi,
  n.nameSv = row.nameSv,
  n.nameEn = row.nameEn,
  n.kind = row.kind,
  n.kindLabel = row.kindLabel,
  n.date = row.date,
  n.people = row.people,
  n.existence = row.existence,
  n.municipality = row.municipality,
  n.municipalityCode = row.municipalityCode,
  n.country = row.country
