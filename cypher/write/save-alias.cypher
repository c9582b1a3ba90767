// purpose: From now on `from` means `to`.
// parameters: from, to
// result: none
MERGE (a:Alias {from: $from})
SET a.to = $to
