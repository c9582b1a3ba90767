// purpose: Nodes that stand nowhere from now on.
// parameters: keys [string]
// result: none
MATCH (p:Place)
WHERE p.key IN $keys
DELETE p
