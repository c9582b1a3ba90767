// The one button on a tie that is to be asked again, carried out by the rules themselves.
import { describe, expect, it } from "vitest";
import { nodeStillTrue, type StillTrue, stillTrue } from "../../../domain/age/still-true.ts";
import type { Command } from "../../../domain/commands/command.ts";
import { decide } from "../../../domain/decide/decide.ts";
import type { FactTable } from "../../../domain/facts.ts";
import { isRefusal } from "../../../domain/refusal.ts";
import { lastConfirmed, strength, toldBy } from "../../../domain/strength.ts";
import { actor, said, source, tableOf, tie } from "../making.ts";

const given = {
  today: "2026-11-24",
  newId: () => "minutes-new",
  language: "fi",
} as const;
const told = tie("tie-ab", ["aaa", "bbb"], {
  statements: [said("interview", { at: "2024-03", strength: 4, sides: "from" })],
});
const ground = () => tableOf(actor("aaa"), actor("bbb"), source("interview"), told);

function done(facts: FactTable, ...asks: (StillTrue["first"] | StillTrue["edit"])[]): void {
  for (const [at, ask] of asks.entries()) {
    if (ask === null) continue;
    const command: Command = { ...ask, commandId: `command-${at}`, base: "log:1" };
    const decision = decide(command, { facts, by: "anna", past: undefined });
    if (isRefusal(decision)) throw new Error(decision.refused);
    facts.apply(decision.edits, at + 2);
  }
}

function tieIn(facts: FactTable) {
  const one = facts.get("tie-ab");
  return one?.type === "tie" ? one : expect.fail("the tie is there");
}

describe("“Still true”", () => {
  it("says so today from the weaver's minutes, and leaves strength and sides as they were told", () => {
    const facts = ground();
    const { first, edit } = stillTrue(told, facts, given);
    done(facts, first, edit);
    const { statements } = tieIn(facts);
    expect(lastConfirmed(statements)).toBe("2026-11-24");
    expect(strength(statements)).toBe(4);
    expect(toldBy(statements)).toBe("one");
    const label = "Kutojan muistiot";
    expect(facts.get("minutes-new")).toMatchObject({ kind: "meeting", visibility: "team", label });
  });

  it("writes on in the minutes that are there, in whatever language they were begun", () => {
    const facts = ground();
    facts.put(source("minutes", { kind: "meeting", label: "weaver's minutes" }));
    const { first, edit } = stillTrue(told, facts, given);
    expect(first).toBeNull();
    done(facts, edit);
    expect(tieIn(facts).statements?.at(-1)?.source).toBe("minutes");
  });

  it("takes neither a meeting of somebody else nor an interview for its minutes", () => {
    const facts = ground();
    facts.put(source("theirs", { kind: "meeting", label: "Kutojan muistiot", node: "aaa" }));
    facts.put(source("talk", { kind: "interview", label: "Kutojan muistiot" }));
    expect(stillTrue(told, facts, given).first).toMatchObject({ records: [{ id: "minutes-new" }] });
  });

  it("makes up no strength that nobody told", () => {
    const facts = ground();
    const bare = tie("tie-ab", ["aaa", "bbb"]);
    facts.put(bare);
    const { first, edit } = stillTrue(bare, facts, given);
    done(facts, first, edit);
    expect(strength(tieIn(facts).statements)).toBeUndefined();
    expect(tieIn(facts).statements).toHaveLength(1);
  });

  it("is said from an interview by one end, where that is known", () => {
    const facts = ground();
    const { first, edit } = stillTrue(told, facts, { ...given, source: "interview", sides: "to" });
    expect(first).toBeNull();
    done(facts, edit);
    expect(toldBy(tieIn(facts).statements)).toBe("both");
  });

  it("is said of a node too: confirmed today", () => {
    const facts = ground();
    done(facts, nodeStillTrue(actor("aaa"), "2026-11-24"));
    expect(facts.get("aaa")).toMatchObject({ lastConfirmed: "2026-11-24" });
  });
});
