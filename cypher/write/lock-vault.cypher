// purpose: First statement of every write to the vault: one at a time.
// parameters: transaction: any id of it
// result: one row {name}
MATCH (c:Counter {name: 'vault'})
SET c.lock = $transaction
RETURN c.name AS name
