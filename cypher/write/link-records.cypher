// purpose: Draws the links of needs, offers and members, so that the graph can be followed.
// parameters: rows [{from, to, type, grade}]; type is NEEDS, OFFERS or HAS_MEMBER, grade null for the first two
// result: none
UNWIND $rows AS row
MATCH (a:Record {id: row.from})
CALL (row, a) {
  MATCH (b:Record {id: row.to})
  CREATE (a)-[:$(row.type) {grade: row.grade}]->(b)
}
