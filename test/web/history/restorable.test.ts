// What of the history can be put back: only what would change something.
import { expect, test } from "vitest";
import type { HistoryEntry, HistoryLine } from "../../../domain/wire.ts";
import { lineBack, stateBack } from "../../../web/history/restorable.ts";
import { anActor } from "../records.ts";

const now = anActor("id-a", { names: { fi: "Uusi" }, sector: "civil", roles: ["funder"] });

function line(parts: Partial<HistoryLine>): HistoryLine {
  return { id: "id-a", type: "actor", how: "changed", about: [], ...parts };
}

function entry(seq: number, ...lines: HistoryLine[]): HistoryEntry {
  const by = { id: "id-p", name: "Anna" };
  return {
    seq,
    commandId: `command-${seq}`,
    type: "edit",
    at: "2026-11-24T08:00:00Z",
    by,
    erased: false,
    lines,
    more: 0,
  };
}

const renamed = line({ field: "names", key: "fi", from: "Vanha", to: "Uusi" });
const moved = line({ field: "sector", from: "public", to: "civil" });
const roles = line({ field: "roles", added: ["funder"], removed: ["developer"] });

test("a field goes back to what it was, as an edit of that field alone", () => {
  expect(lineBack(renamed, now)).toEqual({
    ...{ type: "edit", id: "id-a", add: [], remove: [] },
    set: [{ field: "names", key: "fi", value: "Vanha" }],
  });
  expect(lineBack(roles, now)).toMatchObject({
    add: [{ field: "roles", item: "developer" }],
    remove: [{ field: "roles", item: "funder" }],
  });
});

test("what stands already is not offered", () => {
  expect(lineBack(renamed, anActor("id-a", { names: { fi: "Vanha" } }))).toBeNull();
  expect(lineBack(roles, anActor("id-a", { roles: ["developer"] }))).toBeNull();
  expect(lineBack(line({ how: "added" }), now)).toBeNull();
});

test("a whole state is what the record was before that entry", () => {
  const entries = [entry(3, renamed), entry(2, moved, roles), entry(1, line({ how: "added" }))];
  expect(stateBack(now, entries, 1)).toMatchObject({
    set: [
      { field: "names", key: "fi", value: "Vanha" },
      { field: "sector", value: "public" },
    ],
    add: [{ field: "roles", item: "developer" }],
    remove: [{ field: "roles", item: "funder" }],
  });
  expect(stateBack(now, [entry(1, line({ how: "added" }))], 0)).toBeNull();
});

test("a removed record comes in again where it is not there", () => {
  const gone = line({ how: "removed", record: now });
  expect(lineBack(gone, undefined)).toMatchObject({ type: "add", records: [{ id: "id-a", rev: 0 }] });
  expect(lineBack(gone, now)).toBeNull();
});
