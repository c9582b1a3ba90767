// purpose: One change.
// parameters: seq
// result: at most one row {body}
MATCH (c:Change {seq: $seq})
RETURN c.body AS body
