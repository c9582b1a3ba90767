// purpose: Every tie.
// parameters: none
// result: rows {id, record}
// scan: allowed, since everything is asked for
MATCH (:Record)-[r:COLLABORATES|LEARNS_WITH|KNOWS|FUNDS|BUYS_FROM|SERVES|LEADS|TAKES_PART|MEMBER_OF|NOTED]->()
RETURN r.id AS id, r.record AS record
