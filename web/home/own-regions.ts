// Of which regions the home tells: those that one weaves, as far as they are in view.
import type { Person } from "../../domain/policy/person.ts";
import { seatsOfView } from "../../domain/policy/seats.ts";

/** The regions where a person may change the map, each once; null where that is everywhere. */
export function ownRegions({ grants }: Person): readonly string[] | null {
  const regions = grants
    .filter(({ role }) => role === "weaver" || role === "administrator")
    .flatMap((grant) => grant.regions);
  return regions.includes("all") ? null : [...new Set(regions)].toSorted();
}

/** The person as a weaver of only what is in view; null where nothing in view is theirs. */
export function within(view: string, person: Person): Person | null {
  const own = ownRegions(person);
  const seats = seatsOfView(view);
  const shown = view === "all" ? null : seats.length === 0 ? [view] : seats;
  const both = shown === null ? own : own === null ? shown : shown.filter((code) => own.includes(code));
  if (both === null) return person;
  return both.length === 0 ? null : { ...person, grants: [{ role: "weaver", regions: [...both] }] };
}
