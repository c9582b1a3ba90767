// Which of the rows that would be new are probably on the map already.

import type { Facts } from "../../domain/facts.ts";
import { type Fact, isNode, type Node } from "../../domain/records/record.ts";
import { alike, alikeKeys, type Known } from "../../domain/search/known.ts";

/** Looked up by the keys that alike names share: a thousand rows against twenty thousand are not compared one by one. */
export class Doubles {
  readonly #byKey = new Map<string, Node[]>();
  readonly #byNumber = new Map<string, Node>();

  constructor(facts: Facts, type: Fact["type"]) {
    for (const one of facts.all()) {
      if (!isNode(one) || one.type !== type) continue;
      if (one.type === "actor" && one.businessId !== undefined) this.#byNumber.set(one.businessId, one);
      for (const key of alikeKeys(one)) {
        const held = this.#byKey.get(key);
        if (held === undefined) this.#byKey.set(key, [one]);
        else held.push(one);
      }
    }
  }

  /** The one that is most surely the same; null where nothing tells so. */
  of(row: Fact): Known | null {
    if (!isNode(row)) return null;
    const number = row.type === "actor" ? row.businessId : undefined;
    const numbered = number === undefined ? undefined : this.#byNumber.get(number);
    if (numbered !== undefined) return alike(row, numbered);
    const near = new Set([...alikeKeys(row)].flatMap((key) => this.#byKey.get(key) ?? []));
    let best: Known | null = null;
    for (const one of near) {
      const known = alike(row, one);
      if (known !== null && (best === null || rank(known) < rank(best))) best = known;
    }
    return best;
  }
}

const surest: readonly Known["reason"][] = [
  "businessId",
  "sameName",
  "otherLanguage",
  "otherName",
  "oneLetter",
];

function rank({ reason }: Known): number {
  return surest.indexOf(reason);
}
