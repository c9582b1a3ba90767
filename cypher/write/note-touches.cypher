// purpose: Which records a change touches, for erasing.
// parameters: rows [{id, seq}]
// result: none
UNWIND $rows AS row
CREATE (:Touch {id: row.id, seq: row.seq})
