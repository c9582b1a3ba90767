// purpose: Takes a small record of the house out.
// parameters: kind, key
// result: none
MATCH (v:Vault {kind: $kind, key: $key})
DELETE v
