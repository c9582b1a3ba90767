// What was changed, by whom and when, from what to what, as one reader is told of it (RULE 89).

import { aboutOf, isToldGone } from "../ask/told-changes.ts";
import type { Change, Edit } from "../change.ts";
import type { Facts } from "../facts.ts";
import type { Json } from "../json.ts";
import type { Reader } from "../policy/person.ts";
import { inView, seatsOf } from "../policy/seats.ts";
import { fieldHidden, seenBy } from "../policy/seen.ts";
import { Sight } from "../policy/sight.ts";
import { idsIn } from "../records/naming.ts";
import { type Fact, isNode } from "../records/record.ts";
import type { HistoryEntry, HistoryLine } from "../wire.ts";

/** Of a change that did more (an import), the first lines are told and the rest counted. */
const mostLines = 60;

interface Asked {
  facts: Facts;
  /** Which lines are asked for; all where it is missing. */
  keeps?: (line: HistoryLine) => boolean;
}

/**
 * The history of changes, newest first, for one reader. What they see of a record today decides, also of what happened
 * before; from what to what is told on the record's own team only, since nobody knows who could see it then. Left out
 * are places on the map and changes of which nothing is told.
 */
export function historyOf(
  reader: Reader,
  changes: readonly Change[],
  { facts, keeps }: Asked,
): HistoryEntry[] {
  if (reader === null) return [];
  const sight = new Sight(reader, facts);
  const gone = new Map<string, Fact>();
  for (const change of changes)
    for (const one of change.edits) if (one.op === "removed") gone.set(one.record.id, one.record);
  const teller = new Teller(sight, gone);
  return changes.toReversed().flatMap((change): HistoryEntry[] => {
    const lines = change.edits.flatMap((one) => {
      const line = teller.line(one);
      return line !== null && (keeps === undefined || keeps(line)) ? [line] : [];
    });
    if (lines.length === 0) return [];
    const { seq, commandId, type, at, by, undoes, undoesAll, erased = false } = change;
    return [
      {
        ...{ seq, commandId, type, at, by },
        ...(undoes === undefined ? {} : { undoes }),
        ...(undoesAll === undefined ? {} : { undoesAll }),
        erased,
        lines: lines.slice(0, mostLines),
        more: Math.max(0, lines.length - mostLines),
      },
    ];
  });
}

/** Whether a line is about one of some records, or of one that was merged into it. */
export function isAbout(line: HistoryLine, ids: ReadonlySet<string>): boolean {
  return ids.has(line.id) || (line.into !== undefined && ids.has(line.into));
}

/** Whether a line belongs to the history of a view: of a node seated there, what hangs on it, or what is kept there. */
export function isIn(line: HistoryLine, view: string, facts: Facts): boolean {
  if (view === "all") return true;
  const one = facts.get(line.id) ?? line.record;
  if (one?.type === "community" || one?.type === "view" || one?.type === "round" || one?.type === "region")
    return seatsOf(one, facts).includes(view);
  const nodes = [...line.about.map(({ id }) => facts.node(id)), one];
  return nodes.some((node) => node !== undefined && isNode(node) && inView(view, node));
}

class Teller {
  readonly #sight: Sight;
  /** Records that went in the changes at hand, as they last stood. */
  readonly #gone: ReadonlyMap<string, Fact>;

  constructor(sight: Sight, gone: ReadonlyMap<string, Fact>) {
    this.#sight = sight;
    this.#gone = gone;
  }

  line(edit: Edit): HistoryLine | null {
    switch (edit.op) {
      case "added":
        return this.#told(this.#standing(edit.record.id) ?? edit.record, "added");
      case "removed": {
        const line = this.#told(this.#standing(edit.record.id) ?? edit.record, "removed");
        const record =
          line === null ? null : this.#team(edit.record) ? seenBy(this.#sight, edit.record) : null;
        return line && { ...line, ...(record === null ? {} : { record }) };
      }
      case "alias": {
        const into = edit.after === null ? undefined : this.#standing(this.#sight.facts.resolve(edit.after));
        if (into === undefined || !this.#team(into)) return null;
        const line = this.#told(into, "merged");
        return line && { ...line, id: edit.from, into: into.id };
      }
      case "set":
      case "list":
        return this.#field(edit);
      case "placed":
        return null;
    }
  }

  #standing(id: string): Fact | undefined {
    return this.#sight.facts.get(id);
  }

  #team(one: Fact): boolean {
    return this.#sight.level(one) === "team";
  }

  #told(one: Fact, how: HistoryLine["how"]): HistoryLine | null {
    const there = this.#standing(one.id) !== undefined;
    if (!this.#sight.mayRead(one) || (!there && !isToldGone(one, this.#sight))) return null;
    return { id: one.id, type: one.type, how, about: aboutOf(one, this.#sight) };
  }

  #field(edit: Extract<Edit, { op: "set" | "list" }>): HistoryLine | null {
    const one = this.#standing(edit.id) ?? this.#gone.get(edit.id);
    if (one === undefined || fieldHidden(one, edit.field, this.#sight.level(one))) return null;
    const line = this.#told(one, "changed");
    if (line === null) return null;
    const told: HistoryLine = { ...line, field: edit.field };
    if (edit.op === "set" && edit.key !== undefined) told.key = edit.key;
    if (!this.#team(one)) return told;
    const shown = (value: Json) => this.#names(one, edit.field, value);
    if (edit.op === "list") {
      const [added, removed] = [edit.added.filter(shown), edit.removed.filter(shown)];
      return added.length + removed.length === 0 ? null : { ...told, added, removed };
    }
    if (!shown(edit.before) || !shown(edit.after)) return told;
    return { ...told, from: edit.before, to: edit.after };
  }

  /** Whether a value names nothing that the reader may not see. */
  #names(one: Fact, field: string, value: Json): boolean {
    const end = one.type === "tie" && (field === "from" || field === "to") && typeof value === "string";
    const ids = end ? [value] : idsIn(field, value);
    return ids.every((id) => this.#sight.reads(this.#sight.facts.resolve(id)));
  }
}
