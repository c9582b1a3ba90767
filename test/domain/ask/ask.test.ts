// What a filter leaves of the practice region, in numbers that can be counted in its files.
import { describe, expect, test } from "vitest";
import { ask } from "../../../domain/ask/ask.ts";
import { type Filter, noFilter } from "../../../domain/ask/filter.ts";
import { fixtureRows } from "../fixture-rows.ts";
import { actor, community, gathering, initiative, need, said, tableOf, tampere, tie } from "../making.ts";
import { idOf, practice, today } from "./practice.ts";

const facts = practice();
const actors = fixtureRows("practice-region/actors.csv");
const ties = fixtureRows("practice-region/ties.csv");

function asked(filter: Partial<Filter>, on = facts) {
  return ask(on, "04", { filter: { ...noFilter, ...filter }, today });
}

describe("the practice region", () => {
  test("is whole when nothing is asked", () => {
    const all = asked({});
    expect([all.nodes.size, all.ties.size, all.folded.length]).toEqual([84 + 12 + 10, 381, 0]);
  });

  test("keeps the actors of a sector and the ties between them", () => {
    const civil = new Set(actors.filter((row) => row.sector === "civil").map((row) => row.id));
    const between = ties.filter((row) => civil.has(row.from) && civil.has(row.to));
    const left = asked({ sectors: ["civil"] });
    expect([left.nodes.size, left.ties.size]).toEqual([civil.size, between.length]);
    expect(civil.size).toBe(34);
  });

  test("in showcase has the same nodes, and every tie of theirs", () => {
    const left = asked({ sectors: ["civil"], mode: "showcase" });
    expect([left.nodes.size, left.ties.size]).toEqual([34, 182]);
  });

  test("keeps those who have a tie of a kind, wherever it leads", () => {
    const funds = asked({ tieKinds: ["funds"] });
    expect([funds.nodes.size, funds.ties.size]).toEqual([40, 27 + 11]);
    const money = asked({ families: ["money"] });
    expect(money.ties.size).toBeGreaterThan(funds.ties.size);
    const rows = ties.filter((row) => ["funds", "procures", "commissions"].includes(row.kind!));
    expect(money.ties.size).toBe(rows.length + 11);
    const academics = asked({ tieKinds: ["funds"], sectors: ["academia"] });
    expect(academics.ties.size).toBe(0);
    expect(academics.nodes.size).toBeGreaterThan(0);
  });

  test("keeps those who have a strong tie", () => {
    const rows = ties.filter((row) => Number(row.strength) >= 4);
    const ends = new Set(rows.flatMap((row) => [row.from, row.to]));
    const strong = asked({ strength: { from: 4, to: 5 } });
    expect([strong.nodes.size, strong.ties.size]).toEqual([ends.size, rows.length]);
  });

  test("keeps who is at home in a municipality, and all things of a theme", () => {
    const pori = actors.filter((row) => row.municipality_code === "609");
    expect(
      [...asked({ places: ["kunta:609"], kinds: [] }).nodes].filter((id) => facts.node(id)?.type === "actor"),
    ).toHaveLength(pori.length);
    const loneliness = idOf("theme", "loneliness");
    expect(asked({ themes: [loneliness] }).nodes.size).toBe(21);
    expect(asked({ themes: [loneliness], sectors: ["civil"], roles: ["networkCoord"] }).nodes).toContain(
      idOf("actor", "ystavapenkki"),
    );
  });

  test("keeps who has an open need of a kind", () => {
    const open = fixtureRows("practice-region/needs-offers.csv").filter(
      (row) =>
        row.type === "need" &&
        row.kind === "funding" &&
        row.status === "open" &&
        (row.until! === "" || row.until! >= "2026-07-01"),
    );
    const left = asked({ needs: [{ kind: "funding", theme: null }] });
    expect(left.nodes).toEqual(new Set(open.map((row) => idOf("actor", row.actor!))));
    expect(left.nodes.size).toBe(5);
  });

  test("is found by a part of a name in any language, without its marks", () => {
    for (const q of ["ystäväpenkki", "ystavapenk", "vänbänken", "FRIENDSHIP"])
      expect(asked({ q }).nodes).toContain(idOf("actor", "ystavapenkki"));
    expect(asked({ q: "nobody is called this" }).nodes.size).toBe(0);
  });

  test("folds initiatives and gatherings into ties of the actors who share them", () => {
    const folded = asked({ fold: ["initiatives", "gatherings"] });
    expect([folded.nodes.size, folded.ties.size]).toEqual([84, 216]);
    expect(asked({ fold: ["initiatives", "gatherings"], mode: "showcase" }).ties.size).toBe(216);
    const meeting = idOf("gathering", "kuka-istuu-yksin");
    // Thirteen came: 13 · 12 / 2 pairs.
    expect(folded.folded.filter((pair) => pair.through.includes(meeting))).toHaveLength(78);
    expect(folded.folded.every((pair) => pair.from < pair.to && pair.through.length > 0)).toBe(true);
    expect(asked({ fold: ["gatherings"], sectors: ["civil"] }).folded.length).toBeLessThan(
      asked({ fold: ["gatherings"] }).folded.length,
    );
  });
});

describe("time and freshness", () => {
  const few = tableOf(
    actor("a", { lastConfirmed: "2026-06" }),
    actor("b", { lastConfirmed: "2020" }),
    actor("c"),
    actor("d"),
    initiative("plan", { from: "2024", until: "2025-06" }),
    gathering("meet", { date: "2026-03-01" }),
    tie("ab", ["a", "b"], { statements: [said("s", { at: "2026-05-01" })] }),
    tie("bc", ["b", "c"], { statements: [said("s", { at: "2024" })], since: "2023", until: "2024-12" }),
    tie("plan-a", ["a", "plan"]),
  );
  const nodes = (filter: Partial<Filter>) => [...asked(filter, few).nodes].join(" ");
  const shown = (filter: Partial<Filter>) => [...asked(filter, few).ties].join(" ");

  test("what was never confirmed, or longer ago than asked, is old: by its own date or by that of a tie", () => {
    expect(nodes({ older: 12 })).toBe("a b c d plan meet");
    expect(shown({ older: 12 })).toBe("bc plan-a");
    expect(nodes({ newer: 12 })).toBe("a b");
    expect(shown({ newer: 12 })).toBe("ab");
    expect(nodes({ newer: 36 })).toBe("a b c");
  });

  test("what is told only by its year may be of any day of it", () => {
    expect(shown({ newer: 24, older: 12 })).toBe("bc");
    expect(shown({ newer: 18, older: 12 })).toBe("");
  });

  test("a tie, an initiative or a gathering is there in the time it stood, and always where nobody told", () => {
    expect(shown({ until: "2022" })).toBe("ab");
    expect(shown({ since: "2025" })).toBe("ab plan-a");
    expect(nodes({ since: "2025-07" })).toBe("a b c d meet");
    expect(nodes({ since: "2025", until: "2025-12" })).toBe("a b c d plan");
    expect(nodes({ until: "2023" })).toBe("a b c d");
  });

  test("ties that have ended go when asked, and with them who had no other of the kind", () => {
    expect(shown({ ended: false })).toBe("ab plan-a");
    expect(nodes({ tieKinds: ["collaborates"], ended: false })).toBe("a b plan");
  });
});

describe("needs and communities", () => {
  const few = tableOf(
    actor("a"),
    actor("b"),
    actor("c"),
    actor("far", { place: tampere }),
    tie("ab", ["a", "b"]),
    tie("cfar", ["c", "far"]),
    need("n1", "a", { kind: "space", theme: "t" }),
    need("n2", "b", { kind: "space", met: true }),
    need("n3", "c", { kind: "funding", until: "2026-06" }),
    community("group", ["a", "c"]),
  );
  few.setAlias("old-theme", "t");

  test("a need counts while it is open, by kind, by theme, also under the id of a theme that was merged away", () => {
    const of = (kind: "space" | "funding" | null, theme: string | null) =>
      [...asked({ needs: [{ kind, theme }] }, few).nodes].join(" ");
    expect(of("space", null)).toBe("a");
    expect(of(null, "old-theme")).toBe("a");
    expect(of("funding", null)).toBe("");
    expect(of("space", "other")).toBe("");
  });

  test("members of a community, and the neighbour from another region unless a place is asked", () => {
    expect([...asked({ communities: ["group"] }, few).nodes]).toEqual(["a", "c"]);
    expect([...asked({}, few).nodes]).toEqual(["a", "b", "c", "far"]);
    expect([...asked({ places: ["04"] }, few).nodes]).toEqual(["a", "b", "c"]);
  });
});
