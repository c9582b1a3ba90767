import type { Person } from "../../domain/policy/person.ts";

/** The regions where a person may change the map, each once; null where that is everywhere. */
export function ownRegions({ grants }: Person): readonly string[] | null {
  const regions = grants
    .filter(({ role }) => role === "weaver" || role === "administrator")
    .flatMap((grant) => grant.regions);
  return regions.includes("all") ? null : [...new Set(regions)].toSorted();
}
