// purpose: Which records each change touches.
// parameters: none
// result: rows {id, seq}
// scan: allowed, since everything is asked for
MATCH (t:Touch)
RETURN t.id AS id, t.seq AS seq
