// purpose: Of these ids, the ties that are there, with their relationship types.
// parameters: ids [string]
// result: rows {id, type}
CALL () {
  MATCH ()-[r:COLLABORATES]->() WHERE r.id IN $ids RETURN r.id AS id, 'COLLABORATES' AS type
  UNION ALL
  MATCH ()-[r:LEARNS_WITH]->() WHERE r.id IN $ids RETURN r.id AS id, 'LEARNS_WITH' AS type
  UNION ALL
  MATCH ()-[r:KNOWS]->() WHERE r.id IN $ids RETURN r.id AS id, 'KNOWS' AS type
  UNION ALL
  MATCH ()-[r:FUNDS]->() WHERE r.id IN $ids RETURN r.id AS id, 'FUNDS' AS type
  UNION ALL
  MATCH ()-[r:BUYS_FROM]->() WHERE r.id IN $ids RETURN r.id AS id, 'BUYS_FROM' AS type
  UNION ALL
  MATCH ()-[r:SERVES]->() WHERE r.id IN $ids RETURN r.id AS id, 'SERVES' AS type
  UNION ALL
  MATCH ()-[r:LEADS]->() WHERE r.id IN $ids RETURN r.id AS id, 'LEADS' AS type
  UNION ALL
  MATCH ()-[r:TAKES_PART]->() WHERE r.id IN $ids RETURN r.id AS id, 'TAKES_PART' AS type
  UNION ALL
  MATCH ()-[r:MEMBER_OF]->() WHERE r.id IN $ids RETURN r.id AS id, 'MEMBER_OF' AS type
  UNION ALL
  MATCH ()-[r:NOTED]->() WHERE r.id IN $ids RETURN r.id AS id, 'NOTED' AS type
}
RETURN id, type
