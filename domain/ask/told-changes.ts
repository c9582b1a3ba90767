// What happened, as one reader is told of it: by whom, when, and of which records, by their names of today.
import type { Change, Edit } from "../change.ts";
import type { Facts } from "../facts.ts";
import type { Reader } from "../policy/person.ts";
import { fieldHidden, seenBy } from "../policy/seen.ts";
import { Sight } from "../policy/sight.ts";
import { type Fact, isNode } from "../records/record.ts";
import type { ToldChange, ToldRecord } from "../wire.ts";

/** Of a change that touched more (an import), the first are named and all are counted. */
const mostNamed = 40;

/**
 * Changes with their records, for one reader: what they see of a record decides today, also of what happened before.
 * Left out are changes of which nothing is told to them, places on the map, and fields that they may not see. A record
 * that is gone is told to the team of its region; a tie that is gone, while both its ends are there.
 */
export function toldChanges(reader: Reader, changes: readonly Change[], facts: Facts): ToldChange[] {
  if (reader === null) return [];
  const sight = new Sight(reader, facts);
  return changes.flatMap((one): ToldChange[] => {
    const told = recordsOf(one.edits, sight);
    if (told.length === 0) return [];
    const { seq, commandId, type, at, by, undoes, undoesAll } = one;
    const note = {
      ...{ seq, commandId, type, at, by },
      ...(undoes === undefined ? {} : { undoes }),
      ...(undoesAll === undefined ? {} : { undoesAll }),
    };
    return [{ ...note, records: told.slice(0, mostNamed), numbers: numbersOf(told) }];
  });
}

/** Nodes first: they say most in least. */
function recordsOf(edits: readonly Edit[], sight: Sight): ToldRecord[] {
  const found = new Map<string, { one: Fact; how: ToldRecord["how"] }>();
  for (const edit of edits) {
    const told = toldOf(edit, sight);
    if (told === null) continue;
    const known = found.get(told.one.id);
    if (known === undefined || known.how === "changed") found.set(told.one.id, told);
  }
  const records = [...found.values()].map(
    ({ one, how }): ToldRecord => ({ id: one.id, type: one.type, how, about: aboutOf(one, sight) }),
  );
  const node = (one: ToldRecord) =>
    one.type === "actor" || one.type === "initiative" || one.type === "gathering";
  return [...records.filter(node), ...records.filter((one) => !node(one))];
}

function toldOf(edit: Edit, sight: Sight): { one: Fact; how: ToldRecord["how"] } | null {
  switch (edit.op) {
    case "added":
    case "removed": {
      const one = sight.facts.get(edit.record.id) ?? edit.record;
      if (!sight.mayRead(one) || (one === edit.record && !isToldGone(one, sight))) return null;
      return { one, how: edit.op };
    }
    case "set":
    case "list": {
      const one = sight.facts.get(edit.id);
      if (one === undefined || !sight.mayRead(one) || fieldHidden(one, edit.field, sight.level(one)))
        return null;
      return { one, how: "changed" };
    }
    case "alias":
    case "placed":
      return null;
  }
}

/** Whether what is no longer there is told of: of what it was only its own words are left. */
export function isToldGone(one: Fact, sight: Sight): boolean {
  // Whether anybody else could see it when it went can't be told from today: only the team is told of what is gone.
  if (sight.level(one) !== "team") return false;
  // Whose team a source was on can't be told once its node is gone too.
  return one.type !== "source" || one.node === undefined || sight.facts.node(one.node) !== undefined;
}

/** The nodes a record is or is of, or its own names. */
export function aboutOf(one: Fact, sight: Sight): ToldRecord["about"] {
  const node = (id: string | undefined) => {
    const found = id === undefined || !sight.reads(id) ? undefined : sight.facts.node(id);
    return found === undefined ? [] : [{ id: found.id, names: found.names }];
  };
  const seen = seenBy(sight, one);
  switch (seen?.type) {
    case "actor":
    case "initiative":
    case "gathering":
    case "theme":
    case "community":
    case "dataset":
    case "view":
    case "round":
      return [{ id: seen.id, names: seen.names }];
    case "tie":
      return [...node(seen.from), ...node(seen.to)];
    case "introduction":
      return [...node(seen.one), ...node(seen.other)];
    case "need":
    case "offer":
    case "source":
      return node(seen.node);
    case "region":
    case undefined:
      return [];
  }
}

function numbersOf(told: readonly ToldRecord[]): ToldChange["numbers"] {
  const found = new Map<string, ToldChange["numbers"][number]>();
  for (const { type, how } of told) {
    const known = found.get(`${type} ${how}`);
    if (known) known.count += 1;
    else found.set(`${type} ${how}`, { type, how, count: 1 });
  }
  return [...found.values()];
}

/** The node that a told record is or is about, if it is still there to be opened. */
export function nodeTold(one: ToldRecord, facts: Facts): string | null {
  return one.about.find(({ id }) => isNode(facts.get(id)))?.id ?? null;
}
