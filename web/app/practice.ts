import type { Facts } from "../../domain/facts.ts";
import { inView } from "../../domain/policy/seats.ts";
import { type Fact, isNode } from "../../domain/records/record.ts";
import { covers } from "../../domain/regions/regions.ts";
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

/**
 * By the sets that the nodes in view belong to. A reader who is not told of those goes by the region that a practice
 * set opens on.
 */
export function practiceShows(facts: Facts, view: string): boolean {
  const practice = new Set<string>();
  const opensOn: string[] = [];
  for (const one of facts.all())
    if (one.type === "dataset" && one.practice) {
      practice.add(one.name);
      if (one.opensOn !== undefined) opensOn.push(one.opensOn);
    }
  let told = false;
  for (const one of facts.all()) {
    if (!isNode(one) || one.keys === undefined || !inView(view, one)) continue;
    told = true;
    if (one.keys.some((key) => practice.has(key.dataset))) return true;
  }
  return !told && opensOn.some((region) => covers(view, region));
}

/** Whether a record came with a practice set: nothing in it is true. Only the team is told where records came from. */
export function isPractice(one: Fact, facts: Facts): boolean {
  return (one.keys ?? []).some(({ dataset }) => {
    for (const each of facts.all())
      if (each.type === "dataset" && each.practice && each.name === dataset) return true;
    return false;
  });
}
