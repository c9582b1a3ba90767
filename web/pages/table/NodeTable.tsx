import { useMemo } from "react";
import type { Node } from "../../../domain/records/record.ts";
import { useOrigins } from "../../app/origins.ts";
import { timesOf } from "../../app/times.ts";
import { recordName } from "../../i18n/named.ts";
import { useWords } from "../../i18n/use-words.ts";
import { NodeMark } from "../../look/NodeMark.tsx";
import { dayText } from "../../panels/dates.ts";
import { capital, kindText, placeText } from "../../panels/kind-text.ts";
import { replica } from "../../replica/here.ts";
import type { Shown } from "../../replica/shown.ts";
import { useFacts } from "../../replica/use-replica.ts";
import type { Column } from "./column.ts";
import { DataTable } from "./DataTable.tsx";

interface Props {
  rows: readonly Node[];
  shown: Shown;
}

/** Two of one name are told apart by the set they came with, and what is invented is marked where not all is. */
export function NodeTable({ rows, shown }: Props) {
  const words = useWords();
  const facts = useFacts();
  const originOf = useOrigins();
  const columns = useMemo((): Column<Node>[] => {
    const counts = new Map<string, number>();
    for (const tie of shown.ties.values())
      for (const end of [tie.from, tie.to]) counts.set(end, (counts.get(end) ?? 0) + 1);
    const named = (node: Node) => recordName(node, facts, words.language);
    const times = timesOf(rows.map(named));
    const practising = new Set(rows.map((node) => originOf(node).practice)).size > 1;
    const themes = (node: Node) =>
      node.themes
        .map((id) => facts.get(facts.resolve(id)))
        .filter((one) => one !== undefined)
        .map((one) => recordName(one, facts, words.language))
        .join(", ");
    const sector = (node: Node) =>
      node.type === "actor" && node.sector !== "unset" ? capital(words.say(`sector.${node.sector}`)) : "";
    return [
      {
        id: "name",
        label: "table.name",
        order: named,
        cell: (node) => (
          <span className="named">
            <NodeMark node={node} />
            <span>
              {named(node)}
              {(times.get(named(node)) ?? 0) > 1 && originOf(node).name !== "" && (
                <span className="soft"> · {originOf(node).name}</span>
              )}
              {practising && originOf(node).practice && (
                <>
                  {" "}
                  <span className="chip practice">{words.ui("practice.chip")}</span>
                </>
              )}
              {shown.seated.has(node.id) ? null : (
                <span className="unseen">, {words.ui("table.neighbour")}</span>
              )}
            </span>
          </span>
        ),
      },
      {
        id: "kind",
        label: "table.kind",
        order: (node) => kindText(node, words),
        cell: (node) => capital(kindText(node, words)),
      },
      { id: "sector", label: "table.sector", order: sector, cell: sector },
      {
        id: "place",
        label: "table.place",
        order: (node) => placeText(node.place, words),
        cell: (node) => placeText(node.place, words),
      },
      { id: "themes", label: "table.themes", wide: true, order: themes, cell: themes },
      {
        id: "ties",
        label: "table.tieCount",
        numeric: true,
        order: (node) => counts.get(node.id) ?? 0,
        cell: (node) => counts.get(node.id) ?? 0,
      },
      {
        id: "confirmed",
        label: "table.confirmed",
        day: true,
        order: (node) => node.lastConfirmed ?? "",
        cell: (node) => (node.lastConfirmed === undefined ? "" : dayText(node.lastConfirmed, words.language)),
      },
    ];
  }, [words, facts, shown, rows, originOf]);
  return (
    <DataTable
      name="nodes"
      label={words.ui("table.nodes")}
      rows={rows}
      columns={columns}
      look={(node) =>
        `${shown.seated.has(node.id) ? "" : "pale"} ${replica.pending().has(node.id) ? "waits" : ""}`
      }
    />
  );
}
