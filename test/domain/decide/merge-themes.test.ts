import { expect, test } from "vitest";
import {
  actor,
  add,
  community,
  edit,
  merging,
  need,
  no,
  removing,
  setting,
  theme,
  undoing,
  yes,
} from "../making.ts";
import { World } from "../world.ts";

function world() {
  return new World(
    theme("aaa"),
    theme("bbb"),
    theme("ccc"),
    actor("one", { themes: ["aaa"] }),
    actor("two", { themes: ["aaa", "bbb"] }),
    need("need1", "one", { theme: "aaa" }),
    community("group", [], { themes: ["aaa"] }),
  );
}

test("R23: everything that had the one theme has the other, once", () => {
  const made = world();
  made.did(merging("aaa", "bbb"));
  expect(made.facts.get("aaa")).toBeUndefined();
  for (const id of ["one", "two", "group"]) expect(made.facts.get(id)).toMatchObject({ themes: ["bbb"] });
  expect(made.facts.get("need1")).toMatchObject({ theme: "bbb" });
  expect(made.facts.resolve("aaa")).toBe("bbb");
});

test("R23: who had both keeps the other when the merge is taken back", () => {
  const made = world();
  const { seq } = made.did(merging("aaa", "bbb"));
  made.did(undoing(seq));
  expect(made.facts.get("two")).toMatchObject({ themes: ["aaa", "bbb"] });
});

test("R23: only two different themes merge", () => {
  const made = world();
  for (const [from, into] of [
    ["aaa", "aaa"],
    ["aaa", "nothing"],
    ["nothing", "aaa"],
    ["aaa", "one"],
    ["one", "aaa"],
  ] as const)
    expect(no(made.decide(merging(from, into)))).toBe("unknownTheme");
  made.facts.complete = false;
  expect(yes(made.decide(merging("aaa", "nothing")))).toEqual([]);
});

test("R36: an id that was merged is read as what it became, through any number of merges", () => {
  const made = world();
  made.did(merging("aaa", "bbb"));
  made.did(merging("bbb", "ccc"));
  made.did(add(actor("new", { themes: ["aaa", "ccc"] }), need("need2", "new", { theme: "bbb" })));
  expect(made.facts.get("new")).toMatchObject({ themes: ["ccc"] });
  expect(made.facts.get("need2")).toMatchObject({ theme: "ccc" });
  made.did(edit("one", { remove: [{ field: "themes", item: "aaa" }] }));
  expect(made.facts.get("one")).toMatchObject({ themes: [] });
  made.did(setting("need1", "theme", null));
  made.did(setting("need1", "theme", "aaa"));
  expect(made.facts.get("need1")).toMatchObject({ theme: "ccc" });
  expect(no(made.decide(merging("aaa", "ccc")))).toBe("unknownTheme");
  expect(no(made.decide(removing("aaa")))).toBe("stillUsed");
});

test("R36: words that happen to be a merged id stay the words they are", () => {
  const made = world();
  made.did(merging("aaa", "bbb"));
  made.did(add(actor("new", { names: { fi: "aaa" }, otherNames: ["aaa"], extra: { note: "aaa" } })));
  made.did(edit("one", { set: [{ field: "names", key: "fi", value: "aaa" }] }));
  expect(made.facts.get("new")).toMatchObject({
    names: { fi: "aaa" },
    otherNames: ["aaa"],
    extra: { note: "aaa" },
  });
  expect(made.facts.get("one")).toMatchObject({ names: { fi: "aaa" } });
});

test("R23, R27: merges taken back and put back never lead in a circle", () => {
  const made = new World(theme("aaa"), theme("bbb"));
  const first = made.did(merging("aaa", "bbb"));
  const back = made.did(undoing(first.seq));
  made.did(merging("bbb", "aaa"));
  expect(no(made.do(undoing(back.seq)))).toBe("unknownTheme");
  made.facts.setAlias("aaa", "bbb");
  expect(["aaa", "bbb"]).toContain(made.facts.resolve("aaa"));
});
