// What a person may change (RULES 50–59). Asked of the edits a command decided on, so one rule serves every command.
import { type Change, type Edit, subject } from "../change.ts";
import type { Command, CommandOf } from "../commands/command.ts";
import { resolved } from "../commands/resolved.ts";
import type { Facts } from "../facts.ts";
import type { Json } from "../json.ts";
import { type Fact, isNode } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { blindly, edited, hiddenTwin, namesHidden, takesUnseen } from "./blind.ts";
import { teamFields } from "./fields.ts";
import type { Person, Reader } from "./person.ts";
import { administers, changesAny, coordinates, onTeam, weaves } from "./rights.ts";
import { seatsOf, seatsOfView } from "./seats.ts";
import { fieldHidden } from "./seen.ts";
import { Sight } from "./sight.ts";

/** Whether it makes sense to decide at all: said before the rules run, so that they tell a stranger nothing. */
export function mayAsk(reader: Reader, command: Command, facts: Facts): Refusal | null {
  if (reader === null) return refuse("notSignedIn");
  if (!changesAny(reader)) return refuse("notYours");
  const asked = resolved(command, facts);
  const sight = new Sight(reader, facts);
  // First what would be said of ids that are not there, in the same order; only then what is hidden.
  const stranger = ofKnown(reader, asked, sight);
  return stranger ?? (namesHidden(asked, sight) ? blindly(reader, asked, sight) : null);
}

function ofKnown(reader: Person, asked: Command, sight: Sight): Refusal | null {
  switch (asked.type) {
    case "add":
      return asked.records.some((one) => hiddenTwin(one, sight)) ? refuse("notYours") : null;
    case "edit":
      return sight.reads(asked.id) ? mayAskEdit(reader, asked, sight) : null;
    case "removeDataset":
      return administers(reader) ? null : refuse("notYours");
    case "arrange":
      return mayArrange(reader, asked, sight);
    case "merge":
      return mayMerge(reader, asked, sight);
    case "remove":
    case "erase":
    case "adopt":
    case "mergeThemes":
    case "undo":
    case "undoSeries":
      return null;
    case "closeRound":
      return sight.reads(asked.id) && !mayKeepId(reader, asked.id, sight) ? refuse("notYours") : null;
  }
}

function mayKeepId(person: Person, id: string, sight: Sight): boolean {
  const one = sight.facts.get(id);
  return one === undefined || mayKeep(person, one, sight.facts);
}

function mayAskEdit(person: Person, asked: CommandOf<"edit">, sight: Sight): Refusal | null {
  const one = sight.facts.get(asked.id);
  if (one === undefined) return null;
  if (!mayKeep(person, one, sight.facts)) return refuse("notYours");
  const level = sight.level(one);
  // To set what one can't see would tell whether it was that already.
  const touched = [...asked.set, ...asked.add, ...asked.remove];
  if (touched.some(({ field }) => fieldHidden(one, field, level))) return refuse("notYours");
  if (takesUnseen(asked, sight)) return refuse("unknownRecord", { id: "" });
  if (one.type !== "tie" || level === "team") return null;
  const next = edited(person, asked, sight);
  return next !== null && hiddenTwin(next, sight) ? refuse("notYours") : null;
}

/** RULE 85: both are kept by who merges them, as nodes of a region and not only as their own. */
function mayMerge(person: Person, { keep, other }: CommandOf<"merge">, sight: Sight): Refusal | null {
  if (!sight.reads(keep) || !sight.reads(other)) return null;
  const keeps = [keep, other].every((id) => {
    const one = sight.facts.node(id);
    return one === undefined || weaves(person, seatsOf(one, sight.facts));
  });
  return keeps ? null : refuse("notYours");
}

function mayArrange(person: Person, asked: CommandOf<"arrange">, sight: Sight): Refusal | null {
  if (!weaves(person, seatsOfView(asked.scope))) return refuse("notYours");
  // Who sees everything may name what has gone meanwhile; for others hidden and gone are the same.
  if (administers(person)) return null;
  return asked.spots.every(({ node }) => sight.reads(node)) ? null : refuse("unknownRecord", { id: "" });
}

/** The moment of the facts given: as they were, or with the edits applied. */
export type Moment = "before" | "after";

/**
 * Whether these edits are this person's to make, as a refusal or null. Asked twice: of the facts before (what is
 * changed or taken out) and of the facts after (what comes in); both must allow.
 */
export function may(
  person: Person,
  edits: readonly Edit[],
  { moment, facts }: { moment: Moment; facts: Facts },
): Refusal | null {
  const moving = {
    moment,
    facts,
    changing: idsOf(edits, ["added", "removed"]),
    aliased: idsOf(edits, ["alias"]),
  };
  return edits.every((one) => mayEdit(person, one, moving)) ? null : refuse("notYours");
}

interface Moving {
  moment: Moment;
  facts: Facts;
  /** Records that come or go in the same change. */
  changing: ReadonlySet<string>;
  /** What merged ids become. */
  aliased: ReadonlySet<string>;
}

function mayEdit(person: Person, one: Edit, moving: Moving): boolean {
  const { moment, facts, changing } = moving;
  switch (one.op) {
    case "added":
      if (moment === "before") return true;
      return (
        mayKeep(person, one.record, facts) && !(isNode(one.record) && onlyOwns(person, one.record, facts))
      );
    case "removed":
      if (moment === "after") return true;
      return mayKeep(person, one.record, facts) && mayTakeOut(person, one.record, facts);
    case "set":
    case "list": {
      if (moment === "after" || follows(one, moving)) return true;
      const old = facts.get(one.id);
      // What comes in the same change is asked for when it is there.
      if (old === undefined) return changing.has(one.id);
      return mayKeep(person, old, facts) && mayCede(person, one, old);
    }
    case "alias":
    case "placed":
      return changesAny(person);
  }
}

/** Who keeps a record only as the actor it is about takes out what is all theirs: no node, no words of the team. */
function mayTakeOut(person: Person, one: Fact, facts: Facts): boolean {
  return !onlyOwns(person, one, facts) || (!isNode(one) && teamFields(one).length === 0);
}

/** A region is taken from a community by those who keep its communities there. */
function mayCede(person: Person, one: Extract<Edit, { op: "set" | "list" }>, old: Fact): boolean {
  if (old.type !== "community" || one.field !== "regions") return true;
  const stays = one.op === "list" ? null : Array.isArray(one.after) ? one.after : [];
  const ceded = old.regions.filter((code) =>
    one.op === "list" ? one.removed.includes(code) : !stays?.includes(code),
  );
  return ceded.every((code) => weaves(person, [code]) || coordinates(person, [code]));
}

/** Edits that only follow from a record coming or going in the same change: others stop or start to name it. */
function follows(one: Extract<Edit, { op: "set" | "list" }>, { changing, aliased }: Moving): boolean {
  const named = (value: Json): boolean => {
    const id =
      typeof value === "string"
        ? value
        : value !== null && typeof value === "object" && !Array.isArray(value)
          ? value.node
          : null;
    return typeof id === "string" && (changing.has(id) || aliased.has(id));
  };
  if (one.op === "set") return [one.before, one.after].every((value) => value === null || named(value));
  return [...one.added, ...one.removed].every(named);
}

function idsOf(edits: readonly Edit[], ops: readonly Edit["op"][]): Set<string> {
  const ids = edits.flatMap((one) => {
    if (!ops.includes(one.op)) return [];
    return one.op === "alias" ? [one.from, one.before, one.after] : [subject(one)];
  });
  return new Set(ids.filter((id) => id !== null));
}

/** Whether a person may write a record; pages ask it too, to show or leave out what can be done. */
export function mayKeep(reader: Reader, one: Fact, facts: Facts): boolean {
  if (reader === null) return false;
  const seats = seatsOf(one, facts);
  switch (one.type) {
    case "actor":
    case "initiative":
    case "gathering":
      return weaves(reader, seats) || owns(reader, one.id, facts);
    case "tie":
      return weaves(reader, seats) || owns(reader, one.from, facts) || owns(reader, one.to, facts);
    case "need":
    case "offer":
      return weaves(reader, seats) || owns(reader, one.node, facts);
    case "source":
      return weaves(reader, seats);
    case "theme":
      return weaves(reader, []) || coordinates(reader, []);
    case "community":
    case "round":
    case "introduction":
      return weaves(reader, seats) || coordinates(reader, seats);
    case "region":
      return coordinates(reader, seats);
    case "dataset":
      return administers(reader);
    case "view":
      return weaves(reader, seats) || (one.maker === reader.id && onTeam(reader, seats));
  }
}

/** Whether a node, a tie, a need or an offer is a person's own, but not of a region they weave. */
function onlyOwns(person: Person, one: Fact, facts: Facts): boolean {
  const ownable = isNode(one) || one.type === "tie" || one.type === "need" || one.type === "offer";
  return ownable && !weaves(person, seatsOf(one, facts));
}

/** What one's own node was merged into is one's own too. */
function owns(person: Person, id: string, facts: Facts): boolean {
  return person.grants.some(
    (grant) => grant.role === "actor" && (grant.nodes ?? []).some((each) => facts.resolve(each) === id),
  );
}

/** Whether the panel may offer to change a node or what hangs on it. */
export function mayChangeNode(reader: Reader, id: string, facts: Facts): boolean {
  const one = facts.get(id);
  return one !== undefined && isNode(one) && mayKeep(reader, one, facts);
}

/** Whether a change is one's own and can be offered for taking back. */
export function mine(reader: Reader, one: Change): boolean {
  return reader !== null && one.by.id === reader.id;
}
