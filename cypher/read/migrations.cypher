// purpose: The schema steps that were taken.
// parameters: none
// result: rows {version, checksum}
// scan: allowed, since there are a handful
MATCH (m:Migration)
RETURN m.version AS version, m.checksum AS checksum
