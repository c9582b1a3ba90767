import { describe, expect, test } from "vitest";
import { readCommand } from "../../../domain/commands/read.ts";
import { decide } from "../../../domain/decide/decide.ts";
import { practiceRegion } from "../../../domain/exchange/practice-region/practice-region.ts";
import { FactTable } from "../../../domain/facts.ts";
import type { Community } from "../../../domain/records/community.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { type CommunityEdit, draftOf, editOf, memberEdit } from "../../../web/proposals/community-edit.ts";
import { within } from "../../../web/proposals/within.ts";
import { practiceRegionFiles } from "../../domain/exchange/fixtures.ts";

function region(): FactTable {
  const facts = new FactTable();
  for (const one of practiceRegion(practiceRegionFiles())) facts.put(one);
  return facts;
}

function actors(facts: FactTable): string[] {
  return [...facts.all()].filter((one) => one.type === "actor").map((one) => one.id);
}

function community(facts: FactTable): Community {
  const made: Community = {
    id: "group",
    type: "community",
    rev: 1,
    visibility: "team",
    names: { fi: "Penkit", se: "Beaŋkkat" },
    goal: { fi: "Yhdessä" },
    members: actors(facts)
      .slice(0, 8)
      .map((node, at) => ({ node, grade: at < 3 ? "core" : "member" })),
    status: "forming",
    indicators: ["tapaamisia vuodessa"],
    links: ["https://esimerkki.fi/"],
    regions: ["04"],
    themes: [],
  };
  facts.put(made);
  return made;
}

function edited(facts: FactTable, asked: CommunityEdit): Community {
  const command = readCommand({ ...asked, commandId: "edit-community", base: "log:1" });
  if (isRefusal(command)) throw new Error(JSON.stringify(command));
  const decision = decide(command, { facts, by: "me", past: undefined });
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
  facts.apply(decision.edits, 2);
  const now = facts.get("group");
  if (now?.type !== "community") throw new Error("gone");
  return now;
}

describe("editing a community", () => {
  test("a form that was only opened changes nothing", () => {
    const draft = draftOf(community(region()));
    expect(editOf("group", draft, draft)).toBeNull();
    expect(editOf("group", draft, { ...draft, rhythm: "  ", links: `${draft.links}\n\n` })).toBeNull();
  });

  test("only the changed fields, entries and items go out, and arrive", () => {
    const facts = region();
    const before = community(facts);
    const draft = draftOf(before);
    const asked = editOf("group", draft, {
      ...draft,
      names: { ...draft.names, sv: " Bänkarna " },
      goal: { ...draft.goal, fi: "" },
      convener: before.members[1]!.node,
      visibility: "public",
      indicators: "tapaamisia vuodessa\nuusia jäseniä",
      links: "",
      rhythm: "joka kuun ensimmäinen tiistai",
    });
    expect(asked?.set.map(({ field, key }) => [field, key])).toEqual([
      ["names", "sv"],
      ["goal", "fi"],
      ["convener", undefined],
      ["visibility", undefined],
      ["rhythm", undefined],
    ]);
    expect(asked?.add).toEqual([{ field: "indicators", item: "uusia jäseniä" }]);
    expect(asked?.remove).toEqual([{ field: "links", item: "https://esimerkki.fi/" }]);
    const now = edited(facts, asked!);
    expect(now.names).toEqual({ fi: "Penkit", sv: "Bänkarna", se: "Beaŋkkat" });
    expect(now.goal ?? {}).toEqual({});
    expect(now.convener).toBe(before.members[1]!.node);
    expect(now.visibility).toBe("public");
    expect(now.indicators).toEqual(["tapaamisia vuodessa", "uusia jäseniä"]);
    expect(now.links ?? []).toEqual([]);
    expect(new Set(now.members)).toEqual(new Set(before.members));
  });

  test("a member is added, given another grade and taken out without touching the others", () => {
    const facts = region();
    const before = community(facts);
    const [first] = before.members;
    const added = { node: actors(facts)[20]!, grade: "invited" as const };
    expect(edited(facts, memberEdit("group", { in: added })).members).toContainEqual(added);
    const regraded = edited(facts, memberEdit("group", { out: first!, in: { ...first!, grade: "member" } }));
    expect(regraded.members.filter(({ node }) => node === first!.node)).toEqual([
      { node: first!.node, grade: "member" },
    ]);
    const without = edited(facts, memberEdit("group", { out: added }));
    expect(without.members.map(({ node }) => node)).not.toContain(added.node);
    expect(without.members).toHaveLength(before.members.length);
  });
});

describe("inside a community", () => {
  test("pairs that are tied are counted once, whatever the number and direction of their ties", () => {
    const facts = region();
    const group = community(facts);
    const ids = group.members.map(({ node }) => node);
    let tied = 0;
    for (const [at, a] of ids.entries())
      for (const b of ids.slice(at + 1))
        if (
          [...facts.all()].some(
            (one) =>
              one.type === "tie" &&
              ((one.from === a && one.to === b) || (one.from === b && one.to === a)) &&
              one.existence === "existing" &&
              one.until === undefined &&
              !["potential", "introduced", "overlaps"].includes(one.kind),
          )
        )
          tied++;
    expect(tied).toBeGreaterThan(3);
    expect(within(group, facts, "2026-12-01")).toMatchObject({ tied, pairs: 28 });
  });

  test("a need is met inside where another member offers the same kind on the same theme, and it is still open", () => {
    const facts = region();
    const everybody = {
      ...community(facts),
      members: actors(facts).map((node) => ({ node, grade: "member" as const })),
    };
    const { meets } = within(everybody, facts, "2026-12-01");
    expect(meets.length).toBeGreaterThan(0);
    for (const { need, offer } of meets) {
      expect([offer.kind, offer.theme]).toEqual([need.kind, need.theme]);
      expect(offer.node).not.toBe(need.node);
      expect(need.met || offer.met).toBe(false);
    }
    const { need } = meets[0]!;
    facts.put({ ...need, met: true });
    expect(within(everybody, facts, "2026-12-01").meets.some((one) => one.need.id === need.id)).toBe(false);
  });
});
