// What a person's grants amount to over some seats. Everything else in policy is built from these three.
import type { Grant, Reader } from "./person.ts";

const everybodys = new Set(["national", "abroad", "unplaced"]);

/** Weavers, coordinators and administrators of the seats: those who read what the team knows. */
export function onTeam(reader: Reader, seats: readonly string[]): boolean {
  return has(
    reader,
    seats,
    (grant) => grant.role === "weaver" || grant.role === "coordinator" || grant.role === "administrator",
  );
}

/** Weavers and administrators of the seats: those who may change the map there. */
export function weaves(reader: Reader, seats: readonly string[]): boolean {
  return has(reader, seats, (grant) => grant.role === "weaver" || grant.role === "administrator");
}

/** Coordinators and administrators of the seats. */
export function coordinates(reader: Reader, seats: readonly string[]): boolean {
  return has(reader, seats, (grant) => grant.role === "coordinator" || grant.role === "administrator");
}

/** Whether there is anything that this reader could change: who only looks has no use for tools. */
export function changesAny(reader: Reader): boolean {
  return (reader?.grants ?? []).some((grant) => grant.role !== "viewer");
}

/** Anybody with any role there. */
export function belongs(reader: Reader, seats: readonly string[]): boolean {
  return has(reader, seats, () => true);
}

export function administers(reader: Reader): boolean {
  return (reader?.grants ?? []).some(
    (grant) => grant.role === "administrator" && grant.regions.includes("all"),
  );
}

/** Seats that are nobody's in particular are everybody's who has such a grant anywhere. */
function has(reader: Reader, seats: readonly string[], fits: (grant: Grant) => boolean): boolean {
  return (reader?.grants ?? []).some(
    (grant) =>
      fits(grant) &&
      (grant.regions.includes("all") ||
        seats.length === 0 ||
        seats.some((seat) => everybodys.has(seat) || grant.regions.includes(seat))),
  );
}
