// purpose: Before a change is rewritten: what it touched.
// parameters: seqs [int]
// result: none
MATCH (t:Touch)
WHERE t.seq IN $seqs
DELETE t
