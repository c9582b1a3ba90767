// purpose: Where nodes stand in the arrangement of a scope.
// parameters: rows [{key, scope, node, x, y, pinned}]; key is scope and node
// result: none
UNWIND $rows AS row
MERGE (p:Place {key: row.key})
SET p.scope = row.scope,
  p.node = row.node,
  p.x = row.x,
  p.y = row.y,
  p.pinned = row.pinned
