// purpose: Changes in their blanked form.
// parameters: rows [{seq, body}]
// result: one row {written}
UNWIND $rows AS row
MATCH (c:Change {seq: row.seq})
SET c.body = row.body
RETURN count(c) AS written
