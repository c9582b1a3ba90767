import { expect, test } from "vitest";
import {
  actor,
  administrator,
  arranging,
  community,
  dataset,
  erasing,
  gathering,
  initiative,
  need,
  no,
  offer,
  region,
  removing,
  removingSet,
  said,
  source,
  theme,
  tie,
  yes,
} from "../making.ts";
import { World } from "../world.ts";

function world() {
  return new World(
    theme("theme1"),
    actor("one", { themes: ["theme1"] }),
    actor("two"),
    initiative("plan"),
    source("source1", { node: "one" }),
    source("source2", { node: "one" }),
    community("group", ["one", "two"], { convener: "one" }),
    gathering("meet", { community: "group" }),
    tie("tie1", ["one", "two"], { statements: [said("source1")] }),
    tie("tie2", ["two", "meet"], { initiative: "plan", statements: [said("source2")] }),
    need("need1", "one"),
    offer("offer1", "two", { metBy: "one" }),
    region("04", { owner: "one" }),
  );
}

const here = (made: World) => [...made.facts.all()].map((one) => one.id).toSorted();

test("R19: with a node go its ties, needs and offers, and its places in every arrangement", () => {
  const made = world();
  made.did(arranging("all", { one: [0, 0], two: [90, 0] }), administrator);
  made.did(arranging("04", { one: [0, 0] }), administrator);
  made.did(removing("one"), administrator);
  expect(here(made)).toEqual(
    [
      "group",
      "meet",
      "offer1",
      "plan",
      "region-04",
      "source1",
      "source2",
      "theme1",
      "tie2",
      "two",
    ].toSorted(),
  );
  expect([...made.facts.spots("all").keys()]).toEqual(["two"]);
  expect(made.facts.spots("04").size).toBe(0);
});

test("R19: an id that is not there is refused, unless it may only be unknown here", () => {
  const made = world();
  expect(made.decide(removing("two", "nobody"))).toEqual({
    refused: "unknownRecord",
    values: { id: "nobody" },
  });
  made.facts.complete = false;
  expect(yes(made.decide(removing("two", "nobody")))).toEqual([]);
});

test("R20: what can do without it stops naming it", () => {
  const made = world();
  made.did(removing("one", "plan", "group"), administrator);
  const of = (id: string) => made.facts.get(id);
  expect(of("offer1")).not.toHaveProperty("metBy");
  expect(of("region-04")).not.toHaveProperty("owner");
  expect(of("source1")).not.toHaveProperty("node");
  expect(of("meet")).not.toHaveProperty("community");
  expect(of("tie2")).not.toHaveProperty("initiative");
});

test("R20: a community loses its member and its convener, and stays", () => {
  const made = world();
  made.did(removing("one"), administrator);
  expect(made.facts.get("group")).toMatchObject({ members: [{ node: "two", grade: "member" }] });
  expect(made.facts.get("group")).not.toHaveProperty("convener");
});

test("R21: a theme or a source that is still named stays, and it is said by how many", () => {
  const made = world();
  expect(made.decide(removing("theme1"))).toEqual({ refused: "stillUsed", values: { count: 1 } });
  expect(no(made.decide(removing("source1")))).toBe("stillUsed");
  expect(no(made.decide(removing("source1", "tie1")))).toBeNull();
});

test("R22: a set leaves with all that is only its own; what others name or brought stays", () => {
  const mine = { keys: [{ dataset: "set", id: "1" }] };
  const both = { keys: [...mine.keys, { dataset: "other", id: "1" }] };
  const made = new World(
    dataset("set1", "set"),
    theme("used", mine),
    theme("unused", mine),
    actor("mine", { ...mine, themes: ["unused"] }),
    actor("shared", both),
    actor("other", { themes: ["used"] }),
    tie("tie1", ["mine", "other"]),
    source("source1", { ...mine, node: "mine" }),
    tie("tie2", ["shared", "other"], { statements: [said("source1")] }),
  );
  made.did(removingSet("set"), administrator);
  expect(here(made)).toEqual(["other", "shared", "source1", "tie2", "used"].toSorted());
  expect(no(made.decide(removingSet("nothing")))).toBe("notFound");
  made.facts.complete = false;
  expect(yes(made.decide(removingSet("nothing")))).toEqual([]);
});

test("R28: what is erased takes along the sources that spoke for it and told of nothing else", () => {
  const made = world();
  const decision = made.decide(erasing("one"));
  expect(decision).toMatchObject({ erases: ["need1", "tie1", "one", "source1"] });
  expect(made.decide(erasing("nobody"))).toEqual({ refused: "unknownRecord", values: { id: "nobody" } });
  made.facts.apply(yes(decision), 1);
  expect(made.facts.get("source2")).not.toHaveProperty("node");
});
