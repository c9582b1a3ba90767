import { useMemo } from "react";
import type { Tie } from "../../../domain/records/tie.ts";
import { strength, toldBy } from "../../../domain/strength.ts";
import { unfolded } from "../../ask/folded.ts";
import { nodeName } from "../../i18n/named.ts";
import { useWords } from "../../i18n/use-words.ts";
import { dayText } from "../../panels/dates.ts";
import { capital } from "../../panels/kind-text.ts";
import { strengthWord } from "../../panels/TieList.tsx";
import { replica } from "../../replica/here.ts";
import { useFacts } from "../../replica/use-replica.ts";
import type { Column } from "./column.ts";
import { DataTable } from "./DataTable.tsx";

interface Props {
  rows: readonly Tie[];
  /** Of ties that stand for what is folded away: ids of what their ends share. */
  shared: ReadonlyMap<Tie, readonly string[]>;
}

/** Columns that only the team is told of are there only when there is something in them. */
export function TieTable({ rows, shared }: Props) {
  const words = useWords();
  const facts = useFacts();
  const columns = useMemo((): Column<Tie>[] => {
    const end = (id: string) => nodeName(id, facts, words.language);
    const day = (date: string | undefined) => (date === undefined ? "" : dayText(date, words.language));
    const said = rows.some((tie) => (tie.statements ?? []).length > 0);
    const strengthText = (tie: Tie) => {
      const known = strength(tie.statements);
      return known === undefined
        ? ""
        : words.ui("panel.strength", { strength: known, word: strengthWord(known, words) });
    };
    const kind = (tie: Tie) => {
      const through = shared.get(tie);
      return through === undefined
        ? capital(tie.kindLabel ?? words.say(`tieKind.${tie.kind}`))
        : words.ui("table.shared", { names: words.list(through.map(end)) });
    };
    const told = (tie: Tie) =>
      (tie.statements ?? []).length === 0 ? "" : words.say(`toldBy.${toldBy(tie.statements)}`);
    return [
      { id: "from", label: "table.from", order: (tie) => end(tie.from), cell: (tie) => end(tie.from) },
      {
        id: "kind",
        label: "table.tieKind",
        order: kind,
        cell: (tie) => (
          <>
            {kind(tie)}
            {tie.existence === "existing" ? null : (
              <span className="soft"> ({words.say(`existence.${tie.existence}`)})</span>
            )}
          </>
        ),
      },
      { id: "to", label: "table.to", order: (tie) => end(tie.to), cell: (tie) => end(tie.to) },
      ...(said
        ? [{ id: "strength", label: "table.strength" as const, order: strengthText, cell: strengthText }]
        : []),
      {
        id: "since",
        label: "table.since",
        day: true,
        order: (tie) => tie.since ?? "",
        cell: (tie) => day(tie.since),
      },
      {
        id: "until",
        label: "table.until",
        day: true,
        order: (tie) => tie.until ?? "",
        cell: (tie) => day(tie.until),
      },
      ...(said ? [{ id: "told", label: "table.toldBy" as const, order: told, cell: told }] : []),
    ];
  }, [words, facts, rows, shared]);
  return (
    <DataTable
      name="ties"
      label={words.ui("table.ties")}
      rows={rows}
      columns={columns}
      opens={unfolded}
      look={(tie) => (replica.pending().has(tie.id) ? "waits" : "")}
    />
  );
}
