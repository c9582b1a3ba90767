// Planned rows as commands, one for each row that changes and one for many that are new.
import { type Fact, references } from "../../domain/records/record.ts";
import { difference, isNothing } from "../panels/forms/difference.ts";
import type { Ask } from "../sync/ports.ts";
import type { RowPlan } from "./plan.ts";

/** New rows of one command: one that is refused takes no more than these along. */
const together = 100;
/** Rows that one step changes at most: each is a change of the log. */
export const mostChanged = 500;

export interface Asking<Row extends Fact> {
  ask: Ask;
  plans: readonly RowPlan<Row>[];
}

/** What comes along goes before the first row that names it. */
export function asksOf<Row extends Fact>(plans: readonly RowPlan<Row>[]): Asking<Row>[] {
  const pool = new Map(plans.flatMap(({ also }) => also.map((one) => [one.id, one] as const)));
  const taken = (row: Fact) => {
    const needed: Fact[] = [];
    for (const id of new Set(references(row))) {
      const one = pool.get(id);
      if (one === undefined) continue;
      pool.delete(id);
      needed.push(one);
    }
    return needed;
  };
  const asking: Asking<Row>[] = [];
  let fresh: RowPlan<Row>[] = [];
  let records: Fact[] = [];
  const flush = () => {
    if (fresh.length > 0) asking.push({ ask: { type: "add", records }, plans: fresh });
    [fresh, records] = [[], []];
  };
  for (const plan of plans) {
    const needed = taken(plan.after);
    if (plan.before === null) {
      records.push(...needed, plan.after);
      fresh.push(plan);
      if (fresh.length >= together) flush();
      continue;
    }
    const change = difference(plan.before, plan.after);
    if (isNothing(change)) continue;
    flush();
    if (needed.length > 0) asking.push({ ask: { type: "add", records: needed }, plans: [] });
    asking.push({ ask: { type: "edit", id: plan.after.id, ...change }, plans: [plan] });
  }
  flush();
  return asking;
}
