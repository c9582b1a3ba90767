// What is known inside a community: which members are tied, and what one needs that another offers.
import { ended } from "../../domain/dates.ts";
import type { Facts } from "../../domain/facts.ts";
import type { Community } from "../../domain/records/community.ts";
import type { Need, Offer } from "../../domain/records/need.ts";
import { counted } from "../../domain/strength.ts";

export interface Within {
  /** Pairs of members with at least one counted tie, of all pairs there could be. */
  tied: number;
  pairs: number;
  /** Open needs of one member that another member's offer answers: the same kind and the same theme. */
  meets: readonly { need: Need; offer: Offer }[];
}

/** As of a day (ISO); only what this reader can see counts. */
export function within(community: Community, facts: Facts, today: string): Within {
  const ids = [...new Set(community.members.map(({ node }) => facts.resolve(node)))].sort();
  const members = new Set(ids);
  const tied = new Set<string>();
  for (const id of ids)
    for (const tie of facts.naming(id, "tie"))
      if (members.has(tie.from) && members.has(tie.to) && tie.from !== tie.to && counted(tie, today))
        tied.add([tie.from, tie.to].sort().join(" "));
  const open = (one: Need | Offer) => !one.met && !(one.until !== undefined && ended(one.until, today));
  const needs = ids.flatMap((id) => facts.naming(id, "need").filter((one) => one.node === id && open(one)));
  const offers = ids.flatMap((id) => facts.naming(id, "offer").filter((one) => one.node === id && open(one)));
  const meets = needs.flatMap((need) =>
    offers
      .filter((offer) => offer.node !== need.node && answers(offer, need))
      .map((offer) => ({ need, offer })),
  );
  return { tied: tied.size, pairs: (ids.length * (ids.length - 1)) / 2, meets };
}

function answers(offer: Offer, need: Need): boolean {
  return (
    offer.kind !== undefined &&
    offer.kind === need.kind &&
    offer.theme !== undefined &&
    offer.theme === need.theme
  );
}
