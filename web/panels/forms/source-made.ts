import { recordSchemas } from "../../../domain/records/record.ts";
import type { Source } from "../../../domain/records/source.ts";
import { type Faults, faultsIn } from "./faults.ts";
import { day } from "./text.ts";

interface Written {
  sourceKind: string;
  sourceLabel: string;
  sourceDate: string;
}

/** The source that was written into a form beside the known ones, if one was. Only the team reads sources. */
export function sourceMade(
  { sourceKind, sourceLabel, sourceDate }: Written,
  { id, today }: { id: string; today: string },
): { type: "made"; source: Source | null } | { type: "faulty"; faults: Faults } {
  if (sourceLabel.trim() === "") return { type: "made", source: null };
  const read = recordSchemas.source.safeParse({
    id,
    rev: 0,
    type: "source",
    visibility: "team",
    kind: sourceKind,
    label: sourceLabel,
    date: day(sourceDate) ?? today,
  });
  if (read.success) return { type: "made", source: read.data };
  const { label, kind, date, ...rest } = faultsIn(read.error);
  return {
    type: "faulty",
    faults: {
      ...rest,
      ...(label === undefined ? {} : { sourceLabel: label }),
      ...(kind === undefined ? {} : { sourceKind: kind }),
      ...(date === undefined ? {} : { sourceDate: date }),
    },
  };
}
