// purpose: Every merged id and what it means now.
// parameters: none
// result: rows {from, to}
// scan: allowed, since everything is asked for
MATCH (a:Alias)
RETURN a.from AS from, a.to AS to
