// purpose: Cuts the links that are drawn for needs, offers and members of communities; ties stay.
// parameters: ids [string] of nodes, needs, offers, communities
// result: none
// eager: a link may be met from both of its ends, so all are found before the first is cut
MATCH (n:Record)-[link:NEEDS|OFFERS|HAS_MEMBER]-()
USING INDEX n:Record(id)
WHERE n.id IN $ids
DELETE link
