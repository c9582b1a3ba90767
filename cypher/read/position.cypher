// purpose: Where the log stands.
// parameters: none
// result: one row {epoch, seq}
MATCH (c:Counter {name: 'change'})
RETURN c.epoch AS epoch, c.seq AS seq
