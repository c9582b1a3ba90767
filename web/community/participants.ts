import type { Facts } from "../../domain/facts.ts";
import type { Gathering } from "../../domain/records/gathering.ts";
import type { Tie } from "../../domain/records/tie.ts";

/** Who took part or is to, as the ties that say so, by id of the actor. */
export function participantsOf(gathering: Gathering, facts: Facts): Tie[] {
  return facts
    .naming(gathering.id, "tie")
    .filter((one) => one.kind === "participates" && one.to === gathering.id)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
