import { expect, test } from "vitest";
import { strengthWeight } from "../../domain/analysis/network.ts";
import { network } from "../../domain/network.ts";
import { actor, gathering, initiative, said, tableOf, tampere, tie } from "./making.ts";

const today = "2026-11-24";

test("the network of a view has its existing actors and the ties between them that count", () => {
  const facts = tableOf(
    actor("one", { themes: ["theme"] }),
    actor("two"),
    actor("far", { place: tampere }),
    actor("plan", { existence: "planned" }),
    tie("tie1", ["one", "two"], { statements: [said("source", { strength: 5 })] }),
    tie("tie2", ["one", "far"]),
    tie("tie3", ["one", "two"], { kind: "potential" }),
    tie("tie4", ["two", "one"], { kind: "knows", until: "2020" }),
  );
  const made = network(facts, "04", today);
  expect(made.actors).toEqual([
    { id: "one", themes: ["theme"] },
    { id: "two", themes: [] },
  ]);
  expect(made.ties).toEqual([{ from: "one", to: "two", weight: strengthWeight(5) }]);
  expect(network(facts, "all", today).ties).toHaveLength(2);
});

test("without a word on strength a tie counts as if they coordinated", () => {
  const facts = tableOf(actor("one"), actor("two"), tie("tie", ["one", "two"]));
  expect(network(facts, "all", today).ties[0]?.weight).toBe(strengthWeight(3));
});

test("what k actors share joins each two of them with one over k less one", () => {
  const facts = tableOf(
    actor("one"),
    actor("two"),
    actor("three"),
    initiative("plan"),
    ...["one", "two", "three"].map((id) =>
      tie(`tie-${id}`, [id, "plan"], { kind: "partnerIn", directed: true }),
    ),
  );
  const { ties } = network(facts, "all", today);
  expect(ties).toHaveLength(3);
  for (const one of ties) expect(one).toMatchObject({ weight: 1 / 2, shared: "plan" });
});

test("what is only planned, proposed or over joins nobody", () => {
  for (const existence of ["planned", "proposed", "ended"] as const) {
    const facts = tableOf(
      actor("one"),
      actor("two"),
      gathering("meet", { existence }),
      tie("tie1", ["one", "meet"]),
      tie("tie2", ["two", "meet"]),
    );
    expect(network(facts, "all", today).ties).toEqual([]);
  }
});
