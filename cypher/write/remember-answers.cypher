// purpose: What commands were answered; a command is answered once.
// parameters: rows [{commandId, at, body}]
// result: none
UNWIND $rows AS row
CREATE (:Answer {commandId: row.commandId, at: row.at, body: row.body})
