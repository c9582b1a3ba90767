// purpose: `from` means itself again.
// parameters: from
// result: none
MATCH (a:Alias {from: $from})
DELETE a
