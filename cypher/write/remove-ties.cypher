// purpose: Takes ties out, each type by its own constraint.
// parameters: ids {TYPE: [string]}, a list for every relationship type
// result: one row {gone}; fewer than ids: some are of another type
// eager: the ties of one type are found before the first of them goes
CALL () { UNWIND $ids.COLLABORATES AS id MATCH ()-[r:COLLABORATES {id: id}]->() DELETE r RETURN count(*) AS n0 }
CALL () { UNWIND $ids.LEARNS_WITH AS id MATCH ()-[r:LEARNS_WITH {id: id}]->() DELETE r RETURN count(*) AS n1 }
CALL () { UNWIND $ids.KNOWS AS id MATCH ()-[r:KNOWS {id: id}]->() DELETE r RETURN count(*) AS n2 }
CALL () { UNWIND $ids.FUNDS AS id MATCH ()-[r:FUNDS {id: id}]->() DELETE r RETURN count(*) AS n3 }
CALL () { UNWIND $ids.BUYS_FROM AS id MATCH ()-[r:BUYS_FROM {id: id}]->() DELETE r RETURN count(*) AS n4 }
CALL () { UNWIND $ids.SERVES AS id MATCH ()-[r:SERVES {id: id}]->() DELETE r RETURN count(*) AS n5 }
CALL () { UNWIND $ids.LEADS AS id MATCH ()-[r:LEADS {id: id}]->() DELETE r RETURN count(*) AS n6 }
CALL () { UNWIND $ids.TAKES_PART AS id MATCH ()-[r:TAKES_PART {id: id}]->() DELETE r RETURN count(*) AS n7 }
CALL () { UNWIND $ids.MEMBER_OF AS id MATCH ()-[r:MEMBER_OF {id: id}]->() DELETE r RETURN count(*) AS n8 }
CALL () { UNWIND $ids.NOTED AS id MATCH ()-[r:NOTED {id: id}]->() DELETE r RETURN count(*) AS n9 }
RETURN n0 + n1 + n2 + n3 + n4 + n5 + n6 + n7 + n8 + n9 AS gone
