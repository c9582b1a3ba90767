// purpose: The small records of one kind, by key.
// parameters: kind
// result: rows {key, value}
MATCH (v:Vault {kind: $kind})
WHERE v.key >= ''
RETURN v.key AS key, v.value AS value
ORDER BY v.key
