// purpose: Every tie, with its ends and all that stands beside it.
// parameters: none
// result: rows {type, from, to, properties}
// scan: allowed, since everything is asked for
MATCH (a:Record)-[r:COLLABORATES|LEARNS_WITH|KNOWS|FUNDS|BUYS_FROM|SERVES|LEADS|TAKES_PART|MEMBER_OF|NOTED]->(b)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
