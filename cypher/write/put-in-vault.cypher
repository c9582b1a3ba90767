// purpose: A small record of the house.
// parameters: kind, key, value: JSON
// result: none
MERGE (v:Vault {kind: $kind, key: $key})
SET v.value = $value
