// purpose: The counter that orders the log, with the name of this log; and the one that orders the vault.
// parameters: none
// result: none
MERGE (c:Counter {name: 'change'})
ON CREATE SET c.epoch = randomUUID(), c.seq = 0;
MERGE (:Counter {name: 'vault'});
