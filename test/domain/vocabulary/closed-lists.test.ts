import { describe, expect, test } from "vitest";
import { actorKinds } from "../../../domain/vocabulary/actor-kinds.ts";
import { graphTypes, tieKindOf, tieKinds } from "../../../domain/vocabulary/tie-kinds.ts";
import { stricter, visibilities } from "../../../domain/vocabulary/visibilities.ts";
import { fixtureRows } from "../fixture-rows.ts";

describe("actor kinds", () => {
  test("a person is no actor kind, and neither is a project nor a programme", () => {
    for (const kind of ["person", "project", "programme"]) expect(actorKinds).not.toContain(kind);
  });

  test("no value stands twice", () => {
    expect(new Set(actorKinds).size).toBe(actorKinds.length);
  });
});

describe("tie kinds", () => {
  test("exactly the potential, the introduced and the overlapping are never counted", () => {
    expect(tieKinds.filter((kind) => !tieKindOf(kind).counted)).toEqual([
      "potential",
      "introduced",
      "overlaps",
    ]);
  });

  test("what is not counted has a relationship type of its own, so that no query counts it by accident", () => {
    const notCounted = tieKinds.filter((kind) => tieKindOf(kind).graphType === "NOTED");
    expect(notCounted).toEqual(tieKinds.filter((kind) => !tieKindOf(kind).counted));
  });

  test("there are at most ten relationship types, and each is used", () => {
    expect(graphTypes.length).toBeLessThanOrEqual(10);
    expect(new Set(tieKinds.map((kind) => tieKindOf(kind).graphType))).toEqual(new Set(graphTypes));
  });

  test("the direction of every practice tie is one its kind allows", () => {
    const wrong = fixtureRows("practice-region/ties.csv").filter((row) => {
      const kind = tieKinds.find((one) => one === row.kind);
      if (!kind) return true;
      const { directed } = tieKindOf(kind);
      return directed !== "either" && directed !== (row.direction === "directed");
    });
    expect(wrong).toEqual([]);
  });
});

describe("visibility", () => {
  test("the stricter of two is the one that fewer may see, whichever comes first", () => {
    expect(visibilities).toEqual(["team", "region", "signedIn", "public"]);
    expect(stricter("team", "public")).toBe("team");
    expect(stricter("public", "signedIn")).toBe("signedIn");
    expect(stricter("region", "region")).toBe("region");
  });
});
