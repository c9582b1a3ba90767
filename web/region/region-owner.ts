// The command that names the owner of a region's map: a new record of the region, or a changed field of it.
import type { Facts } from "../../domain/facts.ts";
import type { Region } from "../../domain/records/region.ts";
import type { Ask } from "../sync/ports.ts";

/** What is recorded of a region beyond the national table; only single regions have it. */
export function regionRecord(facts: Facts, code: string): Region | null {
  const one = facts.get(`region-${code}`);
  return one?.type === "region" ? one : null;
}

export function nameOwner(facts: Facts, code: string, owner: string): Ask {
  if (regionRecord(facts, code) !== null)
    return {
      type: "edit",
      id: `region-${code}`,
      set: [{ field: "owner", value: owner }],
      add: [],
      remove: [],
    };
  const record: Region = { id: `region-${code}`, type: "region", rev: 0, visibility: "public", code, owner };
  return { type: "add", records: [record] };
}
