// Writes cells: one, with its fault to be shown where it is written, or many as one step.
import { useCallback, useState } from "react";
import type { Fact } from "../../domain/records/record.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { mostChanged } from "./asks.ts";
import { faultText, type Say } from "./closed.ts";
import type { Fault, Given, Table } from "./column.ts";
import { goes, planned, type RowPlan, type Write } from "./plan.ts";
import { type Sent, send, tellSent } from "./send.ts";
import { freshGiven } from "./use-given.ts";

export interface Writing {
  /** What the server or the rules said against cells, by `row column`. */
  faults: ReadonlyMap<string, Fault>;
  /** Null: written, or nothing to write. */
  writeCell(write: Write<Fact>): Fault | null;
  writeMany(writes: readonly Write<Fact>[]): void;
  /** Rows that were planned and looked at before. */
  writePlans(plans: readonly RowPlan<Fact>[]): void;
}

export function cellKey(row: string, column: string): string {
  return `${row} ${column}`;
}

export function useWriting(
  table: Table<Fact>,
  { given, say, speak }: { given: Given; say: Say; speak: (text: string) => void },
): Writing {
  const [faults, setFaults] = useState<ReadonlyMap<string, Fault>>(new Map());
  const { words } = given;
  const mark = useCallback((plans: readonly RowPlan<Fact>[], refused: ReadonlyMap<string, Refusal>) => {
    setFaults((now) => {
      const next = new Map(now);
      for (const { after, written } of plans)
        for (const { column } of written) {
          const refusal = refused.get(after.id);
          if (refusal === undefined) next.delete(cellKey(after.id, column));
          else next.set(cellKey(after.id, column), { refusal });
        }
      return next;
    });
  }, []);
  const follow = useCallback(
    ({ asked }: Sent, plans: readonly RowPlan<Fact>[]) => {
      for (const { rows, asked: one } of asked)
        void one.fate.then((fate) => {
          if (fate.type !== "refused") return;
          const theirs = plans.filter(({ after }) => rows.includes(after.id));
          mark(theirs, new Map(rows.map((id) => [id, fate.refusal])));
        });
    },
    [mark],
  );
  const sendAll = useCallback(
    (plans: readonly RowPlan<Fact>[]): { changed: number; refused: Fault[] } => {
      const going = plans.filter((plan) => goes(plan, table));
      if (going.filter(({ before }) => before !== null).length > mostChanged)
        return { changed: 0, refused: [{ says: "tooMany", values: { most: mostChanged } }] };
      const sent = send(going);
      mark(going, sent.refused);
      follow(sent, going);
      const gone = going.filter(({ after }) => !sent.refused.has(after.id));
      if (gone.length > 0) tellSent(sent, gone.length);
      const changed = gone.reduce((sum, { written }) => sum + written.length, 0);
      return { changed, refused: [...sent.refused.values()].map((refusal) => ({ refusal })) };
    },
    [table, mark, follow],
  );
  const writePlans = useCallback(
    (plans: readonly RowPlan<Fact>[]) => {
      const { changed, refused } = sendAll(plans);
      const stayed = [...plans.flatMap(({ unwritten }) => unwritten.map((one) => one.fault)), ...refused];
      const [first] = stayed;
      const told = [
        ...(changed > 0 ? [say("changed", { count: changed })] : []),
        ...(first === undefined
          ? []
          : [say("stayed", { count: stayed.length, why: faultText(first, say, given) })]),
      ];
      speak(told.length === 0 ? say("nothing") : told.join(" "));
    },
    [sendAll, say, given, speak],
  );
  return {
    faults,
    writeCell: (write) => {
      const plan = planned(write, table, freshGiven(words));
      const [fault] = plan.unwritten;
      if (fault !== undefined) return fault.fault;
      if (!goes(plan, table)) return null;
      const sent = send([plan]);
      const refusal = sent.refused.get(plan.after.id);
      if (refusal !== undefined) return { refusal };
      mark([plan], sent.refused);
      follow(sent, [plan]);
      return null;
    },
    writeMany: (writes) => {
      const one = freshGiven(words);
      writePlans(writes.map((write) => planned(write, table, one)));
    },
    writePlans,
  };
}
