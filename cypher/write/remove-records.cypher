// purpose: Takes out everything that is a node. A tie that still joins one makes the commit fail.
// parameters: ids [string]
// result: none
MATCH (n:Record)
WHERE n.id IN $ids
DELETE n
