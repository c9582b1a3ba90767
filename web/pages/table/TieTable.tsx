import { useMemo } from "react";
import type { Tie } from "../../../domain/records/tie.ts";
import { strength, toldBy } from "../../../domain/strength.ts";
import { nodeName } from "../../i18n/named.ts";
import { useWords } from "../../i18n/use-words.ts";
import { dayText } from "../../panels/dates.ts";
import { capital } from "../../panels/kind-text.ts";
import { strengthWord } from "../../panels/TieList.tsx";
import { replica } from "../../replica/here.ts";
import { useFacts } from "../../replica/use-replica.ts";
import type { Column } from "./column.ts";
import { DataTable } from "./DataTable.tsx";

/** Columns that only the team is told of are there only when there is something in them. */
export function TieTable({ rows }: { rows: readonly Tie[] }) {
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
    const told = (tie: Tie) =>
      (tie.statements ?? []).length === 0 ? "" : words.say(`toldBy.${toldBy(tie.statements)}`);
    return [
      { id: "from", label: "table.from", order: (tie) => end(tie.from), cell: (tie) => end(tie.from) },
      {
        id: "kind",
        label: "table.tieKind",
        order: (tie) => tie.kindLabel ?? words.say(`tieKind.${tie.kind}`),
        cell: (tie) => (
          <>
            {capital(tie.kindLabel ?? words.say(`tieKind.${tie.kind}`))}
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
  }, [words, facts, rows]);
  return (
    <DataTable
      name="ties"
      label={words.ui("table.ties")}
      rows={rows}
      columns={columns}
      look={(tie) => (replica.pending().has(tie.id) ? "waits" : "")}
    />
  );
}
