// What a block of pasted texts comes to, row by row, as the preview shows it.
import type { Fact } from "../../domain/records/record.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Known } from "../../domain/search/known.ts";
import { languages } from "../../domain/vocabulary/languages.ts";
import { speaker, wordsIn } from "../i18n/words.ts";
import type { Given, Table } from "./column.ts";
import { Doubles } from "./doubles.ts";
import { judged } from "./judge.ts";
import type { Selection } from "./moves.ts";
import { headings, pasted } from "./paste.ts";
import { goes, planned, type RowPlan } from "./plan.ts";
import { sheetWords } from "./sheet.words.ts";
import { freshGiven } from "./use-given.ts";

export type Fate = "new" | "changed" | "same" | "known" | "refused";
export type Taking = "skip" | "use" | "new";

export interface PreviewRow {
  /** Its place in the block. */
  at: number;
  fate: Fate;
  plan: RowPlan<Fact>;
  refusal: Refusal | null;
  known: Known | null;
}

export interface Preview {
  rows: readonly PreviewRow[];
  over: { columns: number; rows: number };
  headed: boolean;
  /** Names of records that come along. */
  along: readonly Fact[];
  /** Whether there is a name or theme that could be made new. */
  lacksNames: boolean;
}

export interface PreviewAsked {
  table: Table<Fact>;
  rows: readonly Fact[];
  columns: readonly string[];
  selection: Selection;
  adds: boolean;
  block: readonly (readonly string[])[];
  asNew: boolean;
  makes: boolean;
  /** What is done with those that are perhaps known, by their place. */
  taking: ReadonlyMap<number, Taking>;
  language: Given["words"]["language"];
}

export function titlesOf({ columns }: Table<Fact>): Map<string, string[]> {
  return new Map(
    columns.map(({ id, label }) => [id, languages.map((each) => speaker(sheetWords, each)(label))]),
  );
}

export function preview(asked: PreviewAsked): Preview {
  const { table, rows, columns, selection, adds, block, asNew, makes, taking } = asked;
  const given: Given = { ...freshGiven(wordsIn(asked.language)), makes };
  const named = headings(block[0] ?? [], titlesOf(table));
  const body = named === null ? block : block.slice(1);
  const { writes, over } = pasted(body, named, { rows, columns, selection, adds, asNew: asNew && adds });
  const doubles = new Doubles(given.facts, table.blank(given).type);
  const made = writes.map((write, at): PreviewRow => {
    const first = planned(write, table, given);
    const known = write.row === null ? doubles.of(first.after) : null;
    const take = known === null ? "new" : (taking.get(at) ?? "skip");
    const other = take === "use" && known !== null ? given.facts.get(known.id) : undefined;
    const plan = other === undefined ? first : planned({ ...write, row: other }, table, given);
    return { at, plan, known, refusal: null, fate: fateOf(plan, { table, skipped: take === "skip" }) };
  });
  const going = made.filter(({ fate }) => fate === "new" || fate === "changed");
  const refused = judged(
    going.map(({ plan }) => plan),
    given,
  );
  const told = made.map((one): PreviewRow => {
    const refusal = refused.get(one.plan.after.id);
    return refusal === undefined || !going.includes(one) ? one : { ...one, refusal, fate: "refused" };
  });
  const along = told.flatMap(({ fate, plan }) => (fate === "new" || fate === "changed" ? plan.also : []));
  return {
    rows: told,
    over,
    headed: named !== null,
    along: along.filter(({ type }) => type !== "source"),
    lacksNames:
      makes ||
      made.some(({ plan }) =>
        plan.unwritten.some(
          ({ fault }) =>
            "says" in fault && ["noName", "noNameLike", "noTheme", "noThemeLike"].includes(fault.says),
        ),
      ),
  };
}

function fateOf(plan: RowPlan<Fact>, { table, skipped }: { table: Table<Fact>; skipped: boolean }): Fate {
  if (skipped) return "known";
  if (goes(plan, table)) return plan.before === null ? "new" : "changed";
  return plan.unwritten.length > 0 ? "refused" : "same";
}

/** The rows that are sent when the preview is agreed to. */
export function agreed({ rows }: Preview): RowPlan<Fact>[] {
  return rows.filter(({ fate }) => fate === "new" || fate === "changed").map(({ plan }) => plan);
}
