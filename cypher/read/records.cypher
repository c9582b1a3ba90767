// purpose: Every record that is a node.
// parameters: none
// result: rows {id, record}
// scan: allowed, since everything is asked for
MATCH (n:Record)
RETURN n.id AS id, n.record AS record
