// purpose: Every answer, oldest first.
// parameters: none
// result: rows {commandId, at, body}
// scan: allowed, since everything is asked for
MATCH (a:Answer)
RETURN a.commandId AS commandId, a.at AS at, a.body AS body
ORDER BY at, commandId
