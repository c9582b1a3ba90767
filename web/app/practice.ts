import type { Facts } from "../../domain/facts.ts";
import { inView } from "../../domain/policy/seats.ts";
import { isNode } from "../../domain/records/record.ts";
import { useFacts } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { useMe } from "../sync/use-status.ts";

/** Whether practice data is in view, so that the page says so. */
export function usePractice(): boolean {
  const facts = useFacts();
  const region = useSession((now) => now.region);
  const me = useMe();
  return me?.practice === true && region !== null && practiceShows(facts, region);
}

/** Where it can't be told which records are practice, all may be. */
function practiceShows(facts: Facts, region: string): boolean {
  const names = new Set<string>();
  for (const one of facts.all()) if (one.type === "dataset" && one.practice) names.add(one.name);
  if (names.size === 0) return true;
  for (const one of facts.all())
    if (isNode(one) && inView(region, one) && (one.keys ?? []).some((key) => names.has(key.dataset)))
      return true;
  return false;
}
