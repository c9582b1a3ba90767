import { expect, test } from "vitest";
import {
  actor,
  add,
  administrator,
  adopting,
  arranging,
  community,
  dataset,
  edit,
  merging,
  need,
  no,
  removing,
  removingSet,
  setting,
  textOf,
  theme,
  tie,
  undoing,
  uniting,
} from "../making.ts";
import { World } from "../world.ts";

function world() {
  return new World(
    theme("theme1"),
    theme("theme2"),
    actor("one", { themes: ["theme1"] }),
    actor("two"),
    actor("three"),
    tie("tie1", ["one", "two"]),
    community("group", ["one"], { convener: "one" }),
    dataset("set1", "set"),
    actor("ofset", { keys: [{ dataset: "set", id: "1" }] }),
  );
}

const commands = {
  add: () => add(actor("new"), tie("new2", ["new", "one"])),
  edit: () =>
    edit("one", { set: [{ field: "sector", value: "public" }], add: [{ field: "themes", item: "theme2" }] }),
  remove: () => removing("one"),
  adopt: () => adopting("group2", ["one", "two"]),
  mergeThemes: () => merging("theme1", "theme2"),
  merge: () => uniting("two", "one"),
  removeDataset: () => removingSet("set"),
};

for (const [type, command] of Object.entries(commands))
  test(`R24: ${type} is taken back, put back, and taken back again`, () => {
    const made = world();
    made.did(arranging("all", { one: [0, 0], two: [90, 0], ofset: [500, 0] }), administrator);
    const before = textOf(made.facts);
    const done = made.did(command(), administrator);
    const after = textOf(made.facts);
    const back = made.did(undoing(done.seq), administrator);
    expect(textOf(made.facts)).toBe(before);
    expect(back.undoes).toBe(done.seq);
    const forth = made.did(undoing(back.seq), administrator);
    expect(textOf(made.facts)).toBe(after);
    made.did(undoing(forth.seq), administrator);
    expect(textOf(made.facts)).toBe(before);
  });

test("R24: only one's own changes are taken back, and no arranging", () => {
  const made = world();
  const theirs = made.did(setting("one", "sector", "public"), administrator);
  const moved = made.did(arranging("all", { one: [0, 0] }));
  for (const seq of [theirs.seq, moved.seq, 99]) expect(no(made.do(undoing(seq)))).toBe("notUndoable");
});

test("R25: a change is taken back once", () => {
  const made = world();
  const done = made.did(setting("one", "sector", "public"));
  made.did(undoing(done.seq));
  expect(no(made.do(undoing(done.seq)))).toBe("undoneAlready");
});

test("R26: a field that changed since stays, and it is named with who changed it", () => {
  const made = world();
  const done = made.did(setting("one", "sector", "public"));
  const added = made.did(add(actor("new")));
  const listed = made.did(edit("one", { add: [{ field: "themes", item: "theme2" }] }));
  made.did(setting("one", "sector", "private"), administrator);
  made.did(setting("new", "sector", "private"), administrator);
  made.did(edit("one", { remove: [{ field: "themes", item: "theme2" }] }), administrator);
  const by = "Name of administrator";
  expect(made.do(undoing(done.seq))).toEqual({ refused: "changedSince", values: { field: "sector", by } });
  expect(made.do(undoing(added.seq))).toEqual({ refused: "changedSince", values: { field: "sector", by } });
  expect(made.do(undoing(listed.seq))).toEqual({ refused: "changedSince", values: { field: "themes", by } });
});

test("R26: what others changed beside it is no hindrance", () => {
  const made = world();
  const done = made.did(setting("one", "sector", "public"));
  made.did(setting("one", "existence", "ended"), administrator);
  made.did(undoing(done.seq));
  expect(made.facts.get("one")).toMatchObject({ sector: "civil", existence: "ended" });
});

test("R27: what was removed does not come back beside its twin, nor without what it names", () => {
  const made = world();
  const gone = made.did(removing("tie1"));
  made.did(add(tie("tie9", ["two", "one"])), administrator);
  expect(no(made.do(undoing(gone.seq)))).toBe("tieExists");
  const other = made.did(removing("tie9"), administrator);
  made.did(removing("two"));
  expect(no(made.do(undoing(other.seq), administrator))).toBe("endMissing");
});

test("R27: what others came to name does not go", () => {
  const made = world();
  const added = made.did(add(actor("new")));
  made.did(add(need("need1", "new")), administrator);
  expect(made.do(undoing(added.seq))).toEqual({ refused: "stillUsed", values: { count: 1 } });
});

test("R27: a step back that would leave a record unsound is refused by what is wrong with it", () => {
  const made = world();
  made.did(setting("tie1", "since", "2020"));
  const done = made.did(setting("tie1", "since", "2010"));
  made.did(setting("tie1", "until", "2015"), administrator);
  expect(no(made.do(undoing(done.seq)))).toBe("untilBeforeSince");
});

test("R27: a record comes back with what its themes became meanwhile", () => {
  const made = world();
  const gone = made.did(removing("one"));
  made.did(merging("theme1", "theme2"), administrator);
  made.did(undoing(gone.seq));
  expect(made.facts.get("one")).toMatchObject({ themes: ["theme2"] });
  expect(made.facts.get("group")).toMatchObject({ convener: "one" });
});

test("R30: who was moved by hand since stays there when the tie that placed them is taken back", () => {
  const made = world();
  made.did(arranging("all", { one: [0, 0], three: [700, 700] }), administrator);
  const tied = made.did(add(tie("tie9", ["one", "three"])));
  expect(made.facts.spots("all").get("three")).not.toMatchObject({ x: 700 });
  made.did(arranging("all", { three: [20, 300] }, true), administrator);
  made.did(undoing(tied.seq));
  expect(made.facts.spots("all").get("three")).toEqual({ x: 20, y: 300, pinned: true });
});

test("R30: an added node that is taken back leaves the arrangements made since too", () => {
  const made = world();
  const added = made.did(add(actor("new")));
  made.did(arranging("04", { one: [0, 0], new: [90, 0] }), administrator);
  made.did(undoing(added.seq));
  expect([...made.facts.spots("04").keys()]).toEqual(["one"]);
});

test("R28: a change that lost its values is not taken back", () => {
  const made = world();
  const done = made.did(setting("one", "sector", "public"));
  made.log[done.seq - 1] = { ...done, erased: true, edits: [] };
  expect(no(made.do(undoing(done.seq)))).toBe("erased");
});

test("R24: without the log at hand a step back is left to the server", () => {
  const made = world();
  expect(no(made.decide({ ...undoing(1), seq: 1 }))).toBe("notUndoable");
});
