// Proposals of learning communities for a network: the way in.
import { deliberate } from "./deliberate.ts";
import type { Network } from "./network.ts";
import type { ProposalResult } from "./proposals/result.ts";
import type { ProposalSettings } from "./proposals/settings.ts";
import { unwatched, type Watch } from "./watch.ts";

/**
 * Candidate learning communities of window.min to window.max actors, each connected by ties, with how sure they are.
 *
 * The resolution is found from the network; many seeded runs of community detection are each brought into the window;
 * what they agree on is proposed, and how far they agree is its stability. Themes help as far as they are seen to.
 * Settings are taken as parsed by `proposalSettingsSchema`. The same network, settings and seed give the same result,
 * however the rows are ordered. Nothing is thrown; ties that cannot be used are counted in `settings.dropped`.
 * Sources: stated at each step under `proposals/` and `engines/`.
 */
export function propose(
  network: Network,
  settings: ProposalSettings,
  watch: Watch = unwatched,
): ProposalResult | "cancelled" {
  const found = deliberate(network, settings, { watch });
  return found === "cancelled" ? found : found.result;
}
