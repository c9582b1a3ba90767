import type { Reader } from "../../domain/policy/person.ts";
import { weaves } from "../../domain/policy/rights.ts";
import { seats } from "../../domain/policy/seats.ts";
import { type Fact, isNode } from "../../domain/records/record.ts";

/** Whether these two can be made one by this reader (RULE 85): nodes of a kind, both kept as a weaver. */
export function mergeable(reader: Reader, one: Fact | undefined, other: Fact | undefined): boolean {
  if (reader === null || !isNode(one) || !isNode(other)) return false;
  return one.type === other.type && [one, other].every((node) => weaves(reader, seats(node)));
}
