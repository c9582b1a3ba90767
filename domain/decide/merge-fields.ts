// RULES 81, 82: what two records of a kind become together, field by field.
import { inForm, ordered, valueAt } from "../apply.ts";
import type { CommandOf } from "../commands/command.ts";
import { reason } from "../commands/reason.ts";
import { latest } from "../dates.ts";
import type { Json } from "../json.ts";
import { canHide, teamOnly } from "../policy/fields.ts";
import { type Fact, isNode, type Node, recordSchemas } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { fold } from "../search/fold.ts";
import { stricter, type Visibility, visibilities } from "../vocabulary/visibilities.ts";
import { entriesOf, isMap } from "./differing.ts";

export type Choice = CommandOf<"merge">["choose"][number];

/** What says which record it is, or is worked out by a rule of its own. */
const own = new Set(["id", "type", "rev", "visibility", "fieldVisibility", "keys", "from", "to"]);

/** Whether a person may choose whose value of a field stands. `from` is an end of a tie only. */
export function isChosen(type: Fact["type"], field: string): boolean {
  const fixed = field === "id" || field === "type" || field === "rev" || field === "keys";
  return !fixed && Object.hasOwn(recordSchemas[type].shape, field);
}

/**
 * The kept record with what the other one knew. What only one says stands, lists and entries join, where both say
 * otherwise the kept one's stands, unless chosen; a name that gives way is kept among the other names.
 */
export function together(keep: Fact, other: Fact, choose: readonly Choice[]): Fact | Refusal {
  const odd = choose.find(
    (one) => !isChosen(keep.type, one.field) || (one.key !== undefined && !isMap(one.field)),
  );
  if (odd !== undefined) return refuse("malformed", { field: odd.field });
  const made: { [field: string]: Json } = Object.fromEntries(Object.entries(keep));
  const closer = new Map(Object.entries(keep.fieldVisibility ?? {}));
  const whole = (field: string) => choose.find((one) => one.field === field && one.key === undefined)?.side;
  made.visibility = whole("visibility") === "other" ? other.visibility : keep.visibility;
  for (const field of new Set([...Object.keys(keep), ...Object.keys(other)])) {
    if (isOwn(keep.type, field)) continue;
    const [mine, theirs] = [valueAt(keep, field), valueAt(other, field)];
    const said = choose.filter((one) => one.field === field);
    const value = joined(field, { mine, theirs, said });
    if (value === undefined) return refuse("malformed", { field });
    set(made, field, value);
    const taken = theirs !== null && whole(field) !== "keep";
    const alone = taken && (mine === null || whole(field) === "other");
    const rule = ruleFor(field, other, { taken, alone, stands: made.visibility });
    if (rule !== null) closer.set(field, stricter(closer.get(field) ?? rule, rule));
  }
  if (whole("fieldVisibility") === undefined)
    set(made, "fieldVisibility", closer.size > 0 ? Object.fromEntries(closer) : null);
  else if (whole("fieldVisibility") === "other")
    set(made, "fieldVisibility", valueAt(other, "fieldVisibility"));
  set(made, "keys", union(valueAt(keep, "keys"), valueAt(other, "keys")));
  if (isNode(keep) && isNode(other) && whole("otherNames") === undefined)
    set(made, "otherNames", otherNames(made, [keep, other]));
  const parsed = recordSchemas[keep.type].safeParse(made);
  return parsed.success ? inForm(parsed.data) : reason(parsed.error);
}

function isOwn(type: Fact["type"], field: string): boolean {
  return own.has(field) && !(type === "initiative" && field === "from");
}

function set(made: { [field: string]: Json }, field: string, value: Json): void {
  if (value === null) delete made[field];
  else made[field] = value;
}

/** What a field holds afterwards; undefined where what was chosen can't be. */
function joined(
  field: string,
  { mine, theirs, said }: { mine: Json; theirs: Json; said: readonly Choice[] },
): Json | undefined {
  const side = said.find((one) => one.key === undefined)?.side;
  const many = Array.isArray(mine ?? theirs) || isMap(field);
  if (side === "keep") return mine;
  if (side === "other") return theirs;
  if (side === "both" && !many) return undefined;
  if (isMap(field)) {
    const entries = { ...entriesOf(theirs), ...entriesOf(mine) };
    for (const one of said) {
      if (one.side === "both") return undefined;
      if (one.key !== undefined)
        set(entries, one.key, entriesOf(one.side === "keep" ? mine : theirs)[one.key] ?? null);
    }
    return Object.keys(entries).length > 0 ? entries : null;
  }
  if (mine === null || theirs === null) return mine ?? theirs;
  if (Array.isArray(mine)) return union(mine, theirs);
  if (field === "lastConfirmed" && typeof mine === "string" && typeof theirs === "string")
    return latest(mine) >= latest(theirs) ? mine : theirs;
  return mine;
}

function union(a: Json, b: Json): Json {
  if (a === null && b === null) return null;
  return ordered([...(Array.isArray(a) ? a : []), ...(Array.isArray(b) ? b : [])]);
}

/** How close a field is kept for the sake of what came from the other: as it was there, never more open. */
function ruleFor(
  field: string,
  other: Fact,
  { taken, alone, stands }: { taken: boolean; alone: boolean; stands: Json },
): Visibility | null {
  if (!taken || !canHide(other.type, field) || teamOnly(other.type, field)) return null;
  const kept = visibilities.find((each) => each === stands) ?? "team";
  const record = alone && stricter(other.visibility, kept) !== kept ? other.visibility : null;
  const told = other.fieldVisibility?.[field] ?? null;
  return record !== null && told !== null ? stricter(record, told) : (record ?? told);
}

/** All names by which either was known that the merged one does not bear. */
function otherNames(made: { [field: string]: Json }, both: readonly Node[]): Json {
  const borne = Object.values(entriesOf(made.names ?? null));
  const known = new Set(borne.map((name) => fold(String(name))));
  const found: string[] = [];
  for (const name of both.flatMap((one) => one.otherNames ?? [])) {
    known.add(fold(name));
    found.push(name);
  }
  for (const name of both.flatMap((one) => Object.values(one.names))) {
    if (known.has(fold(name))) continue;
    known.add(fold(name));
    found.push(name);
  }
  return found.length > 0 ? ordered(found) : null;
}
