import { expect, test } from "vitest";
import { tiesToAsk, whomToAsk } from "../../../domain/age/ask-again.ts";
import { practice, today } from "../ask/practice.ts";
import { actor, gathering, initiative, said, tableOf, tie } from "../making.ts";

const day = "2026-11-24";
const all = { mine: () => true, today: day };
const old = (sides: "from" | "to" | "both" | "neither", more = {}) => ({
  statements: [said("s01", { at: "2024", sides })],
  ...more,
});

const facts = tableOf(
  ...["hub", "ann", "bob", "cat", "dan", "eve"].map((id) => actor(id)),
  initiative("plan"),
  gathering("meet"),
  tie("hub-ann", ["hub", "ann"], old("from")),
  tie("hub-bob", ["bob", "hub"], old("to")),
  tie("hub-plan", ["hub", "plan"], old("from")),
  tie("bob-cat", ["bob", "cat"], old("from")),
  tie("cat-dan", ["cat", "dan"], { statements: [said("s01", { at: "2026-06" })] }),
  tie("dan-meet", ["dan", "meet"], old("from")),
  tie("dan-eve", ["dan", "eve"], { kind: "potential" }),
);

test("the fewest are asked who can tell of most, and each tie is asked of one", () => {
  expect(whomToAsk(facts, all)).toEqual([
    { actor: "hub", ties: ["hub-ann", "hub-bob", "hub-plan"], unheard: 0 },
    { actor: "cat", ties: ["bob-cat"], unheard: 1 },
  ]);
});

test("ties are asked strongest first, of one's own region only, and not what is fresh, possible or a gathering's", () => {
  expect(tiesToAsk(facts, all).map((one) => one.tie)).toEqual(["bob-cat", "hub-ann", "hub-bob", "hub-plan"]);
  const mine = tiesToAsk(facts, { mine: (node) => node.id === "cat", today: day });
  expect(mine).toEqual([{ tie: "bob-cat", strength: undefined, confirmed: "2024-12-31" }]);
});

test("in the practice region all old ties are told of by those on the list, each once", () => {
  const region = practice();
  const where = { mine: () => true, today: "2027-12-01" };
  const asked = whomToAsk(region, where).flatMap((one) => one.ties);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.toSorted()).toEqual(
    tiesToAsk(region, where)
      .map((one) => one.tie)
      .toSorted(),
  );
  expect(whomToAsk(region, where).length).toBeLessThan(asked.length / 2);
  expect(today < where.today).toBe(true);
});
