// purpose: Every change that touches one of the records, in order.
// parameters: ids [string]
// result: rows {body}
MATCH (t:Touch)
WHERE t.id IN $ids
WITH DISTINCT t.seq AS seq
MATCH (c:Change {seq: seq})
RETURN c.body AS body
ORDER BY seq
