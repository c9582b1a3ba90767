// A network that changes a little, again and again, and how many actors find themselves in another proposal each time.
import { deliberate } from "../../domain/analysis/deliberate.ts";
import type { Network } from "../../domain/analysis/network.ts";
import type { Earlier } from "../../domain/analysis/proposals/earlier.ts";
import { identities } from "../../domain/analysis/proposals/identity.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import { seeded } from "../../domain/analysis/random.ts";

export interface Churn {
  /** Mean share of the actors whose proposal is another one after a step. */
  readonly moved: number;
  /** Mean share of the proposals that continue one of the step before. */
  readonly kept: number;
  /** Mean stability of the proposals after the last step. */
  readonly stability: number;
}

/** `steps` times one tie in a hundred is drawn anew; `warm`: what was proposed before is known. */
export function churn(network: Network, { steps, warm }: { steps: number; warm: boolean }): Churn {
  const random = seeded(5);
  const ids = network.actors.map(({ id }) => id);
  const anybody = () => ids[Math.floor(random.next() * ids.length)] ?? "";
  let ties = [...network.ties];
  let before: Earlier | undefined;
  let homes = new Map<string, string>();
  let moved = 0;
  let kept = 0;
  let stability = 0;
  for (let step = 0; step <= steps; step++) {
    if (step > 0)
      ties = ties.map((tie) => (random.next() < 0.01 ? { from: anybody(), to: anybody(), weight: 1 } : tie));
    const found = deliberate(
      { actors: network.actors, ties },
      defaultSettings,
      warm && before !== undefined ? { earlier: before } : {},
    );
    if (found === "cancelled") throw new Error("nobody cancelled");
    const { proposals, settings } = found.result;
    const groups = proposals.map(({ id, members }) => ({ id, members: members.map((each) => each.id) }));
    const names = identities(before?.proposals ?? [], groups);
    const named = groups.map(({ id, members }, index) => ({
      id: names[index]?.continues?.id ?? `${step} ${id}`,
      members,
    }));
    const now = new Map(named.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
    if (step > 0) {
      moved += ids.filter((id) => now.get(id) !== homes.get(id)).length / ids.length;
      kept += names.filter(({ continues }) => continues !== null).length / names.length;
    }
    homes = now;
    before = { proposals: named, gamma: settings.gamma, actors: settings.actors, ties: settings.ties };
    stability = proposals.reduce((sum, each) => sum + each.stability, 0) / proposals.length;
  }
  return { moved: moved / steps, kept: kept / steps, stability };
}
