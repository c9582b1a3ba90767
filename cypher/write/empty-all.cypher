// purpose: Takes out all facts, the log and the answers; accounts stay.
// parameters: none
// result: none
// scan: allowed, since all of it goes
MATCH (n:Record|Alias|Place|Change|Touch|Answer)
DETACH DELETE n
