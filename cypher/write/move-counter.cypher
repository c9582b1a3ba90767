// purpose: The last number given out, with the changes of the same transaction.
// parameters: seq
// result: none
MATCH (c:Counter {name: 'change'})
SET c.seq = $seq
