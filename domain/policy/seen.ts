// What a reader may see of a record: hidden fields are absent, not null (RULES 40–46).
import type { Facts } from "../facts.ts";
import type { Place } from "../records/place.ts";
import { type Fact, isNode, references } from "../records/record.ts";
import { regionOf } from "../regions/regions.ts";
import type { Visibility } from "../vocabulary/visibilities.ts";
import { canHide, standsEmpty, teamFields, teamOnly } from "./fields.ts";
import type { Reader } from "./person.ts";
import { reaches, Sight } from "./sight.ts";

/** The record as this reader may see it, or null. */
export function seen(reader: Reader, one: Fact, facts: Facts): Fact | null {
  return seenBy(new Sight(reader, facts), one);
}

/** The same for a reader who looks at many records of one moment. */
export function seenBy(sight: Sight, one: Fact): Fact | null {
  if (!sight.mayRead(one)) return null;
  const level = sight.level(one);
  // Most of what a team reads is whole.
  if (level === "team" && references(one).every((id) => sight.reads(id))) return one;
  const kept = { ...one };
  if (level !== "team") hideFields(kept, one, level);
  hideReferences(kept, sight);
  return kept;
}

/** Whether a field of a record that the reader may read is hidden from them (RULES 43, 44). */
export function fieldHidden(one: Fact, field: string, level: Visibility): boolean {
  if (level === "team") return false;
  if (teamOnly(one.type, field)) return true;
  const needed = one.fieldVisibility?.[field];
  return needed !== undefined && canHide(one.type, field) && !reaches(level, needed);
}

function hideFields(kept: Fact, one: Fact, level: Visibility): void {
  for (const field of teamFields(one)) Reflect.deleteProperty(kept, field);
  for (const field of Object.keys(one.fieldVisibility ?? {}))
    if (fieldHidden(one, field, level))
      if (standsEmpty(field)) Reflect.set(kept, field, []);
      else Reflect.deleteProperty(kept, field);
  if (isNode(kept) && kept.place !== undefined) kept.place = shownPlace(kept.place);
}

/** A named record that the reader may not see is not named (RULE 46): not by those it belongs to, not on the team of another region. */
function hideReferences(kept: Fact, sight: Sight): void {
  const seen = (id: string | undefined) => id === undefined || sight.reads(id);
  if ("themes" in kept) kept.themes = filtered(kept.themes, seen);
  if ("sources" in kept && kept.sources !== undefined) {
    kept.sources = filtered(kept.sources, seen);
    if (kept.sources.length === 0) delete kept.sources;
  }
  if ("notSame" in kept && kept.notSame !== undefined) {
    kept.notSame = filtered(kept.notSame, seen);
    if (kept.notSame.length === 0) delete kept.notSame;
  }
  switch (kept.type) {
    case "tie":
      if (!seen(kept.initiative)) delete kept.initiative;
      if (kept.statements === undefined) break;
      kept.statements = filtered(kept.statements, (told) => seen(told.source));
      if (kept.statements.length === 0) delete kept.statements;
      break;
    case "need":
    case "offer":
      if (!seen(kept.theme)) delete kept.theme;
      if (!seen(kept.metBy)) delete kept.metBy;
      break;
    case "gathering":
      if (!seen(kept.community)) delete kept.community;
      if (kept.receivers === undefined) break;
      kept.receivers = filtered(kept.receivers, seen);
      if (kept.receivers.length === 0) delete kept.receivers;
      break;
    case "source":
      if (!seen(kept.node)) delete kept.node;
      break;
    case "region":
      if (!seen(kept.owner)) delete kept.owner;
      break;
    case "introduction":
      if (!seen(kept.through)) delete kept.through;
      if (!seen(kept.tie)) delete kept.tie;
      break;
    case "round":
      if (kept.interviews === undefined) break;
      kept.interviews = filtered(kept.interviews, (each) => seen(each.node));
      if (kept.interviews.length === 0) delete kept.interviews;
      break;
    case "community":
      if (!seen(kept.convener)) delete kept.convener;
      kept.members = filtered(kept.members, (each) => seen(each.node));
      if (kept.settled === undefined) break;
      kept.settled = filtered(kept.settled, (each) => seen(each.node));
      if (kept.settled.length === 0) delete kept.settled;
      break;
    default:
      break;
  }
}

/** The list itself where nothing falls out of it: most lists of most records. */
function filtered<T>(list: T[], stays: (item: T) => boolean): T[] {
  return list.every(stays) ? list : list.filter(stays);
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
