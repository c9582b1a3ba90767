// purpose: A small record of the house.
// parameters: kind, key
// result: at most one row {value}
MATCH (v:Vault {kind: $kind, key: $key})
RETURN v.value AS value
