// Facts → all that the picture of a view is made of, worked out quickly, so that the rest can be done elsewhere.
import type { Network } from "./analysis/network.ts";
import type { Surroundings } from "./analysis/surroundings.ts";
import type { Facts } from "./facts.ts";
import { type Measured, measuredOf } from "./measured.ts";
import { network } from "./network.ts";
import { surroundingsOf } from "./surroundings.ts";

/** All that a picture is made of: plain data, fit to be sent to a worker. */
export interface Sitting extends Measured {
  /** Ties and what actors share: what communities are proposed from. */
  readonly woven: Network;
  readonly surroundings: Pick<Surroundings, "needs" | "offers">;
}

/** On a day (ISO). */
export function sittingOf(facts: Facts, { view, today }: { view: string; today: string }): Sitting {
  const { needs, offers } = surroundingsOf(facts, today);
  return {
    ...measuredOf(facts, { view, today }),
    woven: network(facts, view, today),
    surroundings: { needs, offers },
  };
}
