-- An embedded store as version 0.1.0 of November 2026 left it, before merges, rounds and steps back of several: it must open for ever.
CREATE TABLE migration (
      version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL
    ) STRICT;
INSERT INTO migration (version, name, checksum) VALUES (1, 'start', '1c9d190179e5c412b24ee681fb0d4081fb8877bcfea67f7ec348ff5eb51abd9b');
CREATE TABLE record (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  rev INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
INSERT INTO record (id, type, rev, body) VALUES ('theme-1', 'theme', 1, '{"id":"theme-1","names":{"fi":"Nuoret"},"rev":1,"type":"theme","visibility":"public"}');
INSERT INTO record (id, type, rev, body) VALUES ('source-1', 'source', 1, '{"date":"2026-05","id":"source-1","kind":"interview","label":"Setlementti, toiminnanjohtaja","rev":1,"type":"source","visibility":"team"}');
INSERT INTO record (id, type, rev, body) VALUES ('actor-1', 'actor', 5, '{"existence":"existing","id":"actor-1","keys":[{"dataset":"vanha","id":"actor-1"}],"kind":"association","names":{"fi":"Silta-Valmennus ry"},"place":{"municipality":"609","shown":"municipality"},"rev":5,"roles":["developer"],"sector":"civil","themes":["theme-1"],"type":"actor","visibility":"public"}');
INSERT INTO record (id, type, rev, body) VALUES ('actor-2', 'actor', 1, '{"existence":"existing","id":"actor-2","keys":[{"dataset":"vanha","id":"actor-2"}],"kind":"association","names":{"fi":"Sillta-Valmennus ry"},"place":{"municipality":"609","shown":"municipality"},"rev":1,"roles":["developer"],"sector":"civil","themes":["theme-1"],"type":"actor","visibility":"public"}');
INSERT INTO record (id, type, rev, body) VALUES ('actor-3', 'actor', 1, '{"existence":"existing","id":"actor-3","keys":[{"dataset":"vanha","id":"actor-3"}],"kind":"association","names":{"fi":"Rantahuone ry"},"place":{"municipality":"609","shown":"municipality"},"rev":1,"roles":["developer"],"sector":"civil","themes":["theme-1"],"type":"actor","visibility":"public"}');
INSERT INTO record (id, type, rev, body) VALUES ('tie-1', 'tie', 1, '{"directed":false,"existence":"existing","from":"actor-1","id":"tie-1","kind":"collaborates","rev":1,"statements":[{"at":"2026-05","certainty":"certain","sides":"from","source":"source-1","strength":3}],"to":"actor-3","type":"tie","visibility":"public"}');
INSERT INTO record (id, type, rev, body) VALUES ('need-1', 'need', 1, '{"id":"need-1","met":false,"node":"actor-2","rev":1,"text":{"fi":"Tilaa"},"type":"need","visibility":"public"}');
INSERT INTO record (id, type, rev, body) VALUES ('group-1', 'community', 2, '{"id":"group-1","members":[{"grade":"core","node":"actor-1"}],"names":{"fi":"Arjen oppijat"},"regions":["04"],"rev":2,"status":"active","themes":["theme-1"],"type":"community","visibility":"team"}');
INSERT INTO record (id, type, rev, body) VALUES ('view-1', 'view', 1, '{"id":"view-1","names":{"fi":"Yhdistykset"},"query":"sector=civil","region":"04","regions":["04"],"rev":1,"type":"view","visibility":"team"}');
CREATE TABLE tie_end (
  tie TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('from', 'to')),
  node TEXT NOT NULL REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (tie, side)
) STRICT, WITHOUT ROWID;
INSERT INTO tie_end (tie, side, node) VALUES ('tie-1', 'from', 'actor-1');
INSERT INTO tie_end (tie, side, node) VALUES ('tie-1', 'to', 'actor-3');
CREATE TABLE alias (
  from_id TEXT PRIMARY KEY,
  to_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO alias (from_id, to_id) VALUES ('theme-2', 'theme-1');
CREATE TABLE spot (
  scope TEXT NOT NULL,
  node TEXT NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  pinned INTEGER NOT NULL,
  PRIMARY KEY (scope, node)
) STRICT, WITHOUT ROWID;
INSERT INTO spot (scope, node, x, y, pinned) VALUES ('04', 'actor-1', 0, 0, 0);
INSERT INTO spot (scope, node, x, y, pinned) VALUES ('04', 'actor-2', 80, 0, 0);
INSERT INTO spot (scope, node, x, y, pinned) VALUES ('04', 'actor-3', 160, 0, 0);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  command_id TEXT NOT NULL UNIQUE,
  by_id TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
INSERT INTO change (seq, command_id, by_id, body) VALUES (1, 'old-command-1', 'kudelma', '{"at":"2026-11-24T10:00:00.000Z","by":{"id":"kudelma","name":"Kudelma"},"commandId":"old-command-1","edits":[{"op":"added","record":{"id":"theme-1","names":{"fi":"Nuoret"},"rev":0,"type":"theme","visibility":"public"}},{"op":"added","record":{"id":"theme-2","names":{"fi":"Nuoriso"},"rev":0,"type":"theme","visibility":"public"}},{"op":"added","record":{"date":"2026-05","id":"source-1","kind":"interview","label":"Setlementti, toiminnanjohtaja","rev":0,"type":"source","visibility":"team"}},{"op":"added","record":{"existence":"existing","id":"actor-1","keys":[{"dataset":"vanha","id":"actor-1"}],"kind":"association","names":{"fi":"Silta-Valmennus ry"},"place":{"municipality":"609","shown":"municipality"},"rev":0,"roles":["developer"],"sector":"civil","themes":["theme-1"],"type":"actor","visibility":"public"}},{"op":"added","record":{"existence":"existing","id":"actor-2","keys":[{"dataset":"vanha","id":"actor-2"}],"kind":"association","names":{"fi":"Sillta-Valmennus ry"},"place":{"municipality":"609","shown":"municipality"},"rev":0,"roles":["developer"],"sector":"civil","themes":["theme-1"],"type":"actor","visibility":"public"}},{"op":"added","record":{"existence":"existing","id":"actor-3","keys":[{"dataset":"vanha","id":"actor-3"}],"kind":"association","names":{"fi":"Rantahuone ry"},"place":{"municipality":"609","shown":"municipality"},"rev":0,"roles":["developer"],"sector":"civil","themes":["theme-1"],"type":"actor","visibility":"public"}},{"op":"added","record":{"directed":false,"existence":"existing","from":"actor-1","id":"tie-1","kind":"collaborates","rev":0,"statements":[{"at":"2026-05","certainty":"certain","sides":"from","source":"source-1","strength":3}],"to":"actor-3","type":"tie","visibility":"public"}},{"op":"added","record":{"id":"need-1","met":false,"node":"actor-2","rev":0,"text":{"fi":"Tilaa"},"type":"need","visibility":"public"}},{"op":"added","record":{"id":"group-1","members":[{"grade":"core","node":"actor-1"}],"names":{"fi":"Arjen oppijat"},"regions":["04"],"rev":0,"status":"active","themes":["theme-2"],"type":"community","visibility":"team"}},{"op":"added","record":{"id":"view-1","names":{"fi":"Yhdistykset"},"query":"sector=civil","region":"04","regions":["04"],"rev":0,"type":"view","visibility":"team"}}],"scope":"map","seq":1,"type":"add"}');
INSERT INTO change (seq, command_id, by_id, body) VALUES (2, 'old-command-2', 'kudelma', '{"at":"2026-11-24T10:00:00.000Z","by":{"id":"kudelma","name":"Kudelma"},"commandId":"old-command-2","edits":[{"added":["theme-1"],"field":"themes","id":"group-1","op":"list","removed":["theme-2"]},{"op":"removed","record":{"id":"theme-2","names":{"fi":"Nuoriso"},"rev":1,"type":"theme","visibility":"public"}},{"after":"theme-1","before":null,"from":"theme-2","op":"alias"}],"scope":"map","seq":2,"type":"mergeThemes"}');
INSERT INTO change (seq, command_id, by_id, body) VALUES (3, 'old-command-3', 'kudelma', '{"at":"2026-11-24T10:00:00.000Z","by":{"id":"kudelma","name":"Kudelma"},"commandId":"old-command-3","edits":[{"after":{"pinned":false,"x":0,"y":0},"before":null,"node":"actor-1","op":"placed","scope":"04"},{"after":{"pinned":false,"x":80,"y":0},"before":null,"node":"actor-2","op":"placed","scope":"04"},{"after":{"pinned":false,"x":160,"y":0},"before":null,"node":"actor-3","op":"placed","scope":"04"}],"scope":"map","seq":3,"type":"arrange"}');
INSERT INTO change (seq, command_id, by_id, body) VALUES (4, 'old-command-4', 'kudelma', '{"at":"2026-11-24T10:00:00.000Z","by":{"id":"kudelma","name":"Kudelma"},"commandId":"old-command-4","edits":[{"after":"Bron","before":null,"field":"names","id":"actor-1","key":"sv","op":"set"}],"scope":"map","seq":4,"type":"edit"}');
INSERT INTO change (seq, command_id, by_id, body) VALUES (5, 'old-command-5', 'kudelma', '{"at":"2026-11-24T10:00:00.000Z","by":{"id":"kudelma","name":"Kudelma"},"commandId":"old-command-5","edits":[{"after":null,"before":"Bron","field":"names","id":"actor-1","key":"sv","op":"set"}],"scope":"map","seq":5,"type":"undo","undoes":4}');
CREATE TABLE change_record (
  id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES change (seq) ON DELETE CASCADE,
  PRIMARY KEY (id, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO change_record (id, seq) VALUES ('actor-1', 1);
INSERT INTO change_record (id, seq) VALUES ('actor-2', 1);
INSERT INTO change_record (id, seq) VALUES ('actor-3', 1);
INSERT INTO change_record (id, seq) VALUES ('group-1', 1);
INSERT INTO change_record (id, seq) VALUES ('need-1', 1);
INSERT INTO change_record (id, seq) VALUES ('source-1', 1);
INSERT INTO change_record (id, seq) VALUES ('theme-1', 1);
INSERT INTO change_record (id, seq) VALUES ('theme-2', 1);
INSERT INTO change_record (id, seq) VALUES ('tie-1', 1);
INSERT INTO change_record (id, seq) VALUES ('view-1', 1);
INSERT INTO change_record (id, seq) VALUES ('group-1', 2);
INSERT INTO change_record (id, seq) VALUES ('theme-1', 2);
INSERT INTO change_record (id, seq) VALUES ('theme-2', 2);
INSERT INTO change_record (id, seq) VALUES ('actor-1', 3);
INSERT INTO change_record (id, seq) VALUES ('actor-2', 3);
INSERT INTO change_record (id, seq) VALUES ('actor-3', 3);
INSERT INTO change_record (id, seq) VALUES ('actor-1', 4);
INSERT INTO change_record (id, seq) VALUES ('actor-1', 5);
CREATE TABLE answer (
  command_id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
INSERT INTO answer (command_id, at, body) VALUES ('old-command-1', '2026-11-24T10:00:00.000Z', '{"cursor":"d6dc2fa1f34dfb6e17d959fc4759a023:1","seq":1}');
INSERT INTO answer (command_id, at, body) VALUES ('old-command-2', '2026-11-24T10:00:00.000Z', '{"cursor":"d6dc2fa1f34dfb6e17d959fc4759a023:2","seq":2}');
INSERT INTO answer (command_id, at, body) VALUES ('old-command-3', '2026-11-24T10:00:00.000Z', '{"cursor":"d6dc2fa1f34dfb6e17d959fc4759a023:3","seq":3}');
INSERT INTO answer (command_id, at, body) VALUES ('old-command-4', '2026-11-24T10:00:00.000Z', '{"cursor":"d6dc2fa1f34dfb6e17d959fc4759a023:4","seq":4}');
INSERT INTO answer (command_id, at, body) VALUES ('old-command-5', '2026-11-24T10:00:00.000Z', '{"cursor":"d6dc2fa1f34dfb6e17d959fc4759a023:5","seq":5}');
CREATE TABLE vault (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
INSERT INTO vault (kind, key, value) VALUES ('link', '1f138801-6939-4cfb-9974-b7cb0cd106c9', '{"grants":[{"regions":["04"],"role":"weaver"}],"id":"1f138801-6939-4cfb-9974-b7cb0cd106c9","madeAt":"2026-11-24T10:00:00.000Z","madeBy":"Kudelma","name":"Kutoja","person":null,"state":"open","tokenHash":"af072039690b7f9d8c24c696fcb52f60747153b9c59162639c2886eea7320f47","until":"2027-12-29T10:00:00.000Z"}');
INSERT INTO vault (kind, key, value) VALUES ('token', 'af072039690b7f9d8c24c696fcb52f60747153b9c59162639c2886eea7320f47', '"1f138801-6939-4cfb-9974-b7cb0cd106c9"');
CREATE TABLE meta (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  epoch TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT;
INSERT INTO meta (only_row, epoch, seq) VALUES (1, 'd6dc2fa1f34dfb6e17d959fc4759a023', 5);
CREATE INDEX tie_end_node ON tie_end (node);
CREATE INDEX change_by ON change (by_id, seq);
CREATE INDEX change_record_seq ON change_record (seq);
