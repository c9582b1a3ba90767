// purpose: What commands were answered, of those that were.
// parameters: commandIds [string]
// result: rows {commandId, at, body}
MATCH (a:Answer)
WHERE a.commandId IN $commandIds
RETURN a.commandId AS commandId, a.at AS at, a.body AS body
