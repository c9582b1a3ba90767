// purpose: What the steps themselves need, before the first of them: run at every opening.
// parameters: none
// result: none
CREATE CONSTRAINT lock_name IF NOT EXISTS
FOR (l:Lock) REQUIRE l.name IS UNIQUE;
CREATE CONSTRAINT migration_version IF NOT EXISTS
FOR (m:Migration) REQUIRE m.version IS UNIQUE;
