// purpose: Every record that is a node, with all that stands beside it.
// parameters: none
// result: rows {labels, properties}
// scan: allowed, since everything is asked for
MATCH (n:Record)
RETURN labels(n) AS labels, properties(n) AS properties
