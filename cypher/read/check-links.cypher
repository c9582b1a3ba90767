// purpose: Every link drawn for needs, offers and members.
// parameters: none
// result: rows {type, from, to, grade}
// scan: allowed, since everything is asked for
MATCH (a:Record)-[link:NEEDS|OFFERS|HAS_MEMBER]->(b)
RETURN type(link) AS type, a.id AS from, b.id AS to, link.grade AS grade
