// purpose: Takes ties out, whatever their relationship type.
// parameters: ids [string]
// result: none
CALL () { MATCH ()-[r:COLLABORATES]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:LEARNS_WITH]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:KNOWS]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:FUNDS]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:BUYS_FROM]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:SERVES]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:LEADS]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:TAKES_PART]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:MEMBER_OF]->() WHERE r.id IN $ids DELETE r }
CALL () { MATCH ()-[r:NOTED]->() WHERE r.id IN $ids DELETE r }
