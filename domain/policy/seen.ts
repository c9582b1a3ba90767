// What a reader may see of a record: hidden fields are absent, not null (RULES 40–47).
import type { Facts } from "../facts.ts";
import type { Place } from "../records/place.ts";
import { type Fact, isNode, recordSchemas } from "../records/record.ts";
import { regionOf } from "../regions/regions.ts";
import { type Visibility, visibilities } from "../vocabulary/visibilities.ts";
import type { Reader } from "./person.ts";
import { belongs, onTeam } from "./rights.ts";
import { seatsOf } from "./seats.ts";

/** Fields that never leave the team, whatever a record's visibility says. */
export const teamOnly = ["statements", "sources", "contact", "extra", "fieldVisibility", "origin", "note"] as const;

/** Fields that a record can do without, so that `fieldVisibility` may hide them. */
export const hideable = new Set([
  "description", "goals", "links", "place", "area", "businessId", "otherNames", "lastConfirmed", "outcomes", "people",
  "context", "since", "until", "initiative", "goal", "convener", "indicators", "rhythm", "reach", "stated", "metBy",
  "theme", "kind", "phase", "date", "start", "end", "url", "keys",
]);

/** The record as this reader may see it, or null. */
export function seen(reader: Reader, one: Fact, facts: Facts): Fact | null {
  const level = clearance(reader, one, facts);
  if (!mayRead(one, level, reader, facts)) return null;
  if (level === "team") return one;
  const kept: Record<string, unknown> = { ...one };
  for (const field of teamOnly) if (!(one.type === "dataset" || one.type === "region") || field !== "note") delete kept[field];
  for (const [field, needed] of Object.entries(one.fieldVisibility ?? {}))
    if (hideable.has(field) && !reaches(level, needed)) delete kept[field];
  if (isNode(one) && one.place !== undefined && "place" in kept) kept.place = shownPlace(one.place);
  hideReferences(kept, one, reader, facts);
  const parsed = recordSchemas[one.type].safeParse(kept);
  return parsed.success ? parsed.data : null;
}

/** How near the reader stands to the record: the strictest visibility that is still open to them. */
export function clearance(reader: Reader, one: Fact, facts: Facts): Visibility {
  if (reader === null) return "public";
  const seats = seatsOf(one, facts);
  if (onTeam(reader, seats)) return "team";
  return belongs(reader, seats) ? "region" : "signedIn";
}

/** Visibilities are ordered strict → open; a level reads its own and every more open one. */
function reaches(level: Visibility, needed: Visibility): boolean {
  return visibilities.indexOf(level) <= visibilities.indexOf(needed);
}

function mayRead(one: Fact, level: Visibility, reader: Reader, facts: Facts): boolean {
  if (one.type === "source") return level === "team";
  if (!reaches(level, one.visibility)) return false;
  const visible = (id: string) => {
    const node = facts.get(id);
    return node !== undefined && isNode(node) && reaches(clearance(reader, node, facts), node.visibility);
  };
  if (one.type === "tie") return visible(one.from) && visible(one.to);
  if (one.type === "need" || one.type === "offer") return visible(one.node);
  return true;
}

/** A named record that the reader may not see is not named. */
function hideReferences(kept: Record<string, unknown>, one: Fact, reader: Reader, facts: Facts): void {
  const hidden = (id: string | undefined) => {
    const other = id === undefined ? undefined : facts.get(id);
    return other === undefined || !mayRead(other, clearance(reader, other, facts), reader, facts);
  };
  if (one.type === "tie" && hidden(one.initiative)) delete kept.initiative;
  if ((one.type === "need" || one.type === "offer") && hidden(one.metBy)) delete kept.metBy;
  if (one.type === "gathering" && hidden(one.community)) delete kept.community;
  if (one.type === "region" && hidden(one.owner)) delete kept.owner;
  if (one.type === "community") {
    if (hidden(one.convener)) delete kept.convener;
    kept.members = one.members.filter((each) => !hidden(each.node));
  }
}

function shownPlace(at: Place): Place {
  const { point, municipality, locality, ...rest } = at;
  if (at.shown === "point") return at;
  const region = municipality === undefined ? undefined : regionOf(municipality);
  if (at.shown === "region") return { ...rest, ...(region === undefined ? {} : { region }) };
  return {
    ...rest,
    ...(municipality === undefined ? {} : { municipality }),
    ...(locality === undefined ? {} : { locality }),
  };
}
