import type { Fact } from "../../domain/records/record.ts";

/** The record that shows another one: a need or offer has no details of its own but its node's. */
export function opensBy(one: Fact): string {
  return one.type === "need" || one.type === "offer" ? one.node : one.id;
}
