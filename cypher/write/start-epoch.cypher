// purpose: A new log, at 0.
// parameters: epoch
// result: none
MATCH (c:Counter {name: 'change'})
SET c.epoch = $epoch, c.seq = 0
