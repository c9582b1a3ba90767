// purpose: Where everything stands.
// parameters: none
// result: rows {scope, node, x, y, pinned}
// scan: allowed, since everything is asked for
MATCH (p:Place)
RETURN p.scope AS scope, p.node AS node, p.x AS x, p.y AS y, p.pinned AS pinned
