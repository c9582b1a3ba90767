// Proposals with all that a weaver asks next: who is missing, who stands between, what is new, what has drifted.
import { type Deliberation, deliberate } from "./deliberate.ts";
import { matches } from "./matches.ts";
import type { Network } from "./network.ts";
import { type Adopted, type Drift, drifts, withoutAdopted } from "./proposals/adopted.ts";
import { type Between, between } from "./proposals/bridge-members.ts";
import { canonical } from "./proposals/canonical.ts";
import { type Completion, type CompletionContext, completion } from "./proposals/completion.ts";
import type { Earlier } from "./proposals/earlier.ts";
import { type Identity, identities } from "./proposals/identity.ts";
import { type Inside, inside } from "./proposals/inside.ts";
import type { ProposalSettings } from "./proposals/settings.ts";
import { themeSimilarity } from "./proposals/similarity.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Watch } from "./watch.ts";

/** What is said of a proposal or of an adopted community. */
export interface Around {
  readonly id: string;
  readonly completion: Completion;
  readonly inside: Inside;
}

export interface Considered extends Deliberation {
  /** In the order of the proposals. */
  readonly around: readonly (Around & Between & { readonly identity: Identity })[];
  /** In the order given. */
  readonly adopted: readonly Around[];
  readonly drifts: readonly Drift[];
}

/**
 * As `propose`, among the actors that are in no adopted community; with guests, bridge members, identity against the
 * `earlier` result, and suggested changes of the adopted communities. Guests may be anybody of the whole network.
 */
export function consider(
  network: Network,
  settings: ProposalSettings,
  more: {
    readonly surroundings: Surroundings;
    readonly adopted?: readonly Adopted[];
    readonly earlier?: Earlier;
    readonly watch?: Watch;
  },
): Considered | "cancelled" {
  const { surroundings, adopted = [], earlier, watch } = more;
  const free = adopted.length === 0 ? network : withoutAdopted(network, adopted);
  const found = deliberate(free, settings, {
    ...(watch === undefined ? {} : { watch }),
    ...(earlier === undefined ? {} : { earlier }),
  });
  if (found === "cancelled") return found;
  const input = adopted.length === 0 ? found.input : canonical(network);
  const number = new Map(input.ids.map((id, index) => [id, index]));
  const context: CompletionContext = {
    input,
    surroundings,
    similarity: themeSimilarity(input.themes),
    matches: matches(surroundings),
  };
  const groups = found.result.proposals.map(({ id, members }) => ({
    id,
    members: members.map((member) => member.id),
  }));
  const around = ({ id, members }: Adopted): Around => {
    const numbers = members.flatMap((member) => number.get(member) ?? []).sort((a, b) => a - b);
    return {
      id,
      completion: completion(numbers, context),
      inside: inside(numbers, input, context.matches),
    };
  };
  const edges = between(found);
  const names = identities(earlier?.proposals ?? [], groups);
  return {
    ...found,
    around: groups.flatMap((group, index) => {
      const [edge, identity] = [edges[index], names[index]];
      return edge === undefined || identity === undefined ? [] : [{ ...around(group), ...edge, identity }];
    }),
    adopted: adopted.map(around),
    drifts: drifts(network, { adopted, proposals: groups }),
  };
}
