// purpose: Changes that follow the log without a gap.
// parameters: rows [{seq, commandId, byId, at, type, body}]; body is the change as JSON
// result: none
UNWIND $rows AS row
CREATE (:Change {
  seq: row.seq,
  commandId: row.commandId,
  byId: row.byId,
  at: row.at,
  type: row.type,
  body: row.body
})
