import { expect, test } from "vitest";
import { merged } from "../../../domain/merging.ts";
import {
  actor,
  add,
  administrator,
  arranging,
  community,
  edit,
  erasing,
  initiative,
  need,
  no,
  offer,
  ownerOf,
  person,
  region,
  removing,
  said,
  setting,
  source,
  tampere,
  textOf,
  tie,
  undoing,
  uniting,
  weaver04,
  weaver06,
  yes,
} from "../making.ts";
import { World } from "../world.ts";

function world() {
  return new World(
    actor("keep"),
    actor("other"),
    actor("third"),
    initiative("plan"),
    source("talk", { node: "other" }),
    source("paper"),
    tie("between", ["keep", "other"]),
    tie("moves", ["other", "plan"], { kind: "partnerIn", directed: true }),
    tie("stands", ["third", "keep"], { statements: [said("paper", { sides: "from" })], since: "2021" }),
    tie("joins", ["third", "other"], { statements: [said("talk", { sides: "to" })], since: "2019" }),
    need("need1", "other"),
    offer("offer1", "third", { metBy: "other", met: true }),
    community("both", ["keep", "other", "third"], { convener: "other" }),
    community("one", ["other"]),
    region("04", { owner: "other" }),
  );
}

test("R80: what named the other names the kept one, once, and its id lives on as an alias", () => {
  const made = world();
  made.facts.put(
    community("both", [], {
      members: [
        { node: "keep", grade: "invited" },
        { node: "other", grade: "core" },
        { node: "third", grade: "member" },
      ],
      convener: "other",
    }),
  );
  made.did(uniting("keep", "other"));
  const { facts } = made;
  expect(facts.get("other")).toBeUndefined();
  expect(facts.naming("other")).toEqual([]);
  expect(facts.resolve("other")).toBe("keep");
  expect(facts.get("moves")).toMatchObject({ from: "keep", to: "plan" });
  expect(facts.get("need1")).toMatchObject({ node: "keep" });
  expect(facts.get("offer1")).toMatchObject({ metBy: "keep" });
  expect(facts.get("talk")).toMatchObject({ node: "keep" });
  expect(facts.get("region-04")).toMatchObject({ owner: "keep" });
  expect(facts.get("both")).toMatchObject({
    convener: "keep",
    members: [
      { node: "keep", grade: "core" },
      { node: "third", grade: "member" },
    ],
  });
  expect(facts.get("one")).toMatchObject({ members: [{ node: "keep", grade: "member" }] });
});

test("R80: two different nodes of a kind merge, nothing else", () => {
  const made = world();
  expect(no(made.decide(uniting("keep", "keep")))).toBe("mergeSame");
  expect(no(made.decide(uniting("keep", "plan")))).toBe("mergeNotAlike");
  expect(no(made.decide(uniting("both", "one")))).toBe("mergeNotAlike");
  expect(made.decide(uniting("keep", "nobody"))).toEqual({
    refused: "unknownRecord",
    values: { id: "nobody" },
  });
  made.facts.complete = false;
  expect(yes(made.decide(uniting("keep", "nobody")))).toEqual([]);
});

test("R36, R80: a command that names the merged id reaches what it became, also through two merges", () => {
  const made = world();
  made.did(uniting("keep", "other"));
  made.did(uniting("third", "keep"), administrator);
  made.did(setting("other", "sector", "academia"));
  made.did(add(need("need2", "other")));
  expect(made.facts.get("third")).toMatchObject({ sector: "academia" });
  expect(made.facts.get("need2")).toMatchObject({ node: "third" });
  expect(no(made.decide(uniting("other", "third")))).toBe("mergeSame");
  expect(no(made.decide(add(actor("other"))))).toBe("existsAlready");
});

test("R83: ties between the two go, parallel ones become one that holds what was said of either", () => {
  const made = world();
  const { edits } = made.did(uniting("keep", "other"));
  const { facts } = made;
  expect(facts.get("between")).toBeUndefined();
  expect(facts.get("joins")).toBeUndefined();
  expect(facts.resolve("joins")).toBe("stands");
  expect(facts.get("stands")).toMatchObject({
    since: "2019",
    statements: [said("paper", { sides: "from" }), said("talk", { sides: "to" })],
  });
  const told = merged(edits);
  expect(told.dropped.map((one) => one.id)).toEqual(["between"]);
  expect(told.joined.map((one) => [one.tie.id, one.into])).toEqual([["joins", "stands"]]);
  expect(told.moved.toSorted()).toEqual(["both", "moves", "need1", "offer1", "one", "region-04", "talk"]);
});

test("R83: sides are told from the tie that stands, whichever way the other one was written", () => {
  const made = new World(
    actor("keep"),
    actor("other"),
    actor("third"),
    source("talk"),
    tie("stands", ["third", "keep"], { until: "2024" }),
    tie("joins", ["other", "third"], { until: "2025-03", statements: [said("talk", { sides: "from" })] }),
  );
  made.did(uniting("keep", "other"));
  expect(made.facts.get("stands")).toMatchObject({
    until: "2025-03",
    statements: [said("talk", { sides: "to" })],
  });
});

test("R83: of two ties one of which goes on, the one that stands goes on", () => {
  for (const [mine, theirs] of [
    [{ until: "2024", existence: "ended" }, {}],
    [{}, { until: "2024", existence: "ended" }],
  ] as const) {
    const made = new World(
      actor("keep"),
      actor("other"),
      actor("third"),
      tie("stands", ["third", "keep"], mine),
      tie("joins", ["third", "other"], theirs),
    );
    made.did(uniting("keep", "other"));
    expect(made.facts.get("stands")).toMatchObject({ existence: "existing" });
    expect(made.facts.get("stands")).not.toHaveProperty("until");
  }
});

test("R84: where only the other stood the kept one takes its place, and undo gives it back", () => {
  const made = new World(actor("keep"), actor("other"), actor("third"));
  made.did(arranging("all", { keep: [0, 0], other: [200, 0], third: [400, 0] }), administrator);
  made.did(arranging("04", { other: [70, 7], third: [400, 0] }, true), administrator);
  const before = textOf(made.facts);
  const { seq } = made.did(uniting("keep", "other"));
  expect(made.facts.spots("all").get("keep")).toMatchObject({ x: 0 });
  expect(made.facts.spots("04").get("keep")).toEqual({ x: 70, y: 7, pinned: true });
  expect(made.facts.spots("04").has("other")).toBe(false);
  made.did(undoing(seq));
  expect(textOf(made.facts)).toBe(before);
});

test("R30, R84: who comes into a view by the moved ties gets a place there", () => {
  const made = new World(
    actor("keep"),
    actor("other", { place: tampere }),
    actor("far", { place: tampere }),
    tie("t01", ["other", "far"]),
  );
  made.did(arranging("04", { keep: [0, 0] }), administrator);
  made.did(uniting("keep", "other"), administrator);
  expect(made.facts.spots("04").has("far")).toBe(true);
});

test("R85: who merges keeps both, and not only as their own", () => {
  const made = new World(actor("keep"), actor("other", { place: tampere }), actor("third"));
  for (const by of [weaver04, weaver06]) {
    expect(no(made.do(uniting("keep", "other"), by))).toBe("notYours");
    expect(no(made.do(uniting("other", "keep"), by))).toBe("notYours");
  }
  const owner = person("owner", { role: "actor", regions: ["04"], nodes: ["keep", "third"] });
  expect(no(made.do(uniting("keep", "third"), owner))).toBe("notYours");
  made.did(uniting("keep", "other"), person("two", { role: "weaver", regions: ["04", "06"] }));
});

test("R56, R85: what the sender may not see is answered as if it were not there", () => {
  const hidden = new World(actor("keep"), actor("other", { place: tampere, visibility: "team" }));
  const gone = new World(actor("keep"));
  for (const made of [hidden, gone])
    expect(made.do(uniting("keep", "other"))).toEqual({ refused: "unknownRecord", values: { id: "other" } });
});

test("R85: who worded the other words the kept one", () => {
  const made = world();
  made.did(uniting("keep", "other"));
  made.did(setting("keep", "goals", { fi: "Uusi tavoite" }), ownerOf("other"));
  expect(no(made.do(setting("third", "goals", { fi: "Muiden" }), ownerOf("other")))).toBe("notYours");
});

test("R86: everything is as before when a merge is taken back, and what came since stays with the kept one", () => {
  const made = world();
  const before = textOf(made.facts);
  const { seq } = made.did(uniting("keep", "other"));
  const after = textOf(made.facts);
  const back = made.did(undoing(seq));
  expect(textOf(made.facts)).toBe(before);
  const again = made.did(undoing(back.seq));
  expect(textOf(made.facts)).toBe(after);
  made.did(add(need("since", "other")));
  made.did(undoing(again.seq));
  expect(made.facts.get("since")).toMatchObject({ node: "keep" });
  expect(made.facts.get("need1")).toMatchObject({ node: "other" });
});

test("R86: refused by the field that somebody changed since", () => {
  const made = new World(actor("keep"), actor("other", { goals: { fi: "Tavoite" } }));
  const { seq } = made.did(uniting("keep", "other"));
  made.did(edit("keep", { set: [{ field: "goals", key: "fi", value: "Toinen" }] }), administrator);
  expect(made.do(undoing(seq))).toEqual({
    refused: "changedSince",
    values: { field: "goals", by: administrator.name },
  });
});

test("R86: refused where what the merge moved was merged on or is gone", () => {
  const made = world();
  const { seq } = made.did(uniting("keep", "other"));
  const on = made.did(uniting("third", "keep"), administrator);
  expect(no(made.do(undoing(seq)))).not.toBeNull();
  made.did(undoing(on.seq), administrator);
  made.did(removing("moves"), administrator);
  expect(made.do(undoing(seq))).toEqual({ refused: "unknownRecord", values: { id: "moves" } });
});

test("R87: aliases go with what they led to, and come back with it", () => {
  const made = world();
  made.did(uniting("keep", "other"));
  made.did(uniting("third", "keep"), administrator);
  const before = textOf(made.facts);
  const gone = made.did(removing("third"), administrator);
  expect(made.facts.aliases().size).toBe(0);
  made.did(undoing(gone.seq), administrator);
  expect(textOf(made.facts)).toBe(before);
  expect(made.facts.resolve("other")).toBe("third");
  expect(made.facts.aliases().has("joins")).toBe(false);
});

test("R28, R87: erasing takes what was merged into it out of the history too", () => {
  const made = world();
  made.did(uniting("keep", "other"));
  const decision = made.decide(erasing("keep"));
  expect("erases" in decision && decision.erases?.toSorted()).toEqual(
    ["joins", "keep", "moves", "need1", "other", "stands", "talk"].toSorted(),
  );
});
