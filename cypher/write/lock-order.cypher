// purpose: First statement of every write transaction: holds the order until commit.
// parameters: transaction: any id of it
// result: one row {epoch, seq}: where the log stands
MATCH (c:Counter {name: 'change'})
SET c.lock = $transaction
RETURN c.epoch AS epoch, c.seq AS seq
