-- Facts as they stand. `body` is the record in canonical JSON; the columns beside it are read out of it.
CREATE TABLE record (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  rev INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- The ends of ties. Judged at commit, so that a tie may move away from a node that leaves in the same transaction.
CREATE TABLE tie_end (
  tie TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('from', 'to')),
  node TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (tie, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_end_node ON tie_end (node);

-- A merged id and what it means now.
CREATE TABLE alias (
  from_id TEXT PRIMARY KEY,
  to_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where a node stands in the arrangement of a scope.
CREATE TABLE spot (
  scope TEXT NOT NULL,
  node TEXT NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  pinned INTEGER NOT NULL,
  PRIMARY KEY (scope, node)
) STRICT, WITHOUT ROWID;

-- The numbered log.
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  command_id TEXT NOT NULL UNIQUE,
  by_id TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX change_by ON change (by_id, seq);

-- Which changes touch a record, for erasing.
CREATE TABLE change_record (
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES change (seq) ON DELETE CASCADE,
  PRIMARY KEY (id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record_seq ON change_record (seq);

-- What each command was answered, so that a repeat gets its first answer.
CREATE TABLE answer (
  command_id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- Small records of the house itself: people, links, sessions.
CREATE TABLE vault (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- Which log this is, and the last number given out in it.
CREATE TABLE meta (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  epoch TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT;
INSERT INTO meta VALUES (1, lower(hex(randomblob(16))), 0);
