// What must hold of any record that enters the map, new or edited (RULES 1–12).
import { businessId } from "../business-id.ts";
import { before } from "../dates.ts";
import type { Facts } from "../facts.ts";
import { canHide } from "../policy/fields.ts";
import type { Place } from "../records/place.ts";
import { type Fact, isNode, type Node } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { knownRegion, municipality } from "../regions/regions.ts";

/** Looks in the records of the same command first, then in the facts. */
export type Lookup = (id: string) => Fact | undefined;

const nodeTypes = ["actor", "initiative", "gathering"] as const;

/** Codes that seat an imported row which says its region and no more. */
const seatOnly = /^(\d{2}|national|abroad|unplaced)$/;

/** Why the record may not stand as it is, or null. References that may only be unknown here are let through. */
export function flaw(one: Fact, lookup: Lookup, facts: Facts): Refusal | null {
  const missing = (id: string | undefined) => id !== undefined && facts.complete && lookup(id) === undefined;
  const wrong = (id: string | undefined, type: Fact["type"]) => {
    const found = id === undefined ? undefined : lookup(id);
    return missing(id) || (found !== undefined && found.type !== type);
  };
  const unhideable = Object.keys(one.fieldVisibility ?? {}).some((field) => !canHide(one.type, field));
  if (unhideable) return refuse("malformed", { field: "fieldVisibility" });
  switch (one.type) {
    case "actor":
    case "initiative":
    case "gathering":
      return nodeFlaw(one, wrong);
    case "tie": {
      if (one.from === one.to) return refuse("selfTie");
      for (const end of [one.from, one.to]) {
        const found = lookup(end);
        if (missing(end)) return refuse("endMissing");
        if (found !== undefined && !isNode(found)) return refuse("wrongEnd");
      }
      if (wrong(one.initiative, "initiative")) return refuse("unknownRecord", { id: one.initiative ?? "" });
      if ((one.statements ?? []).some((told) => wrong(told.source, "source"))) return refuse("unknownSource");
      return ordered(one.since, one.until);
    }
    case "need":
    case "offer": {
      const owner = lookup(one.node);
      if (missing(one.node) || (owner !== undefined && !isNode(owner))) return refuse("endMissing");
      if (wrong(one.theme, "theme")) return refuse("unknownTheme");
      if ((one.sources ?? []).some((each) => wrong(each, "source"))) return refuse("unknownSource");
      const meets = one.metBy === undefined ? undefined : lookup(one.metBy);
      if (missing(one.metBy) || (meets !== undefined && !isNode(meets))) return refuse("endMissing");
      return Object.keys(one.text).length === 0 ? refuse("malformed", { field: "text" }) : null;
    }
    case "source": {
      const speaker = one.node === undefined ? undefined : lookup(one.node);
      return missing(one.node) || (speaker !== undefined && !isNode(speaker)) ? refuse("endMissing") : null;
    }
    case "community":
      if (one.members.some((each) => wrong(each.node, "actor"))) return refuse("memberNotActor");
      if (wrong(one.convener, "actor")) return refuse("memberNotActor");
      if ((one.settled ?? []).some((each) => wrong(each.node, "actor"))) return refuse("memberNotActor");
      if (new Set(one.members.map((each) => each.node)).size < one.members.length)
        return refuse("malformed", { field: "members" });
      if (one.themes.some((each) => wrong(each, "theme"))) return refuse("unknownTheme");
      return one.regions.every(knownRegion) ? null : refuse("unknownRegion");
    case "region":
      if (!knownRegion(one.code)) return refuse("unknownRegion");
      if (one.id !== `region-${one.code}`) return refuse("malformed", { field: "id" });
      return wrong(one.owner, "actor") ? refuse("unknownRecord", { id: one.owner ?? "" }) : null;
    case "round":
      if (!knownRegion(one.region)) return refuse("unknownRegion");
      if ((one.interviews ?? []).some((each) => wrong(each.node, "actor"))) return refuse("memberNotActor");
      if (new Set(one.interviews?.map((each) => each.node)).size < (one.interviews ?? []).length)
        return refuse("malformed", { field: "interviews" });
      return ordered(one.since, one.until);
    case "introduction": {
      if (one.one === one.other) return refuse("selfTie");
      for (const end of [one.one, one.other]) {
        if (missing(end)) return refuse("endMissing");
        if (wrong(end, "actor")) return refuse("memberNotActor");
      }
      if (wrong(one.through, "actor")) return refuse("unknownRecord", { id: one.through ?? "" });
      return wrong(one.tie, "tie") ? refuse("unknownRecord", { id: one.tie ?? "" }) : null;
    }
    case "dataset":
      return one.opensOn === undefined || knownRegion(one.opensOn) ? null : refuse("unknownRegion");
    case "view":
      return [one.region, ...one.regions].every(knownRegion) ? null : refuse("unknownRegion");
    case "theme":
      return null;
  }
}

function nodeFlaw(one: Node, wrong: (id: string | undefined, type: Fact["type"]) => boolean): Refusal | null {
  const misplaced = one.place && placeFlaw(one.place);
  if (misplaced) return misplaced;
  if (one.themes.some((each) => wrong(each, "theme"))) return refuse("unknownTheme");
  if ((one.sources ?? []).some((each) => wrong(each, "source"))) return refuse("unknownSource");
  for (const each of one.notSame ?? []) {
    if (each === one.id) return refuse("malformed", { field: "notSame" });
    if (nodeTypes.every((type) => wrong(each, type))) return refuse("unknownRecord", { id: each });
  }
  switch (one.type) {
    case "actor":
      if (one.businessId !== undefined && businessId(one.businessId) !== one.businessId)
        return refuse("businessIdInvalid");
      return (one.area ?? []).every(knownArea) ? null : refuse("unknownRegion");
    case "initiative":
      return ordered(one.from, one.until);
    case "gathering":
      for (const each of one.receivers ?? [])
        if (nodeTypes.every((type) => wrong(each, type))) return refuse("unknownRecord", { id: each });
      return wrong(one.community, "community") ? refuse("unknownRecord", { id: one.community ?? "" }) : null;
  }
}

/** A region of its own would be a seat chosen at will: it stands only where nothing else says the place. */
function placeFlaw(at: Place): Refusal | null {
  if (at.municipality !== undefined && municipality(at.municipality) === undefined)
    return refuse("unknownRegion");
  if (at.region === undefined) return null;
  if (!seatOnly.test(at.region) || !knownRegion(at.region)) return refuse("unknownRegion");
  const said = at.municipality ?? at.point ?? (at.country === "FI" ? undefined : at.country);
  return said === undefined ? null : refuse("malformed", { field: "place" });
}

function knownArea(code: string): boolean {
  return code !== "all" && knownRegion(code);
}

function ordered(since: string | undefined, until: string | undefined): Refusal | null {
  return since !== undefined && until !== undefined && before(until, since)
    ? refuse("untilBeforeSince")
    : null;
}
