// What the rules will say of planned rows: the same rules, tried on a copy of the facts before anything is sent.

import { decide } from "../../domain/decide/decide.ts";
import type { Facts } from "../../domain/facts.ts";
import { FactTable } from "../../domain/facts.ts";
import { may } from "../../domain/policy/may.ts";
import type { Reader } from "../../domain/policy/person.ts";
import type { Fact } from "../../domain/records/record.ts";
import { isRefusal, type Refusal, refuse } from "../../domain/refusal.ts";
import type { Ask } from "../sync/ports.ts";
import { asksOf } from "./asks.ts";
import type { RowPlan } from "./plan.ts";

/** The reasons of a no, by the id of the row. Each row is judged by itself, on top of those before it. */
export function judged<Row extends Fact>(
  plans: readonly RowPlan<Row>[],
  { facts, reader }: { facts: Facts; reader: Reader },
): Map<string, Refusal> {
  const found = new Map<string, Refusal>();
  const trial = FactTable.of(facts);
  for (const plan of plans)
    for (const { ask } of asksOf([
      { ...plan, also: plan.also.filter(({ id }) => trial.get(id) === undefined) },
    ])) {
      const refusal = tried(ask, trial, reader);
      if (refusal !== null) found.set(plan.after.id, refusal);
    }
  return found;
}

function tried(ask: Ask, trial: FactTable, reader: Reader): Refusal | null {
  if (reader === null) return refuse("notSignedIn");
  const command = { ...ask, commandId: "trial-of-a-row", base: "none:0" };
  const decision = decide(command, { facts: trial, by: reader.id, past: undefined });
  if (isRefusal(decision)) return decision;
  const before = may(reader, decision.edits, { moment: "before", facts: trial });
  if (before !== null) return before;
  const made = decision.edits.filter((one) => one.op !== "placed");
  trial.apply(made, 0);
  return may(reader, made, { moment: "after", facts: trial });
}
