// What a person may change (RULES 50–58). Asked of the edits a command decided on, so one rule serves every command.
import { type Change, type Edit, subject } from "../change.ts";
import type { Command } from "../commands/command.ts";
import type { Facts } from "../facts.ts";
import type { Json } from "../json.ts";
import { type Fact, isNode, references } from "../records/record.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Person, Reader } from "./person.ts";
import { administers, coordinates, weaves } from "./rights.ts";
import { seatsOf } from "./seats.ts";
import { seen } from "./seen.ts";

/** Whether it makes sense to decide at all: said before the rules run, so that they tell a stranger nothing. */
export function mayAsk(reader: Reader, command: Command, facts: Facts): Refusal | null {
  if (reader === null) return refuse("notSignedIn");
  if (!reader.grants.some((grant) => grant.role !== "viewer")) return refuse("notYours");
  switch (command.type) {
    case "edit":
    case "erase":
      return hidden(reader, command.id, facts);
    case "remove":
      return command.ids.map((id) => hidden(reader, id, facts)).find((found) => found !== null) ?? null;
    case "removeDataset":
      return administers(reader) ? null : refuse("notYours");
    case "add":
      // A named record that the person may not see is as good as not there.
      return (
        command.records.flatMap((one) => references(one)).map((id) => hidden(reader, id, facts, "endMissing")).find((found) => found !== null) ??
        null
      );
    case "arrange":
      return weaves(reader, /^\d{2}$/.test(command.scope) ? [command.scope] : []) ? null : refuse("notYours");
    case "adopt":
    case "mergeThemes":
    case "undo":
      return null;
  }
}

function hidden(reader: Person, id: string, facts: Facts, reason: "unknownRecord" | "endMissing" = "unknownRecord"): Refusal | null {
  const one = facts.get(facts.resolve(id));
  return one !== undefined && seen(reader, one, facts) === null ? refuse(reason, { id }) : null;
}

/** The first edit that is not this person's to make, as a refusal. `after` are the facts with the edits applied. */
export function may(person: Person, edits: readonly Edit[], { before, after }: { before: Facts; after: Facts }): Refusal | null {
  const moving = { before, after, changing: idsOf(edits, ["added", "removed"]), aliased: idsOf(edits, ["alias"]) };
  return edits.every((one) => mayEdit(person, one, moving)) ? null : refuse("notYours");
}

interface Moving {
  before: Facts;
  after: Facts;
  /** Records that come or go in the same change. */
  changing: ReadonlySet<string>;
  /** What merged ids become. */
  aliased: ReadonlySet<string>;
}

function mayEdit(person: Person, one: Edit, moving: Moving): boolean {
  switch (one.op) {
    case "added":
      return mayKeep(person, one.record, moving.after);
    case "removed":
      return mayKeep(person, one.record, moving.before);
    case "set":
    case "list": {
      const old = moving.before.get(one.id);
      return old !== undefined && (mayKeep(person, old, moving.before) || follows(one, moving));
    }
    case "alias":
    case "placed":
      return anyRight(person);
  }
}

/** Edits that only follow from a record coming or going in the same change: others stop or start to name it. */
function follows(one: Extract<Edit, { op: "set" | "list" }>, { changing, aliased }: Moving): boolean {
  const named = (value: Json): boolean => {
    const id = typeof value === "string" ? value : value !== null && typeof value === "object" && !Array.isArray(value) ? value.node : null;
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

function anyRight(person: Person): boolean {
  return person.grants.some((grant) => grant.role !== "viewer");
}

/** Whether a person may write a record; pages ask it too, to show or leave out what can be done. */
export function mayKeep(reader: Reader, one: Fact, facts: Facts): boolean {
  if (reader === null) return false;
  const seats = seatsOf(one, facts);
  switch (one.type) {
    case "actor":
    case "initiative":
    case "gathering":
      return weaves(reader, seats) || owns(reader, one.id);
    case "tie":
      return weaves(reader, seats) || owns(reader, one.from) || owns(reader, one.to);
    case "need":
    case "offer":
      return weaves(reader, seats) || owns(reader, one.node);
    case "source":
      return weaves(reader, seats);
    case "theme":
      return weaves(reader, []) || coordinates(reader, []);
    case "community":
      return weaves(reader, seats) || coordinates(reader, seats);
    case "region":
      return coordinates(reader, seats);
    case "dataset":
      return administers(reader);
  }
}

function owns(person: Person, id: string): boolean {
  return person.grants.some((grant) => grant.role === "actor" && (grant.nodes ?? []).includes(id));
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
