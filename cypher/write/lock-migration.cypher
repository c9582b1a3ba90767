// purpose: One process at a time shapes the database.
// parameters: transaction: any id of it
// result: one row {name}
MERGE (l:Lock {name: 'migration'})
SET l.lock = $transaction
RETURN l.name AS name
