// purpose: The whole log, with all that stands beside each change.
// parameters: none
// result: rows {seq, commandId, byId, body}
// scan: allowed, since everything is asked for
MATCH (c:Change)
RETURN c.seq AS seq, c.commandId AS commandId, c.byId AS byId, c.body AS body
ORDER BY seq
